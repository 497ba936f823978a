import { outsideQuotations, quotationsOf } from './quotations.js';

describe('quotations', () => {
  test.each<[string, string[], string[], string[]]>([
    ['« Un », dit-il. « Deux »', ['« Un »', '« Deux »'], [], []],
    ['« Un “deux” trois »', ['« Un “deux” trois »'], [], []],
    ['He said "one" and "two".', ['"one"', '"two"'], [], []],
    ['a 5" pipe and “one”', ['“one”'], [], []],
    ['„eins“ “one”', ['„eins“', '“one”'], [], []],
    ['l’eau d’ici ‘x’', [], [], []],
    ['« Un', [], ['«'], []],
    ['Un »', [], [], ['»']],
    ['« Un “deux »', ['« Un “deux »'], ['“'], []],
    ['” « Un »', ['« Un »'], [], ['”']],
    ['“one“', [], ['“', '“'], []],
    ['She said "one', [], ['"'], []],
  ])('of %j are %j; unclosed %j, unopened %j', (text, expected, unclosed, unopened) => {
    const found = quotationsOf(text);
    expect(found.spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    expect(found.unclosed.map(({ mark, index }) => text.slice(index, index + mark.length))).toEqual(unclosed);
    expect(found.unopened.map(({ mark, index }) => text.slice(index, index + mark.length))).toEqual(unopened);
  });

  test('can be blanked, unit for unit', () => {
    const text = 'a « b » c « d »';
    expect(outsideQuotations(text, quotationsOf(text).spans)).toBe('a       c      ');
  });
});
