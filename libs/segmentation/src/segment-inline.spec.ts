import type { InlinePart, SourceSegment } from '@triptych/domain';
import { segmentInline } from './segment-inline.js';
import { joinedSegments, taggedContent } from './testing/tagged-content.js';

/** What a person sees of segments: the text, and the white space with its markup where that is more. */
const seen = (segments: readonly SourceSegment[]): string[] =>
  segments.map(({ text, spaceMarkup }) => (spaceMarkup === undefined ? text : `${text} | ${spaceMarkup}`));
describe('segmentInline', () => {
  it.each<[string, string, string[]]>([
    ['keeps a pair inside its sentence', 'Un <b>mot</b>. Fin.', ['Un <1>mot</1>.', 'Fin.']],
    ['keeps codes that wrap a sentence', '<b>Fin.</b>', ['<1>Fin.</1>']],
    ['divides a pair that a cut runs through', '<b>Un. Deux.</b> Fin.', ['<1>Un.', 'Deux.</1>', 'Fin.']],
    ['gives a closing code to the sentence before the cut', 'Un <b>mot.</b> Fin.', ['Un <1>mot.</1>', 'Fin.']],
    ['gives an opening code to the sentence behind the cut', 'Un. <b>Fin.</b>', ['Un.', '<1>Fin.</1>']],
    ['keeps an opening code in the white space', 'Un.<b> Fin.</b>', ['Un. | <b> ', 'Fin.</1>']],
    ['keeps a closing code in the white space', '<b>Un. </b>Fin.', ['<1>Un. |  </b>', 'Fin.']],
    ['gives an image to the sentence behind the cut', 'Un. <img/>Fin.', ['Un.', '<1/>Fin.']],
    ['keeps an empty pair behind the cut together', 'Un. <a></a>Fin.', ['Un.', '<1></1>Fin.']],
    ['lets the ends of an overlapping pair stand alone', '<b>Un <i>mot</b> gras</i>.', ['<1>Un <2>mot</1> gras</3>.']],
    ['lets ends without a partner stand alone', 'Un</b> <i>mot.', ['Un</1> <2>mot.']],
    ['cuts at a break', 'Un mot<br/>Deux mots', ['Un mot | <br/>', 'Deux mots']],
    ['takes a line break in a text for a space', 'Un mot\n    deux. Trois.', ['Un mot\n    deux.', 'Trois.']],
    ['cuts at an indentation of any width', `Un mot.\n${' '.repeat(60)}Deux mots.`, [`Un mot.`, 'Deux mots.']],
    ['keeps the mark of a footnote with its sentence', 'Un mot.<sup>12</sup> Fin.', ['Un mot.<1>12</1>', 'Fin.']],
    ['keeps two marks with their sentence', 'Un mot.<sup>1, 2</sup> Fin.', ['Un mot.<1>1, 2</1>', 'Fin.']],
    ['keeps a mark in brackets with its sentence', 'Mot.<sup><a>[3]</a></sup> Fin.', ['Mot.<1><2>[3]</2></1>', 'Fin.']],
    ['keeps a mark without digits with its sentence', 'Un mot.<fn/> Fin.', ['Un mot.<1/>', 'Fin.']],
    [
      'does not end a sentence inside an abbreviation with tags',
      'Le <b>n°</b> 3 de M<i>.</i> Sy.',
      ['Le <1>n°</1> 3 de M<2>.</2> Sy.'],
    ],
    ['decodes entities and cuts behind them', 'A &amp; B&nbsp;! Fin.', ['A & B\u00A0!', 'Fin.']],
    ['leaves out the numbers of tags that the text spells out', 'Tag &lt;1> <b>a</b>', ['Tag <1> <2>a</2>']],
    ['keeps a code at the end inside the segment', 'Un <a>mot </a> ', ['Un <1>mot </1>']],
    ['has one segment for codes without text', '<img/>', ['<1/>']],
    ['has no segment for nothing', '', []],
  ])('%s: %s', (_, source, expected) => {
    const content = taggedContent(source);
    const segments = segmentInline(content, 'fr');
    expect(seen(segments)).toEqual(expected);
    expect(joinedSegments(segments)).toBe(source);
  });

  it('describes the codes of each segment, with the number of the pair where it is divided', () => {
    const content = taggedContent('<a>Un. <b>Deux</b></a>');
    expect(segmentInline(content, 'fr')).toEqual([
      {
        text: '<1>Un.',
        codes: [{ id: 1, kind: 'sc', type: 'link', start: '<a>', end: '', pair: 1 }],
        markup: '<a>Un.',
        whitespaceAfter: ' ',
      },
      {
        text: '<1>Deux</1></2>',
        codes: [
          { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' },
          { id: 2, kind: 'ec', type: 'link', start: '', end: '</a>', pair: 1 },
        ],
        markup: '<b>Deux</b></a>',
        whitespaceAfter: '',
      },
    ]);
  });

  it('never divides a text whose markup is not its own', () => {
    const whole: InlinePart = { kind: 'text', text: 'Un. Deux. ', markup: 'Un&#46; Deux&#46; ' };
    const segments = segmentInline([whole, { kind: 'text', text: 'Trois.', markup: 'Trois.' }], 'fr');
    expect(segments).toMatchObject([{ text: 'Un. Deux. Trois.', markup: 'Un&#46; Deux&#46; Trois.' }]);
  });
});

describe('the work of cutting content', () => {
  /** How often parts are looked at: every part is read through a counting list. */
  function countReads(content: readonly InlinePart[]): number {
    let reads = 0;
    const counted = new Proxy(content, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/u.test(key)) reads += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    segmentInline(counted, 'fr');
    return reads;
  }

  it.each([
    ['pairs that cuts run through', '<b>Fin. Un </b>'],
    ['breaks', 'Un<br/>'],
    ['opening codes', '<b>'],
    ['closing codes', '</b>'],
    ['images in white space', 'Fin. <img/> '],
  ])('doubles at most when %s double', (_, unit) => {
    const once = countReads(taggedContent(unit.repeat(1000)));
    const twice = countReads(taggedContent(unit.repeat(2000)));
    expect(once).toBeGreaterThan(1000);
    expect(twice).toBeLessThanOrEqual(2 * once + 50);
  });
});
