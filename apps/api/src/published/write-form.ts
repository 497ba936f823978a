import { digest, PackWordFile } from '@triptych/desk';
import { DomainError, type SourceFormat } from '@triptych/domain';
import { writeHtmlPage, writeMarkdown, writeText, type Alternate, type LanguageVersion } from '@triptych/exchange';
import { Injectable } from '@nestjs/common';
import type { Representation } from '../http/conditional.js';
import { MEDIA_TYPES, type Extension } from './file-name.js';

/** A language version and what it was made from. */
export interface WritableVersion extends LanguageVersion {
  readonly releaseId: string;
  /** Number of the source revision. */
  readonly revision: number;
  readonly format: SourceFormat;
  /** In that format. */
  readonly content: string;
}

/** How it is to be written. */
export interface FormOptions {
  /** Where the other languages are, for a page. */
  readonly alternates: readonly Alternate[];
  /** The page says that it is a draft. */
  readonly draft?: boolean;
  /** True: a page to read, even where the release came as HTML of its own. */
  readonly page: boolean;
  readonly json: () => string;
}

/** The extension of the format in which a release was submitted. */
const OWN: Readonly<Record<SourceFormat, Extension>> = { text: 'txt', html: 'html', markdown: 'md', docx: 'docx' };

/**
 * Writes versions in the forms in which they are served. In the format in which the release came, it is the source with
 * other texts, byte for byte; in the others it is written from its blocks.
 */
@Injectable()
export class WriteForm {
  constructor(private readonly packWordFile: PackWordFile) {}

  /** @throws DomainError `not_acceptable` for `docx` of a release that did not come as a Word file */
  async run(version: WritableVersion, form: Extension, options: FormOptions): Promise<Representation> {
    const isOwn = form === OWN[version.format] && !options.page;
    const body = isOwn ? await this.own(version) : this.written(version, form, options);
    const tag = typeof body === 'string' ? digest(body) : digest(Buffer.from(body).toString('base64'));
    return { body, mediaType: MEDIA_TYPES[form], tag, lastModified: null, isForeign: isOwn && form === 'html' };
  }

  /** The source with other texts. */
  private async own({ format, content, releaseId, revision }: WritableVersion): Promise<string | Uint8Array> {
    return format === 'docx' ? this.packWordFile.run({ id: releaseId, revision }, content) : content;
  }

  private written(version: WritableVersion, form: Extension, { alternates, draft = false, json }: FormOptions): string {
    switch (form) {
      case 'html':
        return writeHtmlPage(version, { alternates, draft });
      case 'md':
        return writeMarkdown(version);
      case 'txt':
        return writeText(version);
      case 'json':
        return json();
      case 'docx':
        throw new DomainError('not_acceptable', { formats: ['html', 'md', 'txt', 'json'] });
    }
  }
}
