import type { BlockType } from '@triptych/domain';
import type { MarkdownEvent } from './markdown-events.js';

/** A quotation, a list or a note that is open. */
interface Container {
  readonly kind: 'quotation' | 'list-item' | 'footnote';
  /** The number of the item before; undefined for a list without numbers. */
  number?: number | undefined;
  /** What a reader sees before the text of the item that has begun, and where its mark stands; until a text takes it. */
  begun?: { readonly marker: string; readonly start: number } | undefined;
}

/** What the containers of a text say of it. */
export interface ContainerSays {
  readonly type?: BlockType;
  readonly marker?: string;
  /** Where the first mark stands that belongs to this text; undefined when it has none of its own. */
  readonly start: number | undefined;
}

/** Follows the containers that are open while the events of a source pass by. */
export class Containers {
  private readonly open: Container[] = [];

  constructor(private readonly markdown: string) {}

  pass({ isStart, type, start, end }: MarkdownEvent): void {
    const last = this.open.at(-1);
    switch (type) {
      case 'blockQuote':
        return this.turn(isStart, { kind: 'quotation' });
      case 'listOrdered':
      case 'listUnordered':
        return this.turn(isStart, { kind: 'list-item' });
      case 'gfmFootnoteDefinition':
        return this.turn(isStart, { kind: 'footnote', begun: { marker: '', start } });
      case 'listItemPrefix':
        if (isStart && last) last.begun = { marker: '• ', start };
        return;
      case 'listItemValue':
        if (!isStart || !last?.begun) return;
        // A list counts on from its first number, whatever stands before its other items (CommonMark 0.31, section 5.3).
        last.number = last.number === undefined ? Number(this.markdown.slice(start, end)) : last.number + 1;
        last.begun = { marker: `${last.number}. `, start: last.begun.start };
    }
  }

  /** What is said of a text that begins now. */
  say(): ContainerSays {
    const begun = this.open.flatMap((container) => {
      const own = container.begun;
      container.begun = undefined;
      return own ? [own] : [];
    });
    const marker = begun.map((own) => own.marker).join('');
    const kind = this.open.at(-1)?.kind;
    const isLater = kind === 'list-item' && marker === '';
    return {
      ...(kind && { type: isLater ? 'paragraph' : kind }),
      ...(marker !== '' && { marker }),
      start: begun[0]?.start,
    };
  }

  private turn(isStart: boolean, container: Container): void {
    if (isStart) this.open.push(container);
    else this.open.pop();
  }
}
