import fc from 'fast-check';
import { countBits, sign } from './signature.js';

describe('a signature', () => {
  test('is counted bit by bit', () => {
    const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), (words) => {
        const digits = words.map((each) => (each >>> 0).toString(2)).join('');
        expect(countBits(...words)).toBe(digits.replaceAll('0', '').length);
      }),
    );
    expect(countBits(-1, -1, -1, -1)).toBe(128);
  });

  test('has one bit for a token, always the same', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 24), (token) => {
        const signatures = new Uint32Array(12);
        sign(signatures, 4, token);
        sign(signatures, 4, token);
        const [a = 0, b = 0, c = 0, d = 0] = signatures.subarray(4, 8);
        expect(countBits(a, b, c, d)).toBe(1);
        expect([...signatures.subarray(0, 4), ...signatures.subarray(8)].every((word) => word === 0)).toBe(true);
      }),
    );
  });
});
