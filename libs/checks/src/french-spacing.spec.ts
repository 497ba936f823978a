import { applyFixes } from './apply-fixes.js';
import { frenchSpacing } from './french-spacing.js';
import { aPair } from './testing/a-pair.js';

/** Spaces made visible: ~ for U+00A0, _ for U+202F. */
function typed(text: string): string {
  return text.replaceAll('~', '\u00A0').replaceAll('_', '\u202F');
}

describe('French spacing', () => {
  test.each([
    ['trois priorités: agir', 'trois priorités~: agir'],
    ['trois priorités : agir', 'trois priorités~: agir'],
    ['trois priorités_: agir', 'trois priorités~: agir'],
    ['locales ;', 'locales_;'],
    ['locales;', 'locales_;'],
    ['locales~;', 'locales_;'],
    ['Pourquoi  ?', 'Pourquoi_?'],
    ['Pourquoi?!', 'Pourquoi_?!'],
    ['« Un toit »', '«~Un toit~»'],
    ['«Un toit»', '«~Un toit~»'],
    ['« Un toit ? »', '«~Un toit_?~»'],
    ['« Et si ? »: le Honduras', '«~Et si_?~»~: le Honduras'],
    ['voir https://x.example/a?b=c:d;', 'voir https://x.example/a?b=c:d_;'],
    ['<b>Note</b> : lire', '<b>Note</b>~: lire'],
    ['Tel : 022', 'Tel~: 022'],
    ['non… ?', 'non…_?'],
  ])('turns %j into %j (~ for U+00A0, _ for U+202F)', (before, after) => {
    const target = typed(before);
    const findings = frenchSpacing.run(aPair({ target, targetLocale: 'fr' }));
    expect(findings.every(({ check, severity }) => check === 'french-spacing' && severity === 'warn')).toBe(true);
    expect(applyFixes(target, findings)).toBe(typed(after));
  });

  test.each([
    'trois priorités~: agir_; dormir_! Non_?',
    '«~Un toit~», a-t-elle dit.',
    'à 16:20',
    'score de 2:1',
    'https://x.example/a;b?c!d',
    'mailto:a@b.example',
    '<a title="x: y">lien</a>',
    '&nbsp;espace',
    '(!) [?] “?”',
    '<file>?</file>',
    ': suite',
    '»',
    '«',
    '« »',
    'a:b;c',
    '10:30:15',
  ])('leaves %j alone', (text) => {
    expect(frenchSpacing.run(aPair({ target: typed(text), targetLocale: 'fr' }))).toEqual([]);
  });

  test('is a rule of French only', () => {
    expect(frenchSpacing.run(aPair({ target: 'Why ? Because :', targetLocale: 'en' }))).toEqual([]);
  });

  test('names the mark and the place in UTF-16 units', () => {
    expect(frenchSpacing.run(aPair({ target: '😀 Oui !', targetLocale: 'fr' }))).toEqual([
      { check: 'french-spacing', severity: 'warn', span: { start: 6, end: 7 }, fix: '\u202F', params: { mark: '!' } },
    ]);
  });
});
