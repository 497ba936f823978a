import type { InlineCode } from '@triptych/domain';
import { carriedOver } from './carry-over.js';

const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
const opening: InlineCode = { id: 1, kind: 'sc', type: 'bold', start: '<b>', end: '', pair: 7 };
const closing: InlineCode = { id: 1, kind: 'ec', type: 'bold', start: '', end: '</b>', pair: 7 };
const source = (text: string, codes: readonly InlineCode[] = [], whitespaceAfter = '') => ({
  text,
  codes,
  whitespaceAfter,
});

describe('carriedOver', () => {
  it('joins translations with the white space of the source', () => {
    const before = [
      { source: source('Un.', [], '\u00A0'), target: 'One.' },
      { source: source('Deux.'), target: 'Two.' },
    ];
    expect(carriedOver(before, [source('Un.\u00A0Deux.')], 'en')).toEqual(['One.\u00A0Two.']);
  });

  it('divides a translation at the end of its own sentence', () => {
    const before = [{ source: source('Un ; deux.'), target: 'One. Two.' }];
    expect(carriedOver(before, [source('Un ;', [], ' '), source('deux.')], 'en')).toEqual(['One.', 'Two.']);
  });

  it('leaves a translation that is one sentence whole, with the first', () => {
    const before = [{ source: source('Un. Deux.'), target: 'One and two.' }];
    expect(carriedOver(before, [source('Un.', [], ' '), source('Deux.')], 'en')).toEqual(['One and two.', null]);
  });

  it('makes a pair of its two ends when they come together', () => {
    const before = [
      { source: source('Un <1>gras.', [opening], ' '), target: 'One <1>bold.' },
      { source: source('Deux</1> mots.', [closing]), target: 'Two</1> words.' },
    ];
    expect(carriedOver(before, [source('Un <1>gras. Deux</1> mots.', [bold])], 'en')).toEqual([
      'One <1>bold. Two</1> words.',
    ]);
  });

  it('gives each end of a pair to the segment that has it, in its own numbering', () => {
    const before = [{ source: source('Un <1>gras. Deux</1> mots.', [bold]), target: 'One <1>bold. Two</1> words.' }];
    const after = [source('Un <1>gras.', [opening], ' '), source('Deux</1> mots.', [closing])];
    expect(carriedOver(before, after, 'en')).toEqual(['One <1>bold.', 'Two</1> words.']);
  });

  it('drops a tag that stands in the words of the other segment', () => {
    const before = [{ source: source('Un <1>gras</1>. Deux.', [bold]), target: 'One. Two <1>bold</1>.' }];
    const after = [source('Un <1>gras</1>.', [bold], ' '), source('Deux.')];
    expect(carriedOver(before, after, 'en')).toEqual(['One.', 'Two bold.']);
  });

  it('has nothing to give when nothing was translated', () => {
    expect(carriedOver([], [source('Un.')], 'en')).toEqual([null]);
  });
});
