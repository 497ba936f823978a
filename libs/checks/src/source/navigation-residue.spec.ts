import { aRelease, type BlockSketch } from '../testing/a-release.js';
import { navigationResidue } from './navigation-residue.js';

describe('what remains of a page', () => {
  test.each<[BlockSketch]>([
    ['Lire aussi'],
    ['PARTAGER'],
    ['Suivez-nous :'],
    ['Read more »'],
    ['Share this article'],
    ['Lea también: Otra noticia'],
    ['À lire aussi : Un autre titre'],
    ["S'abonner"],
    [{ text: 'Imprimir', type: 'list-item' }],
  ])('%j', (block) => {
    expect(navigationResidue.run(aRelease('fr', 'Un texte.', block))).toMatchObject([
      { check: 'navigation-residue', block: 1 },
    ]);
  });

  test('a short line that stands twice', () => {
    const menu = { text: 'Menu', included: false };
    expect(navigationResidue.run(aRelease('fr', 'Structure', menu, 'Structure', 'Un texte.'))).toEqual([
      { check: 'navigation-residue', block: 2, params: { text: 'Structure' } },
    ]);
  });

  test.each<[BlockSketch[]]>([
    [['Les villes veulent partager leurs expériences.']],
    [['Lire aussi est un plaisir.']],
    [[{ text: 'Partager', included: false }]],
    [['Structure', 'Un texte.', 'Structure']],
    [
      [
        { text: '12', type: 'table-cell' },
        { text: '12', type: 'table-cell' },
      ],
    ],
    [['', '']],
  ])('is not %j', (blocks) => {
    expect(navigationResidue.run(aRelease('fr', ...blocks))).toEqual([]);
  });
});
