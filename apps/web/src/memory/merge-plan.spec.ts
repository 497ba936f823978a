import { likelyKeep, mergePlan } from './merge-plan.js';
import { aUnit } from './testing/a-unit.js';

const first = aUnit(1, { fr: 'eau', en: 'water' }, { uses: 3 });
const second = aUnit(2, { fr: 'eau', en: 'waters', es: 'agua' }, { uses: 2 });
const third = aUnit(3, { fr: 'eaux', es: 'aguas' });

describe('units that are made one', () => {
  test('keep the texts of one of them, which gains what it lacks from the first that has it', () => {
    const plan = mergePlan([first, second, third], 1);
    expect(plan?.keep).toBe(first);
    expect(plan?.others).toEqual([second, third]);
    expect(plan?.gained).toEqual([{ locale: 'es', from: second }]);
    expect(plan?.uses).toBe(6);
  });

  test('lose the texts that differ from those that stay', () => {
    const lost = (keepId: number) =>
      mergePlan([first, second, third], keepId)?.lost.map(({ locale, text }) => `${locale} ${text.text}`);
    expect(lost(1)).toEqual(['fr eaux', 'en waters', 'es aguas']);
    expect(lost(3)).toEqual(['fr eau', 'en waters', 'es agua']);
  });

  test('lose nothing where they only complete each other', () => {
    expect(mergePlan([first, aUnit(4, { en: 'water', es: 'agua' })], 1)?.lost).toEqual([]);
  });

  test('stay with the first when the one to keep is not among them', () => {
    expect(mergePlan([first, second], 9)?.keep).toBe(first);
    expect(mergePlan([], 9)).toBeUndefined();
  });

  test('propose to keep the one with the most languages, then the most used, then the newest', () => {
    expect(likelyKeep([first, second, third])).toBe(2);
    expect(likelyKeep([third, first])).toBe(1);
    const newer = aUnit(5, { fr: 'eau', en: 'water' }, { uses: 3, approvedAt: '2026-04-01T10:00:00.000Z' });
    expect(likelyKeep([first, newer])).toBe(5);
    expect(likelyKeep([])).toBeUndefined();
  });
});
