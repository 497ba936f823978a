import { codedParts, type InlineCode, type Locale } from '@triptych/domain';
import type { WrittenBlock, WrittenSegment } from '../written-block.js';
import { endOfElement, type DocxStream } from './docx-stream.js';
import { markupTokens } from './markup-tokens.js';
import { RunWriter } from './run-writer.js';

/** A pair of codes that is open, with the run that its text stands in. */
interface OpenPair {
  readonly key: string;
  readonly end: string;
  run: string;
}

/** Writes a block as it is in the source. Gives how many pieces were written up to its text. */
export function writeUnchanged(stream: DocxStream, { prefix, segments, separatorAfter }: WrittenBlock): number {
  stream.raw(prefix);
  const place = stream.pieces.length;
  const inside = segments.map(
    ({ text, markup, whitespaceAfter, spaceMarkup }) => (markup ?? text) + (spaceMarkup ?? whitespaceAfter),
  );
  stream.raw(inside.join('') + separatorAfter);
  return place;
}

/** Writes a block with other texts. Gives how many pieces were written up to a place inside its paragraph. */
export function writeChanged(
  stream: DocxStream,
  { prefix, segments, separatorAfter }: WrittenBlock,
  locale: Locale | undefined,
): number {
  stream.raw(prefix);
  const block = new BlockWriter(stream, segments, locale);
  segments.forEach((segment, index) => block.segment(segment, index));
  return block.finish(separatorAfter);
}

/** Writes a block without its text, with the bookmarks in it. Gives what `writeChanged` gives. */
export function writeLeftOut(stream: DocxStream, { prefix, segments, separatorAfter }: WrittenBlock): number {
  stream.raw(prefix);
  const block = new BlockWriter(stream, [], undefined);
  for (const { codes, spaceMarkup } of segments) {
    for (const { start, end } of codes) block.marks(start + end);
    block.marks(spaceMarkup ?? '');
  }
  return block.finish(separatorAfter);
}

class BlockWriter {
  private readonly writer: RunWriter;
  private readonly place: number;
  private readonly pairs: OpenPair[];
  private readonly ends: ReadonlyMap<string, string>;
  private readonly written = new Set<string>();

  constructor(
    private readonly stream: DocxStream,
    segments: readonly WrittenSegment[],
    locale: Locale | undefined,
  ) {
    const before = stream.open.findLast(({ name }) => name === stream.word('r') || name === stream.word('p'));
    const run = before?.name === stream.word('r') ? before.opening : runOutsideCodes(segments, stream);
    this.writer = new RunWriter(stream, locale);
    this.place = stream.pieces.length;
    this.pairs = [{ key: '', end: '', run: run ?? `<${stream.word('r')}>` }];
    this.ends = endsOf(segments);
  }

  segment({ text, codes, whitespaceAfter, spaceMarkup }: WrittenSegment, index: number): void {
    for (const part of codedParts(text, codes)) {
      if (part.kind === 'text') this.writer.text(part.text, this.inner.run);
      else if (part.end === 'open') this.open(part.code, keyOf(part.code, index));
      else if (part.end === 'close') this.close(part.code, keyOf(part.code, index));
      else this.single(part.code, keyOf(part.code, index));
    }
    if (spaceMarkup === null) this.writer.text(whitespaceAfter, this.inner.run);
    else this.space(spaceMarkup);
  }

  marks(markup: string): void {
    this.writer.marks(markup);
  }

  finish(separatorAfter: string): number {
    while (this.pairs.length > 1) this.closeInner();
    this.writer.leaveAll();
    this.writer.finish(separatorAfter, this.inner.run);
    return this.place;
  }

  private get inner(): OpenPair {
    return this.pairs.at(-1) as OpenPair;
  }

  private open(code: InlineCode, key: string): void {
    if (this.pairs.some((pair) => pair.key === key)) return;
    const run = this.writer.markup(code.start, this.inner.run, this.written.has(key));
    this.written.add(key);
    this.pairs.push({ key, end: this.ends.get(key) ?? '', run: run ?? this.inner.run });
  }

  /** A pair ends with those that were begun in it and are still open. */
  private close(code: InlineCode, key: string): void {
    if (this.pairs.some((pair) => pair.key === key)) {
      while (this.inner.key !== key) this.closeInner();
      this.closeInner();
    } else if (code.kind === 'ec' && !this.written.has(key)) this.goOn(code.end);
  }

  private closeInner(): void {
    const pair = this.pairs.pop();
    if (pair) this.writer.markup(pair.end, pair.run);
  }

  private single(code: InlineCode, key: string): void {
    if (this.written.has(key)) return;
    this.written.add(key);
    this.writer.markup(code.start, this.inner.run);
  }

  /** The white space of the source may hold the other end of a pair, which has no tag then. */
  private space(markup: string): void {
    if (!markup.includes('<')) {
      this.writer.markup(markup, this.inner.run);
      return;
    }
    const ending = this.pairs.findIndex((pair) => pair.key !== '' && pair.end === '');
    this.goOn(markup);
    if (ending > 0) {
      const { run } = this.inner;
      this.pairs.length = ending;
      this.inner.run = run;
    }
  }

  /** Markup of the source behind which the text looks as it did there. */
  private goOn(markup: string): void {
    const run = this.writer.markup(markup, this.inner.run);
    if (run !== undefined) this.inner.run = run;
  }
}

/** A pair that a cut divides has one number at both its ends. */
function keyOf({ id, pair }: InlineCode, segment: number): string {
  return pair === undefined ? `${segment}/${id}` : `pair ${pair}`;
}

/** The markup that ends each pair. */
function endsOf(segments: readonly WrittenSegment[]): ReadonlyMap<string, string> {
  const ends = segments.flatMap(({ codes }, index) =>
    codes.filter(({ end }) => end !== '').map((code) => [keyOf(code, index), code.end] as const),
  );
  return new Map(ends);
}

/**
 * The run of the text outside codes, where none stands in front of the first code: the source goes on in it behind a
 * link, or behind any code when no link can be around that.
 */
function runOutsideCodes(segments: readonly WrittenSegment[], stream: DocxStream): string | undefined {
  const ends = endsOf(segments);
  const codes = segments.flatMap((segment, index) => segment.codes.map((code) => ({ code, key: keyOf(code, index) })));
  const hasLink = codes.some(({ code }) => code.type === 'link');
  const outside = codes.filter(({ code }, index) => index === 0 || code.type === 'link' || !hasLink);
  for (const { code, key } of outside) {
    const run = runBehind(code.kind === 'ph' ? code.start : (ends.get(key) ?? ''), stream.word('r'));
    if (run !== undefined) return run;
  }
  return undefined;
}

/** The opening of the run in which the source goes on behind a piece of markup; undefined when that is outside a run. */
function runBehind(markup: string, run: string): string | undefined {
  const at = Math.max(markup.lastIndexOf(`<${run}>`), markup.lastIndexOf(`<${run} `));
  if (at < 0 || markup.includes(`</${run}>`, at)) return undefined;
  const [start, ...rest] = markupTokens(markup.slice(at)).filter(
    ({ kind, markup: token }) => kind !== 'text' || token.trim() !== '',
  );
  const properties = rest[0]?.name === `${run}Pr` ? rest.slice(0, endOfElement(rest, 0) + 1) : [];
  return [start, ...properties].map((token) => token?.markup ?? '').join('');
}
