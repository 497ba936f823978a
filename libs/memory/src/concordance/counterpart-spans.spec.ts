import { codeTag, codedParts, type InlineCode, type LanguagePair } from '@triptych/domain';
import fc from 'fast-check';
import { parseConcordanceQuery } from './concordance-query.js';
import { counterpartSpans, type ConcordanceHit } from './counterpart-spans.js';
import { hitSpans } from './hit-spans.js';

const pair: LanguagePair = { source: 'fr', target: 'en' };
const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };

function hitsFor(q: string, texts: readonly (readonly [string, string])[], codes: readonly InlineCode[] = []) {
  const query = parseConcordanceQuery(q, pair.source);
  if (!query) throw new Error(`no word in ${q}`);
  return texts.map(([source, target]): ConcordanceHit => ({
    source: { text: source, codes },
    target: { text: target, codes },
    sourceSpans: hitSpans(source, query, pair.source, codes),
  }));
}

function counterparts(hits: readonly ConcordanceHit[]): string[][] {
  const spans = counterpartSpans(hits, pair);
  return hits.map(({ target }, index) => (spans[index] ?? []).map(({ start, end }) => target.text.slice(start, end)));
}

const DISPLACED = [
  ['Des milliers de personnes déplacées attendent une aide.', 'Thousands of displaced people are waiting for aid.'],
  ['Les familles déplacées ont reçu des tentes.', 'The displaced families were given tents.'],
  ['Le nombre de femmes déplacées augmente au Soudan.', 'The number of displaced women is growing in Sudan.'],
  ['Un camp abrite les déplacés de Mossoul.', 'A camp shelters the displaced from Mosul.'],
] as const;

describe('the words that translate a query', () => {
  test('are what the targets of several hits share', () => {
    expect(counterparts(hitsFor('déplacé ', DISPLACED))).toEqual(DISPLACED.map(() => ['displaced']));
  });

  test('are found in a single hit when they are equal or alike', () => {
    expect(
      counterparts(
        hitsFor('12 500 ', [['Elle a aidé 12 500 familles en 2023.', 'It helped 12,500 families in 2023.']]),
      ),
    ).toEqual([['12,500']]);
    expect(
      counterparts(
        hitsFor('Organisation internationale ', [
          [
            'Un porte-parole de l’Organisation internationale a pris la parole.',
            'A spokesperson for the International Organization took the floor.',
          ],
        ]),
      ),
    ).toEqual([['International Organization']]);
  });

  test('are not guessed from a single hit', () => {
    const text = [
      'Selon le ministère, trois cents familles déplacées attendent toujours une aide dans le nord du pays.',
      'In the north, help has yet to reach three hundred uprooted households, officials at the ministry say.',
    ] as const;
    expect(counterparts(hitsFor('déplacées ', [text]))).toEqual([[]]);
  });

  test('are the whole target when the whole source was looked for', () => {
    expect(counterparts(hitsFor('Note aux rédactions ', [['Note aux rédactions', 'Note to editors']]))).toEqual([
      ['Note to editors'],
    ]);
  });

  test('keep the articles between them and none beside them', () => {
    const texts = [
      ['Les zones de conflit restent fermées.', 'The areas of conflict remain closed.'],
      ['Personne ne quitte les zones de conflit.', 'Nobody leaves the areas of conflict.'],
      ['Cinq zones de conflit ont été visitées.', 'Five areas of conflict were visited.'],
    ] as const;
    expect(counterparts(hitsFor('zones de conflit ', texts))).toEqual(texts.map(() => ['areas of conflict']));
  });

  test('are none where the source has no hit, a side is empty or a text is very long', () => {
    expect(counterparts(hitsFor('Libye ', [['Ici.', 'Here.']]))).toEqual([[]]);
    expect(counterparts(hitsFor('Libye ', [['Libye', '']]))).toEqual([[]]);
    expect(counterparts(hitsFor('Libye ', [['Libye '.repeat(50_000), 'Libya '.repeat(50_000)]]))).toEqual([[]]);
    expect(counterpartSpans([], pair)).toEqual([]);
  });

  test('are marked apart from the tags between them', () => {
    const [open, close] = [codeTag(1, 'open'), codeTag(1, 'close')];
    const hits = hitsFor('Libye ', [[`en ${open}Libye${close} hier`, `in ${open}Lib${close}ya yesterday`]], [bold]);
    expect(counterparts(hits)).toEqual([['Lib', 'ya']]);
  });

  test('are in order, apart and outside tags, whatever the texts', () => {
    const part = fc.constantFrom('Libye', 'Libya', 'le', 'the', '12 500', ' ', ' ', ', ', '<1>', '</1>', 'é', 'WHO');
    const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (texts) => {
        const hits = hitsFor('Libye le ', texts, [bold]);
        counterpartSpans(hits, pair).forEach((spans, index) => {
          const target = hits[index]?.target.text ?? '';
          let at = 0;
          const tags = codedParts(target, [bold]).flatMap((each) => {
            const start = at;
            at += each.text.length;
            return each.kind === 'tag' ? [{ start, end: at }] : [];
          });
          let done = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(done);
            expect(end).toBeGreaterThan(start);
            for (const tag of tags) expect(end <= tag.start || start >= tag.end).toBe(true);
            done = end;
          }
          expect(done).toBeLessThanOrEqual(target.length);
        });
      }),
    );
  });
});
