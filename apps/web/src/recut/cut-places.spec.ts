import type { CodeKind, InlineCode } from '@triptych/domain';
import { cutPlaces, likelyPlace } from './cut-places.js';

const codesOf = (...kinds: CodeKind[]): InlineCode[] =>
  kinds.map((kind, index) => ({ id: index + 1, kind, type: 'bold', start: '<b>', end: '</b>' }));
/** The text with `|` at each place. */
const shown = (text: string, codes: readonly InlineCode[] = []) =>
  cutPlaces(text, codes).reduceRight((cut, { at }) => `${cut.slice(0, at)}|${cut.slice(at)}`, text);

describe('cutPlaces', () => {
  it.each([
    ['between words', 'Un mot. Deux', 'Un |mot. |Deux'],
    ['in several spaces once', 'Un  mot', 'Un  |mot'],
    ['where a sentence is stuck to the last one', 'la fin.Début', 'la |fin.|Début'],
    ['not inside an abbreviation', 'les U.S.A et', 'les |U.S.A |et'],
    [
      'not inside a number or before a sign of its own',
      '48\u00A0500 dossiers\u202F; 20\u00A0%',
      '48\u00A0500 |dossiers\u202F; |20\u00A0%',
    ],
    ['after a sentence, whatever the space', 'Fin.\u00A0Début', 'Fin.\u00A0|Début'],
    ['not before the first word or after the last', '– Un mot !', '– Un |mot !'],
    ['nowhere in one word', 'Mot', 'Mot'],
    ['nowhere in no word', '– –', '– –'],
    ['nowhere in nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each<[string, CodeKind[], string, string]>([
    ['at the word, inside the tag that opens', ['pc'], 'Un <1>mot</1> ici', 'Un <1>|mot</1> |ici'],
    ['not inside a word that a tag divides', ['pc'], 'Un <1>m</1>ot', 'Un <1>|m</1>ot'],
    ['before a mark that stands alone', ['ph'], 'Un <1/>mot', 'Un |<1/>mot'],
    ['never inside a tag', ['ph'], 'Un mot <1/> ici', 'Un |mot |<1/> |ici'],
  ])('%s', (_, kinds, text, expected) => {
    expect(shown(text, codesOf(...kinds))).toBe(expected);
  });

  it('names the words on both sides', () => {
    expect(cutPlaces('Un <1>mot</1> ici', codesOf('pc'))).toMatchObject([
      { before: 'Un', after: 'mot' },
      { before: 'mot', after: 'ici' },
    ]);
  });
});

describe('likelyPlace', () => {
  it.each([
    ['the end of a sentence', 'Un mot ici. Deux', 'Deux'],
    ['the pause nearest to the middle', 'Un ; deux trois quatre ; cinq six sept', 'cinq'],
    ['the middle, where there is no pause', 'un deux trois quatre', 'trois'],
  ])('is %s', (_, text, after) => {
    const places = cutPlaces(text, []);
    expect(places[likelyPlace(places)]?.after).toMatch(after);
  });
});
