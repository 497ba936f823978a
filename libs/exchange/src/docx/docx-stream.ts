import { PART_MARK } from './docx-content.js';
import { markupTokens, type MarkupToken } from './markup-tokens.js';

/** An element that is open where the stream stands. */
export interface OpenTag {
  readonly name: string;
  /** Of a run: its start tag and properties, to begin another one like it. */
  opening: string;
  /** How many pieces were written in front of it. */
  readonly before: number;
  /** How many pieces were written when its content began. */
  content: number;
}

const WORD =
  /\sxmlns(?::([^\s=]+))?\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;

/** A stored Word text as it is written, with the elements that are open at its end. */
export class DocxStream {
  readonly pieces: string[] = [];
  readonly open: OpenTag[] = [];
  private prefix = 'w:';

  /** Adds markup as it is. */
  raw(xml: string): void {
    const tokens = markupTokens(xml);
    for (let index = 0; index < tokens.length; index += 1) index = this.rawToken(tokens, index);
  }

  /** The name that a word-processing element has in this part: `w:t`. */
  word(local: string): string {
    return this.prefix + local;
  }

  /** The local name of a word-processing element; undefined for any other. */
  local(name: string): string | undefined {
    return name.startsWith(this.prefix) ? name.slice(this.prefix.length) : undefined;
  }

  get top(): OpenTag | undefined {
    return this.open.at(-1);
  }

  push(name: string, markup: string): void {
    const before = this.pieces.length;
    this.pieces.push(markup);
    this.open.push({ name, opening: markup, before, content: this.pieces.length });
  }

  /** Closes the innermost element. */
  pop(): void {
    const tag = this.open.pop();
    if (tag) this.pieces.push(`</${tag.name}>`);
  }

  /** Takes back the innermost element when nothing was written in it; true when that was so. */
  takeBack(): boolean {
    const tag = this.top;
    if (tag === undefined || tag.content !== this.pieces.length) return false;
    this.pieces.length = tag.before;
    this.open.pop();
    return true;
  }

  /** Adds one token with, for the properties of a run, all that belongs to it; gives the index of the last one added. */
  private rawToken(tokens: readonly MarkupToken[], index: number): number {
    const { kind, markup, name } = tokens[index] as MarkupToken;
    if (kind === 'text' && markup.includes(PART_MARK)) this.open.length = 0;
    if (kind === 'open' && this.open.length === 0) this.findPrefix(markup);
    const properties = this.top;
    if (name === this.word('rPr') && kind !== 'close' && properties && this.isRun(properties)) {
      const end = endOfElement(tokens, index);
      const all = tokens
        .slice(index, end + 1)
        .map((token) => token.markup)
        .join('');
      this.pieces.push(all);
      if (properties.content === this.pieces.length - 1) {
        properties.opening += all;
        properties.content = this.pieces.length;
      }
      return end;
    }
    if (kind === 'open') this.push(name, markup);
    else {
      if (kind === 'close') this.open.pop();
      const { top } = this;
      const isLayout =
        kind === 'text' && top?.content === this.pieces.length && this.isRun(top) && markup.trim() === '';
      this.pieces.push(markup);
      if (isLayout) top.content = this.pieces.length;
    }
    return index;
  }

  private isRun({ name }: OpenTag): boolean {
    return name === this.word('r');
  }

  private findPrefix(rootTag: string): void {
    const found = WORD.exec(rootTag);
    this.prefix = found?.[1] === undefined ? '' : `${found[1]}:`;
    if (!found) this.prefix = 'w:';
  }
}

/** The index of the token that ends the element beginning at one; past the last token when it does not end. */
export function endOfElement(tokens: readonly MarkupToken[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    const { kind } = tokens[index] as MarkupToken;
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth === 0 && kind !== 'text') return index;
  }
  return tokens.length;
}
