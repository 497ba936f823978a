import type { Locale } from '@triptych/domain';
import { endOfElement, type DocxStream } from './docx-stream.js';
import { markupTokens, type MarkupToken } from './markup-tokens.js';
import { BESIDE_RUNS, ELEMENT_OF, escapeText, isMath, NUMBERED, WHOLE, WORD_LOCALES } from './run-markup.js';

/**
 * Writes the inside of a paragraph: text in runs that begin and end as needed, and pieces of the source's markup, whose
 * own borders of runs only say how the text behind them looks. What comes out is balanced whatever goes in.
 */
export class RunWriter {
  /** How many elements stay open: those around the text. */
  private depth: number;

  /** @param locale of the text that is written; undefined leaves the runs' own */
  constructor(
    private readonly stream: DocxStream,
    private readonly locale: Locale | undefined,
  ) {
    this.keepSpace();
    this.leaveRun();
    this.depth = stream.open.length;
  }

  /** @param run opening of the run that it stands in: its start tag and properties */
  text(text: string, run: string): void {
    for (const piece of text.split(/([\t\n\u2011\u00AD])/)) {
      if (piece === '') continue;
      const element = ELEMENT_OF[piece];
      if (element === undefined) this.escaped(escapeText(piece), run);
      else {
        this.enterRun(run);
        this.stream.pieces.push(`<${this.stream.word(element)}/>`);
      }
    }
  }

  /**
   * Writes a piece of markup and gives the opening of the run in which the source went on behind it; undefined when that
   * is outside a run.
   * @param run opening of the run for what has none of its own
   */
  markup(xml: string, run: string, isCopy = false): string | undefined {
    const tokens = markupTokens(xml);
    let own: string | undefined;
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index] as MarkupToken;
      const local = this.stream.local(token.name);
      if (local === 'r' || local === 't') {
        if (local === 'r') {
          this.leaveRun();
          own = token.kind === 'open' ? token.markup : undefined;
        }
      } else if (local === 'rPr' && token.kind !== 'close') {
        const end = endOfElement(tokens, index);
        if (own !== undefined) own += markupOf(tokens, index, end);
        index = end;
      } else if (token.kind === 'text') {
        if (this.isShown(tokens, index)) this.escaped(token.markup, own ?? run);
      } else if (token.kind === 'data') {
        this.escaped(escapeText(token.markup.slice(9, -3)), own ?? run);
      } else if (token.kind === 'close') {
        this.close(token.name);
      } else if (token.kind !== 'other') {
        index = this.element(tokens, index, own ?? run, isCopy);
      }
    }
    return own;
  }

  /** Writes only what marks a place in a piece of markup. */
  marks(xml: string): void {
    const marks = markupTokens(xml).filter(({ name }) => NUMBERED.has(this.stream.local(name) ?? ''));
    this.markup(markupOf(marks, 0, marks.length), '');
  }

  /** Ends the paragraph, or goes into the text box, with what stood behind the text in the source. */
  finish(xml: string, run: string): void {
    const tokens = markupTokens(xml);
    const end = this.endOfParagraph(tokens);
    this.depth = 1 + this.stream.open.findLastIndex(({ name }) => this.stream.local(name) === 'p');
    const own = this.markup(markupOf(tokens, 0, end - 1), run);
    if (tokens[end]?.kind === 'open') this.enterRun(own ?? run);
    else this.leaveAll();
    this.stream.raw(markupOf(tokens, end, tokens.length - 1));
  }

  /** Closes the run and everything that was opened in it and not closed. */
  leaveAll(): void {
    this.leaveRun();
    while (this.stream.open.length > this.depth) this.stream.pop();
  }

  /** The token that ends the paragraph or begins what is not ended; past the last when there is neither. */
  private endOfParagraph(tokens: readonly MarkupToken[]): number {
    const open: number[] = [];
    for (const [index, { kind, name }] of tokens.entries()) {
      if (kind === 'open') open.push(index);
      if (kind === 'close' && open.pop() === undefined && this.stream.local(name) === 'p') return index;
    }
    return (
      open.find((index) => this.isInRun(tokens[index]?.name ?? '') && !this.isRun(tokens[index]?.name ?? '')) ??
      tokens.length
    );
  }

  private element(tokens: readonly MarkupToken[], index: number, run: string, isCopy: boolean): number {
    const { kind, markup, name } = tokens[index] as MarkupToken;
    const local = this.stream.local(name) ?? '';
    if (this.isInRun(name)) this.enterRun(run);
    else this.leaveRun();
    if (kind === 'open' && !this.isInRun(name) && !WHOLE.has(local) && !isMath(name)) {
      this.stream.push(name, markup);
      return index;
    }
    const end = endOfElement(tokens, index);
    if (!isCopy || !NUMBERED.has(local)) this.stream.raw(markupOf(tokens, index, end));
    return end;
  }

  /** A wrapper ends with all that is open in it; one that is not open does not end. */
  private close(name: string): void {
    if (this.isInRun(name)) return;
    this.leaveRun();
    const at = this.stream.open.findLastIndex((tag, depth) => depth >= this.depth && tag.name === name);
    if (at < 0) return;
    while (this.stream.open.length > at) this.stream.pop();
  }

  private escaped(markup: string, run: string): void {
    if (this.stream.top?.name !== this.stream.word('t') || this.stream.open.at(-2)?.opening !== this.inLocale(run)) {
      this.enterRun(run);
      this.stream.push(this.stream.word('t'), `<${this.stream.word('t')} xml:space="preserve">`);
    }
    this.stream.pieces.push(markup);
  }

  private enterRun(run: string): void {
    this.leaveText();
    const { top } = this.stream;
    const opening = this.inLocale(run);
    if (top?.name === this.stream.word('r') && top.opening === opening) return;
    this.leaveRun();
    this.stream.push(this.stream.word('r'), opening);
  }

  private leaveRun(): void {
    const { stream } = this;
    this.leaveText();
    if (stream.top?.name === stream.word('r') && !stream.takeBack()) stream.pop();
  }

  /** What the source has in front of the text ends in its middle now, where white space would be lost. */
  private keepSpace(): void {
    const { top, pieces } = this.stream;
    if (top?.name === this.stream.word('t') && top.content < pieces.length && !top.opening.includes('xml:space')) {
      pieces[top.before] = `<${top.name} xml:space="preserve">`;
    }
  }

  /** False for the white space between elements of a file that was made to be read by people. */
  private isShown(tokens: readonly MarkupToken[], index: number): boolean {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const isText = (token: MarkupToken): boolean => this.stream.local(token.name) === 't';
    if (before === undefined && after === undefined) return true;
    return (before?.kind === 'open' && isText(before)) || (after?.kind === 'close' && isText(after));
  }

  private leaveText(): void {
    const { stream } = this;
    if (stream.top?.name === stream.word('t') && !stream.takeBack()) stream.pop();
  }

  private isRun(name: string): boolean {
    const local = this.stream.local(name);
    return local === 'r' || local === 't' || local === 'rPr';
  }

  private isInRun(name: string): boolean {
    const local = this.stream.local(name);
    return local === undefined ? !isMath(name) : !BESIDE_RUNS.has(local);
  }

  private inLocale(run: string): string {
    if (this.locale === undefined) return run;
    const language = new RegExp(
      `(<${this.stream.word('lang')}\\s(?:[^>]*\\s)?${this.stream.word('val')}=)("[^"]*"|'[^']*')`,
    );
    return run.replace(language, `$1"${WORD_LOCALES[this.locale]}"`);
  }
}

function markupOf(tokens: readonly MarkupToken[], from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map(({ markup }) => markup)
    .join('');
}
