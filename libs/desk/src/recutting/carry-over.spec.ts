import type { InlineCode } from '@triptych/domain';
import { standardRules } from '@triptych/segmentation';
import { carriedOver } from './carry-over.js';
import type { Piece } from './code-places.js';

const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
const opening: InlineCode = { id: 1, kind: 'sc', type: 'bold', start: '<b>', end: '', pair: 7 };
const closing: InlineCode = { id: 1, kind: 'ec', type: 'bold', start: '', end: '</b>', pair: 7 };
const image = (id: number): InlineCode => ({ id, kind: 'ph', type: 'image', start: '<img>', end: '' });
const cuts = { locale: 'en', rules: standardRules } as const;
const placed = (text: string, codes: readonly InlineCode[] = [], firstCode = 0, ...space: Piece[]) => ({
  source: { text, codes },
  places: { firstCode, space },
});

describe('carriedOver', () => {
  it('joins translations with the white space of the source', () => {
    const before = [
      { ...placed('Un.', [], 0, '\u00A0'), target: 'One.' },
      { ...placed('Deux.'), target: 'Two.' },
    ];
    expect(carriedOver(before, [placed('Un.\u00A0Deux.')], cuts)).toEqual(['One.\u00A0Two.']);
  });

  it('divides a translation at the end of its own sentence', () => {
    const before = [{ ...placed('Un ; deux.'), target: 'One. Two.' }];
    expect(carriedOver(before, [placed('Un ;', [], 0, ' '), placed('deux.')], cuts)).toEqual(['One.', 'Two.']);
  });

  it('leaves a translation that is one sentence whole, with the first', () => {
    const before = [{ ...placed('Un. Deux.'), target: 'One and two.' }];
    expect(carriedOver(before, [placed('Un.', [], 0, ' '), placed('Deux.')], cuts)).toEqual(['One and two.', null]);
  });

  it('makes a pair of its two ends when they come together', () => {
    const before = [
      { ...placed('Un <1>gras.', [opening], 0, ' '), target: 'One <1>bold.' },
      { ...placed('Deux</1> mots.', [closing], 1), target: 'Two</1> words.' },
    ];
    expect(carriedOver(before, [placed('Un <1>gras. Deux</1> mots.', [bold])], cuts)).toEqual([
      'One <1>bold. Two</1> words.',
    ]);
  });

  it('gives each end of a pair to the segment that has it, in its own numbering', () => {
    const before = [{ ...placed('Un <1>gras. Deux</1> mots.', [bold]), target: 'One <1>bold. Two</1> words.' }];
    const after = [placed('Un <1>gras.', [opening], 0, ' '), placed('Deux</1> mots.', [closing], 1)];
    expect(carriedOver(before, after, cuts)).toEqual(['One <1>bold.', 'Two</1> words.']);
  });

  it('drops a tag that stands in the words of the other segment', () => {
    const before = [{ ...placed('Un <1>gras</1>. Deux.', [bold]), target: 'One. Two <1>bold</1>.' }];
    const after = [placed('Un <1>gras</1>.', [bold], 0, ' '), placed('Deux.', [], 2)];
    expect(carriedOver(before, after, cuts)).toEqual(['One.', 'Two bold.']);
  });

  it('puts a code of the white space where the translations meet', () => {
    const before = [
      { ...placed('<1>Un</1>.', [bold], 0, ' ', 2, ' '), target: '<1>One</1>.' },
      { ...placed('<1/>Deux.', [image(1)], 3), target: '<1/>Two.' },
    ];
    const after = [placed('<1>Un</1>. <2/> <3/>Deux.', [bold, image(2), image(3)])];
    expect(carriedOver(before, after, cuts)).toEqual(['<1>One</1>. <2/> <3/>Two.']);
  });

  it('keeps the codes of a translation when the segment in front of it has none', () => {
    const before = [
      { ...placed('Voir <1>A</1>.', [bold], 0, ' '), target: null },
      { ...placed('Voir <1>B</1>.', [bold], 2), target: 'See <1>B</1>.' },
    ];
    const after = [placed('Voir <1>A</1>. Voir <2>B</2>.', [bold, { ...bold, id: 2 }])];
    expect(carriedOver(before, after, cuts)).toEqual(['See <2>B</2>.']);
  });

  it('has nothing to give when nothing was translated', () => {
    expect(carriedOver([{ ...placed('Un.'), target: null }], [placed('Un.')], cuts)).toEqual([null]);
  });
});
