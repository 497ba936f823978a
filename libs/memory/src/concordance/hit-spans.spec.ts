import { LOCALES, codeTag, codedParts, type InlineCode, type Locale } from '@triptych/domain';
import fc from 'fast-check';
import { parseConcordanceQuery } from './concordance-query.js';
import { hitSpans } from './hit-spans.js';

const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };

function hits(text: string, q: string, locale: Locale, codes: readonly InlineCode[] = []): string[] {
  const query = parseConcordanceQuery(q, locale);
  if (!query) throw new Error(`no word in ${q}`);
  return hitSpans(text, query, locale, codes).map(({ start, end }) => text.slice(start, end));
}

describe('the hits in a text', () => {
  test.each([
    ['fr', 'porter assistance', 'L’OIM a PORTÉ assistance aux migrants', ['PORTÉ assistance']],
    ['fr', 'assistance porter', 'L’OIM a porté assistance aux migrants', ['porté assistance']],
    ['fr', 'assistance oim ', 'L’OIM a porté assistance à l’OIM', ['OIM', 'assistance', 'OIM']],
    ['fr', '"assistance porter"', 'L’OIM a porté assistance aux migrants', []],
    ['fr', 'agence onu ', 'L’agence de l’ONU, agence  ONU.', ['agence  ONU']],
    ['fr', 'zone de conflit ', 'Un conflit de longue durée dans la zone de Tripoli', ['conflit de', 'zone de']],
    ['fr', 'nationale', 'Les autorités nationales et nationaux', ['nationales', 'nationaux']],
    ['fr', 'mer', 'La mère voit la mer', ['mère', 'mer']],
    ['fr', 'declare', 'Il a de\u0301clare\u0301 : « rien »', ['de\u0301clare\u0301']],
    ['en', 'city', 'Cities and the city’s border', ['Cities', 'city’s']],
    ['en', 'emerg', 'An emergency, emerging', ['emergency', 'emerging']],
    ['en', '12500', 'Some 12,500 people', ['12,500']],
    ['en', 'migrant libya ', 'Only migrants here', []],
    ['es', 'pais ', 'Los países del país', ['países', 'país']],
    ['es', 'de ', 'Un país de todos', ['de']],
  ] as const)('in %s for %j: %j', (locale, q, text, expected) => {
    expect(hits(text, q, locale)).toEqual(expected);
  });

  test('never reach over a tag, and pass over marks that nobody sees', () => {
    expect(hits('Un <1>porté</1> assistance', 'porter assistance ', 'fr', [bold])).toEqual(['porté', 'assistance']);
    expect(hits('Les dé<1>placé</1>s', 'déplacé', 'fr', [bold])).toEqual(['dé', 'placé', 's']);
    expect(hits('Les dé\u00ADplacés', 'déplacé', 'fr')).toEqual(['dé\u00ADplacés']);
    expect(hits('<1>1</1> <2>', '1', 'fr', [bold])).toEqual(['1']);
  });

  test('are in order, apart, inside the text and outside its tags', () => {
    const part = fc.constantFrom('porté', ' ', 'e\u0301', "l'", '\u00AD', 'de', '<1>', '</1>', '12', ' 500', '.', 'İ');
    fc.assert(
      fc.property(fc.array(part), fc.array(part), fc.constantFrom(...LOCALES), (parts, words, locale) => {
        const text = parts.join('');
        const query = parseConcordanceQuery(words.join(' '), locale);
        if (!query) return;
        let tags = 0;
        const tagPlaces = codedParts(text, [bold]).flatMap((each) => {
          const start = tags;
          tags += each.text.length;
          return each.kind === 'tag' ? [{ start, end: tags }] : [];
        });
        let done = 0;
        for (const { start, end } of hitSpans(text, query, locale, [bold])) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const tag of tagPlaces) expect(end <= tag.start || start >= tag.end).toBe(true);
          done = end;
        }
      }),
    );
  });

  test('are found for every word of a text that is searched for', () => {
    const word = fc.constantFrom('migrants', 'déclaré', 'países', 'cities', '12 500', 'L’OIM', 'qu’il', 'running');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom(...LOCALES), (words, locale) => {
        const text = words.join(' – ');
        const query = parseConcordanceQuery(words.join(' , '), locale);
        expect(query && hitSpans(text, query, locale)).not.toEqual([]);
      }),
    );
  });

  test('in a long text full of tags are found in time proportional to its length', () => {
    const text = `${codeTag(1, 'open')}mot${codeTag(1, 'close')} `.repeat(20_000);
    expect(hits(text, 'mot', 'fr', [bold])).toHaveLength(16_000);
  });
});
