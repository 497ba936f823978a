import type { InlineCode } from '@triptych/domain';
import { protect, restore } from './protected-text.js';

describe('protection', () => {
  it.each<[string, string, string[]]>([
    ['l’OIT et l’OIM', 'l’__PH0__ et l’__PH1__', ['OIT', 'OIM']],
    ['M&D, le COVID-19 et le G20', '__PH0__, le __PH1__ et le __PH2__', ['M&D', 'COVID-19', 'G20']],
    ['LES AUTORITÉS LOCALES', 'LES AUTORITÉS LOCALES', []],
    ['Ma boîte à outils', 'Ma boîte à outils', []],
    ['le 30 octobre 2023', 'le 30 octobre 2023', []],
    ['cette semaine (20-24/11)', 'cette semaine (__PH0__)', ['20-24/11']],
    ['3,5 % de 1\u202f500 et 1 500 000', '__PH0__ % de __PH1__ et __PH2__', ['3,5', '1\u202f500', '1 500 000']],
    ['de 2019 2020', 'de 2019 2020', []],
    ['à 10:30.', 'à __PH0__.', ['10:30']],
    ['plus de 30 pays', 'plus de __PH0__ pays', ['30']],
    [
      'Tel : +41227179205, Email : a.b@iom.int.',
      '__PH0__ : __PH1__, Email : __PH2__.',
      ['Tel', '+41227179205', 'a.b@iom.int'],
    ],
    ['call +41 22 717 92 05.', 'call __PH0__.', ['+41 22 717 92 05']],
    ['(022) 717-92-05', '__PH0__', ['(022) 717-92-05']],
    [
      'Voir https://www.iom.int/fr?a=1, puis www.un.org.',
      'Voir __PH0__, puis __PH1__.',
      ['https://www.iom.int/fr?a=1', 'www.un.org'],
    ],
    ['un <b>mot</b> {name} ~', 'un __PH0__mot__PH1__ __PH2__ __PH3__', ['<b>', '</b>', '{name}', '~']],
  ])('of %j', (text, hidden, parts) => {
    expect(protect({ text, codes: [] })).toEqual({ text: hidden, parts });
    expect(restore(hidden, parts)).toBe(text);
  });

  const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
  it('hides the tags of codes, and no number that only looks like one', () => {
    expect(protect({ text: 'plus de <1>30</1> <2> pays', codes: [bold] })).toEqual({
      text: 'plus de __PH0__30__PH1__ <2> pays',
      parts: ['<1>', '</1>'],
    });
    expect(protect({ text: '<1>', codes: [] })).toEqual({ text: '<1>', parts: [] });
  });

  it.each<[string, string, string | undefined]>([
    ['keeps another order', 'b __PH1__ a __PH0__', 'b OIM a OIT'],
    ['does not mind capitals', 'a __ph0__ b __Ph1__', 'a OIT b OIM'],
    ['sees a lost placeholder', 'a __PH0__', undefined],
    ['sees a doubled placeholder', '__PH0__ __PH0__', undefined],
    ['sees an invented placeholder', '__PH0__ __PH1__ __PH2__', undefined],
  ])('%s', (_, translated, restored) => {
    expect(restore(translated, ['OIT', 'OIM'])).toBe(restored);
  });

  it('takes time in proportion to the text', () => {
    const long = ['1'.repeat(50_000), 'a'.repeat(50_000), '<a'.repeat(25_000), 'A'.repeat(50_000), '+1'.repeat(25_000)];
    for (const text of [...long, '<1'.repeat(25_000), '<1>'.repeat(15_000)]) {
      const hidden = protect({ text, codes: [bold] });
      expect(restore(hidden.text, hidden.parts)).toBe(text);
    }
  });
});
