import { withoutCodes, type CodeKind, type Locale } from '@triptych/domain';
import fc from 'fast-check';
import { applyFixes, tidy } from './apply-fixes.js';
import { CHECKS, runChecks } from './run-checks.js';
import { aPair } from './testing/a-pair.js';
import { codesOf } from './testing/codes.js';

/** Spaces made visible: ~ for U+00A0, _ for U+202F. */
function typed(text: string): string {
  return text.replaceAll('~', '\u00A0').replaceAll('_', '\u202F');
}

const CODES = codesOf('pc', 'ph', 'sc', 'ec');

describe('a text with tags', () => {
  test.each<[CodeKind[], Locale, string, string, Locale, string]>([
    [['pc'], 'fr', '<1>48 500</1> personnes', '48,500 <1>people</1>', 'en', 'numbers beside tags'],
    [['pc'], 'fr', '48<1> 500</1> personnes', '4<1>8,500</1> people', 'en', 'a number cut by a tag'],
    [['ph'], 'fr', 'Douze<1/> mots', 'Twelve<1/> words', 'en', 'the id of a tag'],
    [['pc'], 'en', '<1>Note</1>: read', '<1>Note~</1>: lire', 'fr', 'a space inside'],
    [['pc'], 'en', 'a <1>b</1>', '«~<1>b</1>~»', 'fr', 'guillemets around a tag'],
    [['ph'], 'en', 'a <1/> b', 'c <1/> d', 'fr', 'a space on each side of an image'],
    [['pc'], 'en', '<1>a@b.example</1>.', '<1>a@b.exam</1>ple.', 'fr', 'an address cut by a tag'],
    [['ph'], 'en', 'https://x.example/a<1/>', '<1/> https://x.example/a', 'fr', 'an address before a mark'],
  ])('with codes %j: %s %j → %j (%s) is clean: %s', (kinds, sourceLocale, source, target, targetLocale) => {
    const pair = { source, sourceLocale, target: typed(target), targetLocale, codes: codesOf(...kinds) };
    expect(runChecks(pair)).toEqual([]);
  });

  test.each<[CodeKind[], string, string]>([
    [['pc'], '<1>Note</1>: lire', '<1>Note</1>~: lire'],
    [['pc'], '<1>Note</1> : lire', '<1>Note</1>~: lire'],
    [['pc'], '<1>Note </1>: lire', '<1>Note~</1>: lire'],
    [['pc'], '<1>Note </1> : lire', '<1>Note~</1>: lire'],
    [['pc'], '<1>Note </1>~: lire', '<1>Note</1>~: lire'],
    [['pc'], '«<1>Un mot</1>»', '«~<1>Un mot</1>~»'],
    [['pc'], 'trois <1> mots</1>', 'trois <1>mots</1>'],
    [['pc', 'pc'], 'trois <1> <2> mots</2></1>', 'trois <1><2>mots</2></1>'],
    [['ph'], 'note<1/> ;', 'note<1/>_;'],
    [['pc'], '<1> mot </1>', '<1>mot</1>'],
    [['pc'], 'a\u200B<1>\u200Bb</1>', 'a<1>b</1>'],
  ])('with codes %j is tidied between its tags: %j → %j', (kinds, target, expected) => {
    const pair = aPair({ target: typed(target), targetLocale: 'fr', codes: codesOf(...kinds) });
    expect(tidy(pair)).toBe(typed(expected));
  });

  test('has findings at their place in the coded text', () => {
    const pair = aPair({ source: '<1>12</1> mots', target: '<1>word</1> 13', codes: codesOf('pc') });
    expect(runChecks(pair)).toMatchObject([{ check: 'numbers', span: { start: 12, end: 14 } }]);
  });

  test('proposes no address where a tag stands inside the wrong one', () => {
    const pair = aPair({ source: 'a@b.example<1/>', target: 'a@<1/>b.exampl', codes: codesOf('ph') });
    expect(runChecks(pair)).toEqual([
      { check: 'url-email-phone', severity: 'block', params: { kind: 'email', value: 'a@b.example' } },
    ]);
    const cut = aPair({ source: '<1>a@b.example</1>', target: 'x@<1>b.exampl</1>', codes: codesOf('pc') });
    expect(runChecks(cut)).toEqual([
      {
        check: 'url-email-phone',
        severity: 'block',
        span: { start: 0, end: 13 },
        params: { kind: 'email', value: 'a@b.example' },
      },
    ]);
  });

  test.each(['<1></1>', '<1> </1>', '<1>\u200B</1>'])('without words is empty: %j', (target) => {
    expect(runChecks(aPair({ source: '<1>mot</1>', target, codes: codesOf('pc') }))).toEqual([
      { check: 'empty', severity: 'block' },
    ]);
  });

  test('with nothing but an image is empty', () => {
    expect(runChecks(aPair({ source: 'mot<1/>', target: '<1/>', codes: codesOf('ph') }))).toMatchObject([
      { check: 'empty' },
    ]);
  });

  test('is untranslated when its words are, wherever the tags stand', () => {
    const pair = aPair({
      source: 'Une <1>réponse</1> conjointe<2/> de tous',
      target: '<2/>Une réponse <1>conjointe</1> de tous',
      codes: codesOf('pc', 'ph'),
    });
    expect(runChecks(pair)).toEqual([{ check: 'untranslated', severity: 'warn' }]);
  });

  const piece = fc.constantFrom(
    ...[
      'mot',
      '48',
      ' ',
      '  ',
      '\u00A0',
      '\u202F',
      '\u200B',
      '\u2028',
      '«',
      '»',
      ':',
      ';',
      '?',
      '.',
      'a@b.example',
      '😀',
    ],
    ...['<1>', '</1>', '<2/>', '<3>', '</4>', '<9>', '<', '>'],
  );
  const text = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''));
  const tagsOf = (sample: string): string[] => sample.match(/<\/?[1-4]\/?>/g) ?? [];

  test('is tidied as its words alone would be, and keeps its tags', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<Locale>('fr', 'en', 'es'), (target, targetLocale) => {
        // An image is something to a rule about spaces; without it the words stand for themselves.
        const coded = target.replaceAll('<2/>', '');
        const words = withoutCodes(coded, CODES);
        const tidied = tidy(aPair({ source: 'mot', target: coded, targetLocale, codes: CODES }));
        expect(withoutCodes(tidied, CODES)).toBe(tidy(aPair({ source: 'mot', target: words, targetLocale })));
        expect(tagsOf(tidied)).toEqual(tagsOf(coded));
      }),
      { numRuns: 1000 },
    );
  });

  test('has spans and fixes that leave every tag whole', () => {
    let applied = 0;
    fc.assert(
      fc.property(text, text, fc.constantFrom<Locale>('fr', 'es'), (source, target, targetLocale) => {
        const pair = aPair({ source, sourceLocale: 'en', target, targetLocale, codes: CODES });
        for (const check of CHECKS) {
          const before = check.run(pair);
          for (const { span, fix } of before) {
            expect(span === undefined || (0 <= span.start && span.end <= target.length)).toBe(true);
            if (!span || fix === undefined) continue;
            applied += 1;
            const fixed = target.slice(0, span.start) + fix + target.slice(span.end);
            expect(tagsOf(fixed)).toEqual(tagsOf(target));
            expect(check.run({ ...pair, target: fixed }).length).toBeLessThan(before.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(applied).toBeGreaterThan(100);
  });

  test('keeps its tags when findings of another text are applied', () => {
    fc.assert(
      fc.property(text, text, (target, other) => {
        const findings = runChecks(aPair({ source: 'mot', target: other, targetLocale: 'fr' }));
        expect(tagsOf(applyFixes(target, findings, CODES))).toEqual(tagsOf(target));
      }),
      { numRuns: 1000 },
    );
  });
});
