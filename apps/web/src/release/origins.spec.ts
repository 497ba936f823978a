import type { Block } from '@triptych/contracts';
import { originsOf } from './origins.js';

test('texts are counted by who wrote them, in one language, without lines that were left out', () => {
  const segment = (en: string | null, es: string | null) => ({ targets: { en: { origin: en }, es: { origin: es } } });
  const blocks = [
    { included: true, segments: [segment('mt', 'tm'), segment('mt', null)] },
    { included: true, segments: [segment('person', 'tm')] },
    { included: false, segments: [segment('mt', 'mt')] },
  ] as unknown as Block[];
  expect(originsOf(blocks, 'en')).toEqual({ mt: 2, tm: 0, person: 1 });
  expect(originsOf(blocks, 'es')).toEqual({ mt: 0, tm: 2, person: 0 });
});
