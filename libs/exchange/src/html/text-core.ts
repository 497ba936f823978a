import type { InlinePart } from '@triptych/domain';
import { linkAddress } from './html-attributes.js';
import { codeTypeOf } from './html-elements.js';
import type { HtmlTag } from './html-tokens.js';
import { isReadable, isWorded, type InlinePiece } from './inline-piece.js';
import type { OpenElement } from './open-elements.js';
import { textParts } from './text-parts.js';

/** A text of a source that becomes a block, with the place that it takes. */
export interface TextCore {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly InlinePart[];
  /** The element in which it stands. */
  readonly element: OpenElement | undefined;
  /** The tag in whose attribute it stands. */
  readonly tag?: HtmlTag;
}

/** The attributes of an image that hold text. */
const TEXT_ATTRIBUTES: ReadonlySet<string> = new Set(['alt', 'title']);

/**
 * The texts of one line, in the order of the source: what images before it say, its own words, what images behind it say.
 * An image between its words stays a code of it, with its text. A pair of tags around all the words is no code, unless it
 * is a link.
 */
export function textCores(content: string, line: readonly InlinePiece[]): TextCore[] {
  const first = line.findIndex(isWorded);
  if (first < 0) return imageCores(content, line);
  const words = line[first];
  const [from, to] = coreRange(line, first, line.findLastIndex(isWorded));
  const core = line.slice(from, to + 1);
  return [
    ...imageCores(content, line.slice(0, from)),
    {
      start: core[0]?.start ?? 0,
      end: core.at(-1)?.end ?? 0,
      parts: inlineParts(content, core),
      element: words?.kind === 'text' ? words.element : undefined,
    },
    ...imageCores(content, line.slice(to + 1)),
  ];
}

function imageCores(content: string, line: readonly InlinePiece[]): TextCore[] {
  return line.flatMap((piece) => {
    if (piece.kind !== 'image') return [];
    return piece.tag.attributes
      .filter(({ name, value }) => TEXT_ATTRIBUTES.has(name) && isReadable(value))
      .map(({ start, end, value }): TextCore => {
        const written = content.slice(start, end);
        const [before, quote = ''] = /^[^=]*=\s*(["']?)/.exec(written) ?? [''];
        const markup = written.slice(before.length, written.length - quote.length);
        const parts = textParts(markup, false);
        const isSame = parts.map(({ text }) => text).join('') === value.replace(/[ \t\n\f\r]+/g, ' ');
        return {
          start: start + before.length,
          end: start + before.length + markup.length,
          parts: (isSame ? parts : [{ text: value, markup }]).map((part) => ({ kind: 'text', ...part })),
          element: piece.element,
          tag: piece.tag,
        };
      });
  });
}

/** First and last piece of the words with the tags that have only one end among them. */
function coreRange(line: readonly InlinePiece[], first: number, last: number): [from: number, to: number] {
  let from = first;
  let to = last;
  // What nobody translates is read with the words that it stands beside.
  const isRead = ({ kind }: InlinePiece): boolean => kind === 'protected';
  const firstRead = line.findIndex(isRead);
  if (firstRead >= 0) {
    from = Math.min(from, firstRead);
    to = Math.max(to, line.findLastIndex(isRead));
  }
  const pairs = pairsOf(line);
  // Taking in one end may bring in half of another pair; with pairs nested as they should be, two rounds are enough.
  for (let round = 0; round < 4; round += 1) {
    const [oldFrom, oldTo] = [from, to];
    for (const { open, close, isLink } of pairs) {
      const holdsAll = open < from && close > to;
      if (holdsAll ? isLink : open <= to && close >= from) {
        from = Math.min(from, open);
        to = Math.max(to, close);
      }
    }
    if (from === oldFrom && to === oldTo) break;
  }
  return [from, to];
}

function pairsOf(line: readonly InlinePiece[]): { open: number; close: number; isLink: boolean }[] {
  const opened = new Map<OpenElement, number>();
  const pairs: { open: number; close: number; isLink: boolean }[] = [];
  for (const [index, piece] of line.entries()) {
    if (piece.kind !== 'tag' || piece.element === undefined) continue;
    if (piece.tag.kind === 'start') opened.set(piece.element, index);
    const open = opened.get(piece.element);
    if (piece.tag.kind === 'end' && open !== undefined)
      pairs.push({ open, close: index, isLink: piece.tag.name === 'a' });
  }
  return pairs;
}

function inlineParts(content: string, pieces: readonly InlinePiece[]): InlinePart[] {
  const pairs = new Map<OpenElement, number>();
  let lastPair = 0;
  const pairOf = (element: OpenElement): number => {
    const pair = pairs.get(element) ?? (lastPair += 1);
    pairs.set(element, pair);
    return pair;
  };
  return pieces.map((piece): InlinePart => {
    const markup = content.slice(piece.start, piece.end);
    switch (piece.kind) {
      case 'text':
        return { kind: 'text', text: piece.text, markup };
      case 'break':
        return { kind: 'single', type: 'break', markup };
      case 'image':
        return { kind: 'single', type: 'image', markup };
      case 'protected':
        return { kind: 'single', type: 'verbatim', markup };
      case 'tag': {
        const { tag, element } = piece;
        const type = codeTypeOf(tag.name);
        if (element === undefined || tag.name === 'wbr') return { kind: 'single', type, markup };
        if (tag.kind === 'end') return { kind: 'close', markup, pair: pairOf(element) };
        const href = tag.name === 'a' ? linkAddress(tag.attributes) : undefined;
        return { kind: 'open', type, markup, pair: pairOf(element), ...(href !== undefined && { href }) };
      }
    }
  });
}

/** True for a text of which more than half leads somewhere else. */
export function isMostlyLinks({ parts }: TextCore): boolean {
  let linked = 0;
  let length = 0;
  let link: number | undefined;
  for (const part of parts) {
    if (part.kind === 'open' && part.type === 'link' && part.href?.startsWith('mailto:') !== true) link ??= part.pair;
    if (part.kind === 'close' && part.pair === link) link = undefined;
    if (part.kind !== 'text') continue;
    length += part.text.length;
    if (link !== undefined) linked += part.text.length;
  }
  return linked * 2 > length;
}
