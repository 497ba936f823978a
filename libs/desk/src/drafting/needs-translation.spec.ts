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
  expect(needsTranslation(text)).toBe(expected);
});
