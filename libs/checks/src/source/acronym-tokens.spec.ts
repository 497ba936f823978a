import { acronymTokens, partsOf } from './acronym-tokens.js';

describe('acronyms in a text', () => {
  test.each([
    ['l’OIM et le CIF-OIT (ODD)', ['OIM', 'CIF-OIT', 'ODD']],
    ['the SDGs and IOM’s team', ['SDG', 'IOM']],
    ['la COP29 et le CO2', ['COP29', 'CO2']],
    ['Le PNUD agit. Selon OCHA, oui', ['PNUD', 'OCHA']],
    ['A/RES/69/324, S/2023/1, HTTP/2', []],
    ['EE.UU., É.-U., M&D', []],
    ['XXIe siècle, Louis XIV, chapitre VI', []],
    ['contact@OIM.int https://iom.int/ABC', []],
    ['Mme Aïssatou NDOUBAYO, M. DUPONT', []],
    ['LES AUTORITÉS LOCALES SONT FORMÉES PAR OIM', []],
    ['PM2.5 dans l’air', []],
    ['OIMs1 xOIM', []],
  ])('%j has %j', (text, expected) => {
    expect(acronymTokens(text).map((token) => token.text)).toEqual(expected);
    for (const { text: token, span } of acronymTokens(text)) expect(text.slice(span.start, span.end)).toBe(token);
  });

  test('have parts with places of their own', () => {
    expect(partsOf({ text: 'CIF-OIT', span: { start: 5, end: 12 } })).toEqual([
      { text: 'CIF', span: { start: 5, end: 8 } },
      { text: 'OIT', span: { start: 9, end: 12 } },
    ]);
  });
});
