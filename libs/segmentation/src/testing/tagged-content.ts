import type { CodeType, InlinePart, SourceSegment } from '@triptych/domain';
import type { SourceUnit } from '../source-unit.js';

const TYPES: Readonly<Record<string, CodeType>> = {
  b: 'bold',
  i: 'italic',
  a: 'link',
  sup: 'superscript',
  br: 'break',
  img: 'image',
  fn: 'footnote-mark',
};
const PIECE = /<(\/?)([a-z]+)(\/?)>|&[a-z]+;|[^<&]+|[<&]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': '\u00A0', '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Reads `Fin.<b> Otro</b>&nbsp;<br/>` into parts, as a reader of HTML would; a tag may lack its other end. */
export function taggedContent(source: string): InlinePart[] {
  const open: { name: string; pair: number }[] = [];
  let pairs = 0;
  return [...source.matchAll(PIECE)].map(([markup, slash, name, single]): InlinePart => {
    if (name === undefined) return { kind: 'text', text: ENTITIES[markup] ?? markup, markup };
    const type = TYPES[name] ?? 'other';
    if (single === '/') return { kind: 'single', type, markup };
    if (slash !== '/') {
      open.push({ name, pair: (pairs += 1) });
      return { kind: 'open', type, markup, pair: pairs };
    }
    const begun = open.findLastIndex((one) => one.name === name);
    const [end] = begun < 0 ? [] : open.splice(begun, 1);
    return { kind: 'close', markup, pair: end?.pair ?? (pairs += 1) };
  });
}

/** A unit as a reader of HTML gives it: `<p>` with its content, and what the element says. */
export function taggedUnit(source: string, known: Pick<SourceUnit, 'type' | 'marker' | 'leftOut'> = {}): SourceUnit {
  return { prefix: '<p>', content: taggedContent(source), separatorAfter: '</p>\n', ...known };
}

/** The exact slice of the source that segments stand for. */
export function joinedSegments(segments: readonly SourceSegment[]): string {
  return segments
    .map(({ text, markup = text, whitespaceAfter, spaceMarkup = whitespaceAfter }) => markup + spaceMarkup)
    .join('');
}
