import type { InlinePart, SourceSegment } from '@triptych/domain';
import { contentOf, cutInline, markupPosition, partsWithin, segmentStarts } from './cut-inline.js';
import { segmentInline } from './segment-inline.js';

const plain = (text: string): InlinePart => ({ kind: 'text', text, markup: text });
/** `Un <b>mot&nbsp;gras. Deux</b> mots. Fin` */
const content: InlinePart[] = [
  plain('Un '),
  { kind: 'open', type: 'bold', markup: '<b>', pair: 1 },
  plain('mot'),
  { kind: 'text', text: '\u00A0', markup: '&nbsp;' },
  plain('gras. Deux'),
  { kind: 'close', markup: '</b>', pair: 1 },
  plain(' mots. Fin'),
];
const texts = (segments: readonly SourceSegment[]) => segments.map(({ text }) => text);
const joined = (segments: readonly SourceSegment[]) =>
  segments
    .map(({ text, markup = text, whitespaceAfter, spaceMarkup = whitespaceAfter }) => markup + spaceMarkup)
    .join('');

describe('cutInline', () => {
  const segments = segmentInline(content, 'fr');

  it('gives the same segments when it cuts where the rules did', () => {
    expect(texts(segments)).toEqual(['Un <1>mot\u00A0gras.', 'Deux</1> mots.', 'Fin']);
    expect(cutInline(content, segmentStarts(segments))).toEqual(segments);
  });

  it('makes one segment without cuts, and its pair whole again', () => {
    const [whole] = cutInline(content, []);
    expect(whole).toMatchObject({ text: 'Un <1>mot\u00A0gras. Deux</1> mots. Fin', codes: [{ kind: 'pc' }] });
    expect(joined(cutInline(content, []))).toBe(content.map(({ markup }) => markup).join(''));
  });

  it('cuts in the middle of a sentence and keeps every byte', () => {
    const at = markupPosition(content, 0, segments[0]!, 'Un <1>mot\u00A0'.length);
    const cut = cutInline(content, [at!, ...segmentStarts(segments)]);
    expect(texts(cut)).toEqual(['Un <1>mot', 'gras.', 'Deux</1> mots.', 'Fin']);
    expect(joined(cut)).toBe(content.map(({ markup }) => markup).join(''));
  });
});

describe('markupPosition', () => {
  const [segment] = segmentInline(content, 'fr');

  it.each([
    ['the first word', 3, 3],
    ['the text behind a tag', 6, 6],
    ['the text behind an entity', 10, 15],
  ])('finds %s', (_, at, position) => {
    expect(markupPosition(content, 0, segment!, at)).toBe(position);
  });

  it('knows no place inside a tag', () => {
    expect(markupPosition(content, 0, segment!, 4)).toBeUndefined();
  });

  it('knows no place beyond the end', () => {
    expect(markupPosition(content, 0, segment!, 99)).toBeUndefined();
  });
});

test('partsWithin divides a plain text and drops what lies behind', () => {
  expect(partsWithin(content, 8)).toEqual([...content.slice(0, 2), plain('mo')]);
});

test('a block without markup is its own content', () => {
  const segments = [
    { text: 'Un.', whitespaceAfter: ' ' },
    { text: 'Deux.', whitespaceAfter: '' },
  ];
  expect(contentOf({ segments })).toEqual([plain('Un. Deux.')]);
});
