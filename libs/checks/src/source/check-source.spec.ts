import type { Locale } from '@triptych/domain';
import fc from 'fast-check';
import { MOST_FINDINGS } from '../most-findings.js';
import { aRelease, withFixes } from '../testing/a-release.js';
import { readReleaseSources } from '../testing/fixture-releases.js';
import { SOURCE_CHECKS, checkSource } from './check-source.js';
import type { CheckedRelease, ReleaseBlock } from './source-check.js';

/** Texts that the rules look for, in pieces. */
const piece = fc.constantFrom(
  ...[
    'mot',
    'Etat',
    'A l’',
    "l'",
    'l’',
    ' ',
    '  ',
    '\u00A0',
    '\u202F',
    '\u200B',
    '\uFFFD',
    'e\u0301',
    'Ã©',
    'â€™',
    'Tel',
  ],
  ...['«', '»', '“', '”', '"', ':', ';', '.', '?', '!', ',', '(', ')', ' - ', ' – ', '&', 'M&D', 'OIM', 'CIT', '(CIT)'],
  ...[
    'Turin',
    'Organisation',
    'cette semaine',
    '20-24/11',
    '(20/11)',
    '2017',
    'a déclaré',
    'a@b.example',
    '+41 22 555 01 23',
  ],
);
const block = fc.record<ReleaseBlock>({
  type: fc.constantFrom('headline', 'lead', 'paragraph', 'list-item', 'quotation', 'media-contact', 'chrome'),
  included: fc.boolean(),
  text: fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join('')),
});
const release = fc.record<CheckedRelease>({
  locale: fc.constantFrom<Locale>('fr', 'en', 'es'),
  blocks: fc.array(block, { maxLength: 8 }),
});

function fixed({ blocks, locale }: CheckedRelease): CheckedRelease {
  const texts = withFixes({ blocks, locale }, checkSource(blocks, locale));
  return { locale, blocks: blocks.map((old, position) => ({ ...old, text: texts[position] ?? '' })) };
}

function fixable({ blocks, locale }: CheckedRelease): string[] {
  return checkSource(blocks, locale).flatMap(({ check, fix }) => (fix === undefined ? [] : [check]));
}

describe('the checks of a source', () => {
  test('have ids of their own', () => {
    const ids = SOURCE_CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('find in clean releases only what is there', () => {
    const sources = readReleaseSources();
    expect(sources.map(({ name }) => name)).toEqual(['R01', 'R01.v2', 'R03', 'R05', 'R07', 'R09', 'R11']);
    const findings = sources.flatMap(({ name, release: { blocks, locale } }) =>
      checkSource(blocks, locale).map(({ check, block: at, params }) => ({ name, check, block: at, params })),
    );
    const long = (words: string, limit: string): object => ({ check: 'sentence-long', params: { words, limit } });
    expect(findings).toEqual([
      { name: 'R01', block: 1, ...long('44', '40') },
      { name: 'R01.v2', block: 1, ...long('44', '40') },
      { name: 'R03', block: 1, check: 'date-yearless', params: { date: '26-30/05', relative: 'cette semaine' } },
      { name: 'R05', block: 1, ...long('45', '35') },
      { name: 'R07', block: 3, ...long('40', '35') },
    ]);
  });

  test('speak in the order of the list', () => {
    const { blocks } = aRelease('fr', 'Turin - Oui ; d\uFFFDplacés, l’OIM, «', { text: 'Menu', included: false });
    expect(checkSource(blocks, 'fr').map(({ check }) => check)).toEqual([
      'replacement-character',
      'quotation-unbalanced',
      'acronym-undefined',
      'missing-contact',
      'missing-boilerplate',
      'dateline-hyphen',
      'french-spacing',
      'left-out-lines',
    ]);
  });

  test('say nothing about nothing', () => {
    expect(checkSource([], 'fr')).toEqual([]);
  });

  test('say of each check no more than anybody reads', () => {
    const counts = new Map<string, number>();
    for (const { check } of checkSource(aRelease('fr', '«'.repeat(2 * MOST_FINDINGS)).blocks, 'fr'))
      counts.set(check, (counts.get(check) ?? 0) + 1);
    expect(counts.get('quotation-unbalanced')).toBe(MOST_FINDINGS);
    expect(counts.get('french-spacing')).toBe(MOST_FINDINGS);
  });

  test('read nothing that is left out', () => {
    fc.assert(
      fc.property(release, ({ blocks, locale }) => {
        for (const finding of checkSource(blocks, locale))
          expect(blocks[finding.block ?? -1]?.included ?? true).toBe(true);
      }),
    );
  });

  test('have spans inside their blocks, and fixes that do not overlap', () => {
    fc.assert(
      fc.property(release, ({ blocks, locale }) => {
        const findings = checkSource(blocks, locale);
        for (const { block: at, span } of findings) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(blocks[at ?? -1]?.text.length ?? -1);
        }
        const spans = findings.flatMap(({ block: at = -1, span, fix }) =>
          span && fix !== undefined ? [{ at, ...span }] : [],
        );
        for (const one of spans) {
          const over = spans.filter(
            (two) => two !== one && two.at === one.at && two.start < one.end && one.start < two.end,
          );
          expect(over).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "Etablir un Etat : l'OIM, l’OIT ; « oui » !",
    'Turin - A l’occasion',
    'Tel : +41227179205, Email : a@b.example',
    'dÃ©placÃ©s, lâ€™Etat',
    'un  mot\u200B, e\u0301te\u0301',
  ])('give %j fixes that can all be made at once', (text) => {
    const before = aRelease('fr', text);
    expect(fixable(before).length).toBeGreaterThan(0);
    expect(fixable(fixed(before))).toEqual([]);
  });

  test('give every text fixes that come to an end', () => {
    fc.assert(
      fc.property(release, (sample) => {
        let current = sample;
        // A fix may uncover another: two spaces with nothing to see between them, a mark that was misread.
        for (let round = 0; round < 6 && fixable(current).length > 0; round += 1) current = fixed(current);
        expect(fixable(current)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
