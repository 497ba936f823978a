import { batches } from './deepl-batches.js';

const everything = (texts: readonly string[]) => texts.map((_, index) => index);

describe('batches', () => {
  it.each<[string, string[], number, number, number[][], number[]]>([
    ['nothing', [], 2, 100, [], []],
    ['no more texts than allowed', ['a', 'b', 'c'], 2, 100, [[0, 1], [2]], []],
    // Each of these takes "text=aaaa&", ten bytes.
    ['no more bytes than allowed', ['aaaa', 'bbbb', 'cccc'], 9, 20, [[0, 1], [2]], []],
    ['the encoded size, not the length', ['éé', 'bb'], 9, 24, [[0], [1]], []],
    ['a text that is too long apart', ['a', 'x'.repeat(50), 'b'], 9, 20, [[0, 2]], [1]],
    ['only texts that are too long', ['x'.repeat(50)], 9, 20, [], [0]],
  ])('respect %s', (_, texts, maxTexts, maxBytes, calls, tooLong) => {
    expect(batches(texts, everything(texts), { maxTexts, maxBytes })).toEqual({ calls, tooLong });
  });

  it('take only the positions that are asked for', () => {
    expect(batches(['a', 'b', 'c'], [0, 2], { maxTexts: 9, maxBytes: 99 }).calls).toEqual([[0, 2]]);
  });
});
