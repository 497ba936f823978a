import type { Locale } from '@triptych/domain';
import { aRelease, pointedAt } from '../testing/a-release.js';
import { sentenceLong } from './sentence-long.js';

/** A sentence of so many words. */
function sentence(words: number): string {
  return `Il ${'mot '.repeat(words - 2)}fin.`;
}

describe('a long sentence', () => {
  test.each<[Locale, number]>([
    ['fr', 40],
    ['en', 35],
    ['es', 60],
  ])('has in %s more than %i words', (locale, limit) => {
    expect(pointedAt(sentenceLong, aRelease(locale, sentence(limit)))).toEqual([]);
    expect(sentenceLong.run(aRelease(locale, sentence(limit + 1)))).toMatchObject([
      { block: 0, params: { words: String(limit + 1), limit: String(limit) } },
    ]);
  });

  test.each([
    ['its own', `Un. ${sentence(41)} Deux.`, [sentence(41)]],
    ['not two together', `${sentence(30)} ${sentence(30)}`, []],
    ['not two in guillemets', `« ${sentence(30)} » ${sentence(30)}`, []],
    [
      'not cut by a title',
      `${sentence(25).slice(0, -4)}M. ${sentence(25)}`,
      [`${sentence(25).slice(0, -4)}M. ${sentence(25)}`],
    ],
    ['marks are no words', `Un ${'– '.repeat(50)}deux.`, []],
  ])('is counted: %s', (_, text, expected) => {
    expect(pointedAt(sentenceLong, aRelease('fr', text))).toEqual(expected);
  });

  test.each(['', ' ', '.', '...'])('is not %j', (text) => {
    expect(pointedAt(sentenceLong, aRelease('fr', text))).toEqual([]);
  });
});
