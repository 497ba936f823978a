import { empty } from './empty.js';
import { aPair } from './testing/a-pair.js';

describe('an empty target', () => {
  test.each(['', ' ', '\n\t', '\u00A0\u202F', '\u200B\uFEFF', '\u0000'])('%j blocks', (target) => {
    expect(empty.run(aPair({ target }))).toEqual([{ check: 'empty', severity: 'block' }]);
  });

  test.each(['a', '–', '0', '😀', '\uFFFD'])('%j is not empty', (target) => {
    expect(empty.run(aPair({ target }))).toEqual([]);
  });
});
