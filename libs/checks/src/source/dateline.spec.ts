import type { Locale } from '@triptych/domain';
import { aRelease, type BlockSketch } from '../testing/a-release.js';
import { findDateline } from './dateline.js';

describe('the dateline', () => {
  test.each<[Locale, string, string, string]>([
    ['fr', 'Turin - Le Centre', 'Turin', '-'],
    ['fr', 'N’Djamena – Les inondations', 'N’Djamena', '–'],
    ['es', 'Ciudad de Panamá – Entre enero', 'Ciudad de Panamá', '–'],
    ['fr', 'Niamey, Niger (16 octobre 2024) – Une', 'Niamey, Niger (16 octobre 2024)', '–'],
    ['fr', 'Dakar, le 1er mars 2023 – Une', 'Dakar, le 1er mars 2023', '–'],
    ['en', 'New York/Geneva -- One', 'New York/Geneva', '--'],
    ['en', 'GENEVA—One', 'GENEVA', '—'],
  ])('%s: of %j is %j with %j', (locale, text, head, dash) => {
    const found = findDateline(aRelease(locale, { text: 'Titre', type: 'headline' }, text));
    expect(found).toMatchObject({ block: 1, text: head });
    expect(text.slice(found?.dash?.start ?? 0, found?.dash?.end ?? 0)).toBe(dash);
  });

  test.each<[Locale, BlockSketch[]]>([
    [
      'en',
      [
        { text: 'Joint Statement', type: 'subheadline' },
        { text: 'Geneva/Tunis, 9 April 2025', type: 'dateline' },
      ],
    ],
    ['en', ['One', 'Geneva, 9 April 2025']],
  ])('%s: is a block of its own in %j', (locale, blocks) => {
    const found = findDateline(aRelease(locale, ...blocks));
    expect(found?.block).toBe(1);
    expect(found?.dash).toBeUndefined();
  });

  test.each<[Locale, BlockSketch[]]>([
    ['fr', ['Les inondations – les pires depuis dix ans – ont frappé.']],
    ['fr', ['L’atelier a eu lieu.']],
    ['fr', ['Boulogne-sur-Mer accueille un atelier.']],
    ['fr', ['Un.', 'Deux.', 'Trois.', 'Quatre.', 'Turin – Cinq.']],
    ['fr', [{ text: 'Turin – Un menu', included: false }]],
    ['fr', [{ text: 'Turin – Un titre', type: 'headline' }]],
  ])('%s: is not in %j', (locale, blocks) => {
    expect(findDateline(aRelease(locale, ...blocks))).toBeUndefined();
  });
});
