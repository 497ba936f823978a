import fc from 'fast-check';
import { contextKey } from './context-key.js';
import { matchRate } from './match-rate.js';
import { rankedMatches, type Ranking, type StoredMatch } from './ranked-matches.js';

const pair = { source: 'fr', target: 'en' } as const;
const coded = (text: string) => ({ text, codes: [] });
const segment = { ...coded('L’OIM a aidé 12 500 migrants en Libye.'), context: contextKey('Titre', null) };

function aMatch(unitId: string, source: string, overrides: Partial<StoredMatch> = {}): StoredMatch {
  return {
    unitId,
    source: coded(source),
    target: coded(`Target of ${unitId}.`),
    context: '',
    approvedAt: '2025-03-01T09:00:00Z',
    ...overrides,
  };
}

const shown = (candidates: readonly StoredMatch[], ranking: Partial<Ranking> = {}): string[] =>
  rankedMatches(segment, candidates, { pair, ...ranking }).map(
    ({ stored, rate, type }) => `${stored.unitId} ${rate} ${type}`,
  );

describe('the matches of a segment', () => {
  const exact = aMatch('exact', segment.text);
  const inContext = aMatch('in-context', segment.text, {
    context: segment.context,
    approvedAt: '2020-01-01T00:00:00Z',
  });
  const otherNumber = aMatch('number', 'L’OIM a aidé 14 300 migrants en Libye.', {
    target: coded('IOM helped 14,300 migrants in Libya.'),
  });
  const sixty = aMatch('sixty', 'L’OIM a aidé 12 500 enfants au Niger.');
  const fifty = aMatch('fifty', 'L’OIM a vu 12 500 enfants au Niger.');

  test('come in-context first, then by rate, then the newest', () => {
    const newer = aMatch('newer', segment.text, { approvedAt: '2025-06-01T09:00:00Z' });
    expect(shown([otherNumber, exact, newer, inContext])).toEqual([
      'in-context 100 icm',
      'newer 100 tm',
      'exact 100 tm',
      'number 99 tm',
    ]);
  });

  test('need identical sources to be in-context', () => {
    expect(shown([{ ...otherNumber, context: segment.context }])).toEqual(['number 99 tm']);
  });

  test.each([
    [[exact, sixty, fifty], {}, ['exact 100 tm']],
    [[sixty, fifty], {}, ['sixty 62 tm']],
    [[fifty], {}, ['fifty 50 tm']],
    [[sixty, fifty], { thresholds: [50] }, ['sixty 62 tm', 'fifty 50 tm']],
    [[fifty], { thresholds: [75] }, []],
    [[exact, otherNumber], { most: 1 }, ['exact 100 tm']],
  ])('reach the first threshold that any reaches', (candidates, ranking, expected) => {
    expect(shown(candidates, ranking)).toEqual(expected);
  });

  test('lose the points of the policy before they are ordered', () => {
    const unreviewed = { ...exact, circumstances: { unreviewed: true } };
    expect(shown([unreviewed, otherNumber], { policy: { unreviewed: 2 } })).toEqual(['number 99 tm', 'exact 98 tm']);
  });

  test('have each translation of a source once, and no blank one', () => {
    const same = { ...exact, unitId: 'same', approvedAt: '2025-06-01T09:00:00Z' };
    expect(shown([exact, { ...same, target: exact.target }, { ...exact, target: coded(' ') }])).toEqual([
      'same 100 tm',
    ]);
    expect(rankedMatches({ ...segment, text: ' ' }, [aMatch('blank', '')], { pair })).toEqual([]);
  });

  test('propose the numbers of the segment where they alone differ', () => {
    const found = rankedMatches(segment, [otherNumber, exact], { pair });
    expect(found.map(({ substitution }) => substitution?.text)).toEqual([
      undefined,
      'IOM helped 12,500 migrants in Libya.',
    ]);
  });

  test('do not depend on the order of the candidates, and are rated by the match rate', () => {
    const all = [exact, inContext, otherNumber, sixty, { ...exact, unitId: 'b' }, { ...sixty, unitId: 'c' }];
    const expected = rankedMatches(segment, all, { pair });
    for (const { stored, rate } of expected) expect(rate).toBe(matchRate(segment, stored.source).rate);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(rankedMatches(segment, order, { pair })).toEqual(expected);
      }),
    );
  });
});
