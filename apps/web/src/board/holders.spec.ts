import { holdersOf } from './holders.js';

const ana = { id: '1', name: 'Ana Ruiz' };
const ben = { id: '2', name: 'Ben Okafor' };

function translation(
  locale: 'fr' | 'en' | 'es',
  state: string,
  translator: typeof ana | null,
  reviewer: typeof ben | null,
) {
  return { locale, state, translator, reviewer } as Parameters<typeof holdersOf>[0]['translations'][number];
}

test('a translation is with its translator first and with its reviewer afterwards', () => {
  const translations = [translation('en', 'translation', ana, ben), translation('es', 'review', ana, ben)];
  expect(holdersOf({ state: 'translation', translations })).toEqual([
    { locale: 'en', name: 'Ana Ruiz' },
    { locale: 'es', name: 'Ben Okafor' },
  ]);
});

test('work that waits for nobody is said to be so', () => {
  expect(holdersOf({ state: 'review', translations: [translation('es', 'review', ana, null)] })).toEqual([
    { locale: 'es', name: null },
  ]);
});

test('nobody has what is drafted, complete or withdrawn', () => {
  const translations = [translation('en', 'drafting', ana, ben), translation('es', 'ready', ana, ben)];
  expect(holdersOf({ state: 'drafting', translations })).toEqual([]);
  expect(holdersOf({ state: 'withdrawn', translations: [translation('en', 'review', ana, ben)] })).toEqual([]);
});
