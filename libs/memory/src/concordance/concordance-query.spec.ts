import { DomainError } from '@triptych/domain';
import { MOST_QUERY_WORDS, parseConcordanceQuery } from './concordance-query.js';

describe('a concordance query', () => {
  test('of several words looks for the phrase first, then for the words anywhere', () => {
    expect(parseConcordanceQuery('porter assistance ', 'fr')).toEqual({
      terms: [{ stems: ['port'] }, { stems: ['assistanc'] }],
      phrase: { stems: ['port', 'assistanc'] },
    });
  });

  test('takes the last word for the beginning of one until something follows it', () => {
    expect(parseConcordanceQuery('zones de conf', 'fr')).toEqual({
      terms: [{ stems: ['zon'] }, { stems: ['de'] }, { stems: ['conf'], prefix: 'conf' }],
      phrase: { stems: ['zon', 'de', 'conf'], prefix: 'conf' },
    });
    expect(parseConcordanceQuery('país', 'es')).toEqual({ terms: [{ stems: ['pais'], prefix: 'pais' }] });
    expect(parseConcordanceQuery('país.', 'es')).toEqual({ terms: [{ stems: ['pais'] }] });
    expect(parseConcordanceQuery('12 500', 'fr')).toEqual({ terms: [{ stems: ['12500'] }] });
    expect(parseConcordanceQuery('de', 'fr')).toEqual({ terms: [{ stems: ['de'] }] });
    expect(parseConcordanceQuery('des', 'fr')).toEqual({ terms: [{ stems: ['des'] }] });
    expect(parseConcordanceQuery('the', 'en')).toEqual({ terms: [{ stems: ['the'] }] });
  });

  test('keeps together what stands in quotation marks of any kind', () => {
    for (const q of ['"border crossing" Libya ', '“border crossing” Libya ', '«border crossing» Libya ']) {
      expect(parseConcordanceQuery(q, 'en')).toEqual({
        terms: [{ stems: ['border', 'cross'] }, { stems: ['libya'] }],
      });
    }
    expect(parseConcordanceQuery('"border cross', 'en')).toEqual({
      terms: [{ stems: ['border', 'cross'], prefix: 'cross' }],
    });
  });

  test.each(['', '  ', '""', '« … »', "l'", '%'])('that is %j has no word', (q) => {
    expect(parseConcordanceQuery(q, 'fr')).toBeUndefined();
  });

  test('with too many words is refused', () => {
    expect(parseConcordanceQuery('mot '.repeat(MOST_QUERY_WORDS), 'fr')?.terms).toHaveLength(MOST_QUERY_WORDS);
    expect(() => parseConcordanceQuery('mot '.repeat(MOST_QUERY_WORDS + 1), 'fr')).toThrow(
      new DomainError('invalid_query'),
    );
    expect(() => parseConcordanceQuery('a "b" '.repeat(50_000), 'fr')).toThrow(DomainError);
  });
});
