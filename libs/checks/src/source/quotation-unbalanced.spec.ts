import { aRelease, pointedAt } from '../testing/a-release.js';
import { quotationUnbalanced } from './quotation-unbalanced.js';

describe('quotation marks without a partner', () => {
  test.each([
    [['« Un mot, dit-il.'], ['«']],
    [['Un mot », dit-il.'], ['»']],
    [['« Un “mot », dit-il.'], ['“']],
    [
      ['« Un', 'Deux »'],
      ['«', '»'],
    ],
    [['» Un «'], ['»', '«']],
  ])('%j', (texts, expected) => {
    expect(pointedAt(quotationUnbalanced, aRelease('fr', ...texts))).toEqual(expected);
  });

  test.each([[['« Un »', '« Deux “trois” »']], [['« Un.', '« Deux.', '« Trois. »']], [['L’eau, l’air']]])(
    'all have one: %j',
    (texts) => {
      expect(pointedAt(quotationUnbalanced, aRelease('fr', ...texts))).toEqual([]);
    },
  );

  test('the quotation goes on in the next block that is included', () => {
    const menu = { text: 'Menu', type: 'chrome', included: false } as const;
    expect(pointedAt(quotationUnbalanced, aRelease('en', '“One.', menu, '“Two.”'))).toEqual([]);
  });
});
