import type { CodeType, InlinePart } from '@triptych/domain';
import { decodeString } from 'micromark-util-decode-string';
import { pairedHtml } from './inline-html.js';
import { followable } from './link-address.js';
import type { LinkTargets } from './link-targets.js';
import { endOf, type MarkdownEvent } from './markdown-events.js';

const SEQUENCES: Readonly<Record<string, CodeType>> = {
  strongSequence: 'bold',
  emphasisSequence: 'italic',
  strikethroughSequence: 'struck',
};

const SINGLES: Readonly<Record<string, CodeType>> = {
  codeText: 'verbatim',
  image: 'image',
  gfmFootnoteCall: 'footnote-mark',
  htmlText: 'other',
};

/** What stands between the lines of a paragraph: white space, and the marks of the containers that it stands in. */
const BETWEEN_LINES: ReadonlySet<string> = new Set([
  'lineEnding',
  'lineSuffix',
  'linePrefix',
  'blockQuotePrefix',
  'listItemIndent',
  'gfmFootnoteDefinitionIndent',
  'hardBreakEscape',
  'hardBreakTrailing',
]);

/** Where a content lies in its source. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The content of a paragraph, a heading, a cell or the text of a picture. All `markup`, joined, is its slice of the source.
 * A line break in it is a space for its reader; what the next line starts with belongs to the break.
 * @param events those between the ends of the content
 */
export function inlineMarkdown(
  markdown: string,
  events: readonly MarkdownEvent[],
  { start, end }: Stretch,
  targets: LinkTargets,
): InlinePart[] {
  const reader = new InlineReader(markdown, events, targets, start);
  return pairedHtml(reader.read(end));
}

class InlineReader {
  private readonly parts: InlinePart[] = [];
  private readonly open: number[] = [];
  private readonly links: { readonly textEnd: number; readonly end: number; readonly pair: number }[] = [];
  private pairs = 0;

  constructor(
    private readonly markdown: string,
    private readonly events: readonly MarkdownEvent[],
    private readonly targets: LinkTargets,
    /** Everything before this place is in the parts. */
    private at: number,
  ) {}

  read(end: number): InlinePart[] {
    for (let index = 0; index < this.events.length; index += 1) {
      const event = this.events[index] as MarkdownEvent;
      if (!event.isStart || event.start < this.at) continue;
      this.endLinks(event.start);
      if (event.start >= this.at) this.take(index, event);
    }
    this.endLinks(end);
    this.addText(end);
    return this.parts;
  }

  private take(index: number, { type, start, end }: MarkdownEvent): void {
    this.addText(start);
    const markup = this.raw(start, end);
    const code = SEQUENCES[type];
    const single = SINGLES[type];
    if (code && this.events[index - 1]?.isStart) this.addOpen(code, markup);
    else if (code) this.add({ kind: 'close', markup, pair: this.open.pop() ?? 0 });
    else if (BETWEEN_LINES.has(type) || (single && isHtmlBreak(markup))) this.addSpace(index);
    else if (single) this.add({ kind: 'single', type: single, markup });
    else if (type === 'characterReference' || type === 'characterEscape')
      this.add({ kind: 'text', text: decodeString(markup), markup });
    else if (type === 'data' || type === 'literalAutolink') this.add({ kind: 'text', text: markup, markup });
    else if (type === 'autolink') this.addAutolink(markup);
    else if (type === 'link') this.addLink(index, end);
  }

  /** White space between two lines, as one: a break where its reader sees one. */
  private addSpace(index: number): void {
    let end = this.at;
    let isBreak = false;
    let at = index;
    for (let event = this.events[at]; event; event = this.events[at]) {
      const isHtml = event.type === 'htmlText' && isHtmlBreak(this.raw(event.start, event.end));
      if (!event.isStart || (!isHtml && !BETWEEN_LINES.has(event.type)) || (isHtml && isBreak)) break;
      isBreak ||= isHtml || event.type.startsWith('hardBreak');
      end = event.end;
      at = endOf(this.events, at) + 1;
    }
    const markup = this.raw(this.at, end);
    if (isBreak) this.add({ kind: 'single', type: 'break', markup });
    else this.add({ kind: 'text', text: /[\r\n]/.test(markup) ? ' ' : markup, markup });
  }

  private addAutolink(markup: string): void {
    const text = markup.slice(1, -1);
    const pair = this.addOpen('link', '<', /^[^:]*@/.test(text) ? `mailto:${text}` : text);
    this.add({ kind: 'text', text, markup: text });
    this.add({ kind: 'close', markup: '>', pair });
    this.open.pop();
  }

  private addLink(index: number, end: number): void {
    const { textStart, textEnd, address } = this.targets.of(this.events, index);
    const pair = this.addOpen('link', this.raw(this.at, textStart), address);
    this.open.pop();
    this.links.push({ textEnd, end, pair });
  }

  private endLinks(until: number): void {
    for (let link = this.links.at(-1); link && link.textEnd <= until; link = this.links.at(-1)) {
      this.links.pop();
      this.add({ kind: 'close', markup: this.raw(link.textEnd, link.end), pair: link.pair });
    }
  }

  private addOpen(type: CodeType, markup: string, address?: string): number {
    this.pairs += 1;
    this.open.push(this.pairs);
    this.add({ kind: 'open', type, markup, pair: this.pairs, ...followable(address) });
    return this.pairs;
  }

  /** What no mark claims up to a place. */
  private addText(end: number): void {
    const text = this.raw(this.at, end);
    this.add({ kind: 'text', text, markup: text });
  }

  private add(part: InlinePart): void {
    if (part.markup === '') return;
    this.at += part.markup.length;
    this.parts.push(part);
  }

  private raw(start: number, end: number): string {
    return this.markdown.slice(start, end);
  }
}

function isHtmlBreak(markup: string): boolean {
  return /^<br\s*\/?>$/i.test(markup);
}
