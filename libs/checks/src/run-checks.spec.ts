import type { CheckedPair } from '@triptych/domain';
import fc from 'fast-check';
import { applyFixes, tidy } from './apply-fixes.js';
import { MOST_FINDINGS } from './most-findings.js';
import { CHECKS, runChecks } from './run-checks.js';
import { readPairs, readReleasePairs } from './testing/fixture-pairs.js';

const clean = [...readPairs('clean-pairs'), ...readReleasePairs()];
const faulty = readPairs('faulty-pairs');

const piece = fc.constantFrom(
  ...[
    'mot',
    'État',
    '48',
    '500',
    ' ',
    '  ',
    '\u00A0',
    '\u202F',
    '\u200B',
    '\u2028',
    '\n',
    '\uFFFD',
    '«',
    '»',
    ':',
    ';',
    '?',
  ],
  ...[
    '!',
    '(',
    ')',
    '“',
    '<b>',
    '</b>',
    'https://x.example/a?b',
    'a@b.example',
    '😀',
    '\u200D',
    '.',
    '…',
    '\u0000',
    '16:20',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const locale = fc.constantFrom('fr', 'en', 'es');
const pair = fc.record({
  source: text,
  sourceLocale: locale,
  target: text,
  targetLocale: locale,
}) as fc.Arbitrary<CheckedPair>;

/** Letters and digits only, in order. */
function lettersAndDigits(sample: string): string {
  return (sample.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

describe('all checks together', () => {
  test('are silent on right translations', () => {
    expect(clean.length).toBeGreaterThan(1000);
    const alarms = clean.filter(({ pair: sample }) => runChecks(sample).length > 0).map(({ name }) => name);
    expect(alarms).toEqual([]);
  });

  test.each([
    ['number_mismatch', 'numbers'],
    ['number_missing', 'numbers'],
    ['untranslated', 'untranslated'],
    ['double_space', 'doubled-space'],
    ['url_changed', 'url-email-phone'],
  ])('find every seeded %s', (error, check) => {
    const seeded = faulty.filter(({ errors }) => errors.includes(error));
    expect(seeded.length).toBeGreaterThan(0);
    const missed = seeded.filter(({ pair: sample }) => !runChecks(sample).some((finding) => finding.check === check));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('say of an empty target only that it is empty', () => {
    const findings = runChecks({ source: '12 a@b.example', sourceLocale: 'fr', target: ' \u200B', targetLocale: 'en' });
    expect(findings.map(({ check }) => check)).toEqual(['empty']);
  });

  test('report under their own id, with spans inside the target', () => {
    fc.assert(
      fc.property(pair, (sample) => {
        for (const check of CHECKS) {
          for (const { check: id, span } of check.run(sample)) {
            expect(id).toBe(check.id);
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(sample.target.length);
          }
        }
      }),
    );
  });

  test('propose fixes that remove their findings', () => {
    let applied = 0;
    fc.assert(
      fc.property(pair, (sample) => {
        for (const check of CHECKS) {
          const before = check.run(sample);
          for (const { span, fix } of before) {
            if (!span || fix === undefined) continue;
            applied += 1;
            const target = sample.target.slice(0, span.start) + fix + sample.target.slice(span.end);
            expect(check.run({ ...sample, target }).length).toBeLessThan(before.length);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(applied).toBeGreaterThan(100);
  });
});

describe('mechanical fixes', () => {
  test('change no letter and no digit', () => {
    fc.assert(
      fc.property(pair, (sample) => {
        expect(lettersAndDigits(tidy(sample))).toBe(lettersAndDigits(sample.target));
        expect(lettersAndDigits(applyFixes(sample.target, runChecks(sample)))).toBe(lettersAndDigits(sample.target));
      }),
      { numRuns: 500 },
    );
  });

  test('made for another text still change no letter and no digit', () => {
    fc.assert(
      fc.property(pair, text, (sample, other) => {
        expect(lettersAndDigits(applyFixes(other, runChecks(sample)))).toBe(lettersAndDigits(other));
      }),
    );
  });

  test('leave a tidy text as it is', () => {
    fc.assert(
      fc.property(pair, (sample) => {
        const target = tidy(sample);
        expect(tidy({ ...sample, target })).toBe(target);
      }),
      { numRuns: 500 },
    );
  });

  test('leave right translations as they are', () => {
    const changed = clean.filter(({ pair: sample }) => tidy(sample) !== sample.target).map(({ name }) => name);
    expect(changed).toEqual([]);
  });

  test('leave nothing mechanical to find, but lost letters', () => {
    fc.assert(
      fc.property(pair, (sample) => {
        const target = tidy(sample);
        const mechanical = CHECKS.filter(({ mechanical: isMechanical }) => isMechanical);
        const left = mechanical.flatMap((check) => check.run({ ...sample, target }));
        expect(left.filter(({ fix }) => fix !== undefined)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('are the only ones applied', () => {
    const sample: CheckedPair = {
      source: 'a@b.example',
      sourceLocale: 'fr',
      target: 'x@y.example  !',
      targetLocale: 'fr',
    };
    expect(tidy(sample)).toBe('x@y.example\u202F!');
    expect(applyFixes(sample.target, runChecks(sample))).toBe('x@y.example\u202F!');
  });
});

test('a translation gets of each check no more than anybody reads', () => {
  const target = 'a  b'.repeat(2 * MOST_FINDINGS);
  const found = runChecks({ source: 'Texte', sourceLocale: 'fr', target, targetLocale: 'en' });
  expect(found.filter(({ check }) => check === 'doubled-space')).toHaveLength(MOST_FINDINGS);
});
