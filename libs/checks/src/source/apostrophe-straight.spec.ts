import { aRelease, pointedAt } from '../testing/a-release.js';
import { apostropheStraight } from './apostrophe-straight.js';

describe('a straight apostrophe', () => {
  test('among curly ones is to be like them', () => {
    expect(pointedAt(apostropheStraight, aRelease('fr', 'l’OIM', "de l'ICMD, d'ici"))).toEqual(["' → ’", "' → ’"]);
  });

  test.each([
    [["l'OIM", "d'ici"]],
    [['l’OIM', "'un mot'"]],
    [['l’OIM', "https://x.example/l'ici"]],
    [['l’OIM', 'd’ici']],
  ])('is not among curly ones in %j', (texts) => {
    expect(pointedAt(apostropheStraight, aRelease('fr', ...texts))).toEqual([]);
  });

  test('is not compared with what is left out', () => {
    expect(pointedAt(apostropheStraight, aRelease('fr', { text: 'l’OIM', included: false }, "d'ici"))).toEqual([]);
  });
});
