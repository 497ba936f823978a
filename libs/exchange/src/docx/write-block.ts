import { codedParts, type InlineCode, type Locale } from '@triptych/domain';
import type { WrittenBlock, WrittenSegment } from '../written-block.js';
import type { DocxStream } from './docx-stream.js';
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

/**
 * Writes a block with other texts; none for a block that is left out. Gives how many pieces were written up to a place
 * inside its paragraph.
 */
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
    const run = before?.name === stream.word('r') ? before.opening : runBehindFirst(segments, stream);
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

/** Where no text stands in front of the first code, the run behind it is the one that the text outside codes has. */
function runBehindFirst(segments: readonly WrittenSegment[], stream: DocxStream): string | undefined {
  const codes = segments.flatMap((segment, index) => segment.codes.map((code) => keyOf(code, index)));
  const [first] = codes;
  const end = first === undefined ? undefined : endsOf(segments).get(first);
  if (end === undefined) return undefined;
  const name = stream.word('r');
  const at = Math.max(end.lastIndexOf(`<${name}>`), end.lastIndexOf(`<${name} `));
  if (at < 0 || end.includes(`</${name}>`, at)) return undefined;
  const text = end.lastIndexOf(`<${stream.word('t')}`);
  return end.slice(at, text > at ? text : undefined);
}
