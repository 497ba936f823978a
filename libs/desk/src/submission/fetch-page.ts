import { DomainError } from '@triptych/domain';
import { decodeText, readHtml, type SourceNotice } from '@triptych/exchange';
import type { Pages } from '../ports/pages.js';
import { checkContent } from './source-formats.js';

/** The longest page that comes back, cleaned, in UTF-16 units: it must fit into the body of its submission. */
const MAX_PAGE_LENGTH = 1_500_000;

/** A page, ready to be previewed and submitted as HTML. */
export interface CleanPage {
  readonly address: string;
  readonly content: string;
  readonly notices: readonly SourceNotice[];
}

/** Fetches a web page for an officer. What is unsafe in it goes before anybody sees it. Stores nothing. */
export class FetchPage {
  constructor(private readonly pages: Pages) {}

  /** @throws DomainError `address_refused`, `page_unreachable`, `page_unreadable`, `file_too_large`, `text_too_long`, `busy` */
  async run(wanted: string): Promise<CleanPage> {
    const { address, bytes, charset } = await this.pages.fetch(wanted);
    try {
      const { text, guessed } = decodeText(bytes, { isHtml: true, declared: charset });
      checkContent('html', text);
      const { content, blocks, notices } = readHtml(text, undefined);
      if (!blocks.some(({ included }) => included)) throw new DomainError('page_unreadable');
      if (content.length > MAX_PAGE_LENGTH) {
        throw new DomainError('text_too_long', { limit: MAX_PAGE_LENGTH, length: content.length });
      }
      return { address, content, notices: guessed ? [{ kind: 'charset-guessed' }, ...notices] : notices };
    } catch (error) {
      const isUnreadable =
        error instanceof DomainError && ['empty_text', 'file_unreadable', 'invalid_text'].includes(error.code);
      throw isUnreadable ? new DomainError('page_unreadable') : error;
    }
  }
}
