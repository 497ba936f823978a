import { untranslated } from './untranslated.js';
import { aPair } from './testing/a-pair.js';

describe('an untranslated target', () => {
  test.each([
    ['La ligne est gratuite.', 'La ligne est gratuite.'],
    ['L’offre est un piège : fuyez !', "L'offre est un piège\u00A0: fuyez\u202F!"],
    ['Une de\u0301cision a e\u0301te\u0301 prise.', 'Une décision a été prise.'],
  ])('%j → %j warns', (source, target) => {
    expect(untranslated.run(aPair({ source, target }))).toEqual([{ check: 'untranslated', severity: 'warn' }]);
  });

  test.each([
    ['Amina Diallo', 'Amina Diallo', 'a name'],
    ['UNICEF', 'UNICEF', 'an acronym'],
    ['Médecins sans frontières', 'Médecins sans frontières', 'three words'],
    [
      'https://www.example.org/one-two-three-four-five',
      'https://www.example.org/one-two-three-four-five',
      'an address',
    ],
    ['A 1 2 3 4 5 B', 'A 1 2 3 4 5 B', 'numbers and letters'],
    ['La ligne est gratuite.', 'La ligne est GRATUITE.', 'a difference in case'],
  ])('%j → %j is silent: %s', (source, target) => {
    expect(untranslated.run(aPair({ source, target }))).toEqual([]);
  });
});
