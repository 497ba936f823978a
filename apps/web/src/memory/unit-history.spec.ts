import { historySteps } from './unit-history.js';

const text = (words: string) => ({ text: words, codes: [] });
const at = '2026-03-01T10:00:00.000Z';

test('the history of a unit says what each act changed, the newest first', () => {
  const steps = historySteps({
    history: [
      { act: 'edited', at, by: 'Ana', texts: { fr: text('eau'), en: text('watr') } },
      { act: 'merged', at, by: 'Ben', texts: { fr: text('eau'), en: text('water') } },
      { act: 'removed', at, by: 'Ben', texts: { fr: text('eau'), en: text('water'), es: text('agua') } },
    ],
    texts: { fr: text('eau'), en: text('water'), es: text('agua') },
  });
  expect(steps.map(({ revision, changes }) => [revision.act, changes])).toEqual([
    ['removed', []],
    ['merged', [{ locale: 'es', from: '', to: 'agua' }]],
    ['edited', [{ locale: 'en', from: 'watr', to: 'water' }]],
  ]);
});

test('a unit that nobody changed has no history', () => {
  expect(historySteps({ history: [], texts: { fr: text('eau') } })).toEqual([]);
});
