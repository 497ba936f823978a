import type { Mark } from '@triptych/domain';
import { countMarks, stripShapes } from './strip-shapes.js';

const LETTERS: Record<string, Mark> = {
  i: 'initial',
  d: 'draft',
  r: 'returned',
  t: 'translated',
  v: 'reviewed',
  f: 'final',
};
const marks = (letters: string): Mark[] => [...letters].map((letter) => LETTERS[letter] ?? 'initial');

describe('a strip', () => {
  test.each([
    ['with room for all shows each segment', 'dtvf', 4, 'dtvf'],
    ['shares a shape among neighbours, the furthest behind wins', 'ttdtvvvv', 4, 'tdvv'],
    ['never hides a returned segment', 'ffffrfff', 2, 'fr'],
    ['never hides an untouched segment behind drafts', 'ddid', 2, 'di'],
    ['shares unevenly when it must, and loses nobody', 'vvvvt', 2, 'vt'],
    ['of nothing is empty', '', 5, ''],
  ])('%s', (_, given, room, shown) => {
    expect(stripShapes(marks(given), room)).toEqual(marks(shown));
  });

  test('is told in counts, the furthest advanced first', () => {
    expect(countMarks(marks('drdft'))).toEqual([
      { mark: 'final', count: 1 },
      { mark: 'translated', count: 1 },
      { mark: 'returned', count: 1 },
      { mark: 'draft', count: 2 },
    ]);
  });
});
