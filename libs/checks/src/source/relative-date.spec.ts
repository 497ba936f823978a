import type { Locale } from '@triptych/domain';
import { aRelease, pointedAt, type BlockSketch } from '../testing/a-release.js';
import { relativeDate } from './relative-date.js';

describe('dates that are counted from the day of reading', () => {
  test.each<[Locale, BlockSketch[], string[]]>([
    ['fr', ['Turin – Hier, un atelier a pris fin.'], ['Hier']],
    ['fr', ['Il reprendra la semaine prochaine, ce lundi.'], ['la semaine prochaine', 'ce lundi']],
    ['en', ['They met last week and will meet next Monday.'], ['last week', 'next Monday']],
    ['es', ['Se reunieron ayer y la próxima semana.'], ['ayer', 'la próxima semana']],
  ])('%s: %j', (locale, blocks, expected) => {
    expect(pointedAt(relativeDate, aRelease(locale, ...blocks))).toEqual(expected);
  });

  test.each<[Locale, BlockSketch[], string]>([
    ['fr', ['Cette semaine (20-24/11), un atelier'], 'the day stands beside it'],
    ['en', ['It ended yesterday, on 9 April.'], 'the day stands beside it'],
    ['en', ['Geneva, 9 April 2025 – It ended yesterday.'], 'the dateline has the date'],
    [
      'en',
      [{ text: 'Geneva/Tunis, 9 April 2025', type: 'dateline' }, 'It ended yesterday.'],
      'the dateline has the date',
    ],
    ['fr', ['« Hier, nous avions tout », dit-elle.'], 'the words are the speaker’s'],
    ['fr', ['Aujourd’hui, les familles attendent.'], 'today is the day of the release'],
    ['es', ['Lo hicieron por la mañana.'], 'a morning'],
    ['fr', ['Nous sommes en avant-hiers.'], 'part of a word'],
  ])('%s: %j is clear: %s', (locale, blocks) => {
    expect(pointedAt(relativeDate, aRelease(locale, ...blocks))).toEqual([]);
  });
});
