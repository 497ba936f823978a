import type { InlineCode } from '@triptych/domain';
import fc from 'fast-check';
import { memoryKey } from './memory-key.js';

describe('the normal form of a source', () => {
  test.each([
    ['L’OIM a porté assistance.', "L'OIM a porté assistance.", 'a curly and a straight apostrophe'],
    ['Lʼété', 'L‘été', 'other characters used as apostrophes'],
    ['48\u202F500 personnes\u00A0!', '48 500 personnes !', 'no-break and plain spaces'],
    ['de\u0301place\u0301s', 'déplacés', 'decomposed and composed accents'],
    ['  Deux \t\n mots  ', 'Deux mots', 'doubled and outer spaces'],
    ['un\u0085deux\u2028trois', 'un deux trois', 'unusual line breaks'],
  ])('unites %j and %j: %s', (a, b) => {
    expect(memoryKey(a)).toBe(memoryKey(b));
  });

  test.each([
    ['Les États membres', 'Les états membres', 'case'],
    ['Note.', 'Note', 'final punctuation'],
    ['12 500 migrants', '14 300 migrants', 'a number'],
    ['mot ;', 'mot;', 'a space before a mark'],
    ['Ethiopie', 'Éthiopie', 'an accent'],
    ['“mot”', '"mot"', 'quotation marks'],
  ])('keeps %j and %j apart: %s', (a, b) => {
    expect(memoryKey(a)).not.toBe(memoryKey(b));
  });

  const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
  const italic: InlineCode = { ...bold, type: 'italic', start: '*', end: '*' };
  const second: InlineCode = { ...bold, id: 2 };

  test('counts the tags of codes, and not what they stand for', () => {
    expect(memoryKey('Un <1>mot</1>', [bold])).toBe(memoryKey(' Un  <1>mot</1>', [italic]));
    expect(memoryKey('Un mot', [])).toBe(memoryKey('Un mot'));
  });

  test.each<[string, readonly [string, InlineCode[]], readonly [string, InlineCode[]]]>([
    ['the same words without tags', ['Un <1>mot</1>', [bold]], ['Un mot', []]],
    ['tags around other words', ['Un <1>mot</1>', [bold]], ['<1>Un</1> mot', [bold]]],
    ['other tags', ['Un <1>mot</1>', [bold]], ['Un <2>mot</2>', [second]]],
    ['something that only looks like tags', ['Un <1>mot</1>', [bold]], ['Un <1>mot</1>', []]],
    ['a tag more that only looks like one', ['<1>a</1> <2>b</2>', [bold, second]], ['<1>a</1> <2>b</2>', [bold]]],
    ['a text that lost its tags', ['Un mot', [bold]], ['Un mot', []]],
  ])('keeps a text with tags apart from %s', (_, [text, codes], [other, otherCodes]) => {
    expect(memoryKey(text, codes)).not.toBe(memoryKey(other, otherCodes));
  });

  test('is its own normal form', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', 'e\u0301', '’', "'", ' ', '\u00A0', '\u0301', '\n', '9'),
    });
    fc.assert(fc.property(text, (sample) => memoryKey(memoryKey(sample)) === memoryKey(sample)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sample) => memoryKey(memoryKey(sample)) === memoryKey(sample)),
    );
  });

  test('never holds a line break where there are no codes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sample) => !/[\n\r\u2028\u2029\u0085]/.test(memoryKey(sample))),
    );
  });
});
