import type { InlineCode } from '@triptych/domain';
import { needsTranslation } from './needs-translation.js';

test.each([
  ['Une phrase.', true],
  ['Écrire à presse@agence.example', true],
  ['a@'.repeat(20_000) + '.a'.repeat(20_000) + ' le monde', true],
  ['a'.repeat(100_000), true],
  ['48 500 – 2026', false],
  ['-', false],
  ['presse@agence.example', false],
  ['https://agence.example/fr/dossier', false],
])('%#', (text, expected) => {
  expect(needsTranslation({ text, codes: [] })).toBe(expected);
});

const link: InlineCode = { id: 1, kind: 'pc', type: 'link', start: '<a>', end: '</a>' };
const image: InlineCode = { id: 2, kind: 'ph', type: 'image', start: '<img alt="a">', end: '' };

test.each([
  ['<1>Une phrase</1>', true],
  ['<1>presse@agence.example</1> <2/>', false],
  ['<2/>', false],
])('the tags of %j are not read', (text, expected) => {
  expect(needsTranslation({ text, codes: [link, image] })).toBe(expected);
});
