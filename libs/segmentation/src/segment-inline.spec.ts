import { readFileSync } from 'node:fs';
import { codedParts, withoutCodes, type InlinePart, type Locale, type SourceSegment } from '@triptych/domain';
import fc from 'fast-check';
import { segmentInline } from './segment-inline.js';
import { segmentText } from './segment-text.js';
import { taggedContent } from './testing/tagged-content.js';

/** What a person sees of segments: the text, and the white space with its markup where that is more. */
const seen = (segments: readonly SourceSegment[]): string[] =>
  segments.map(({ text, spaceMarkup }) => (spaceMarkup === undefined ? text : `${text} | ${spaceMarkup}`));
const joined = (segments: readonly SourceSegment[]): string =>
  segments
    .map(({ text, markup = text, whitespaceAfter, spaceMarkup = whitespaceAfter }) => markup + spaceMarkup)
    .join('');

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
    expect(joined(segments)).toBe(source);
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

describe('generated markup', () => {
  const gold = readFileSync('test/fixtures/segmentation/public.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly lang: Locale; readonly text: string });

  const insertion = fc.record({
    what: fc.constantFrom('b', 'i', 'a', 'end', 'end', 'img', '<sup>1</sup>', '<br/>'),
    /** Which sentence, and where: before or behind its white space, inside it, or anywhere in the paragraph. */
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    place: fc.constantFrom('before space', 'behind space', 'anywhere'),
  });
  const tagged = fc.record({ paragraph: fc.constantFrom(...gold), insertions: fc.array(insertion, { maxLength: 16 }) });
  type Generated = typeof tagged extends fc.Arbitrary<infer T> ? T : never;

  /** A paragraph with nested tags, and the same without: a raised digit for a mark, a line feed for a break. */
  function withMarkup({ paragraph: { lang, text }, insertions }: Generated): { source: string; untagged: string } {
    const segments = segmentText(text, lang);
    const places = insertions.map(({ what, share, place }) => {
      const sentence = Math.floor(share * (segments.length - 1));
      const before = segments.slice(0, sentence + 1).map((segment) => segment.text + segment.whitespaceAfter);
      const next = before.join('').length;
      const space = segments[sentence]?.whitespaceAfter.length ?? 0;
      const at = { 'before space': next - space, 'behind space': next, anywhere: Math.round(share * text.length) };
      return { what, at: at[place] };
    });
    const open: string[] = [];
    let source = '';
    let untagged = '';
    let done = 0;
    for (const { what, at } of places.sort((a, b) => a.at - b.at)) {
      source += text.slice(done, at);
      untagged += text.slice(done, at);
      done = at;
      if (what === '<sup>1</sup>' || (what === '<br/>' && at > 0 && at < text.length)) {
        source += what;
        untagged += what === '<br/>' ? '\n' : '¹';
      } else if (what === 'end') {
        if (open.length > 0) source += `</${open.pop()}>`;
      } else if (what === 'img') {
        source += '<img/>';
      } else if (what !== '<br/>') {
        open.push(what);
        source += `<${what}>`;
      }
    }
    source +=
      text.slice(done) +
      open
        .reverse()
        .map((name) => `</${name}>`)
        .join('');
    return { source, untagged: untagged + text.slice(done) };
  }

  it('joins byte for byte, and has the sentences of the text without it, with sound codes', () => {
    let divided = 0;
    let inSpace = 0;
    fc.assert(
      fc.property(tagged, (generated) => {
        const { lang } = generated.paragraph;
        const { source, untagged } = withMarkup(generated);
        const segments = segmentInline(taggedContent(source), lang);
        expect(joined(segments)).toBe(source);
        const texts = segments.map(({ text, codes = [] }) => withoutCodes(text, codes).replaceAll('¹', '1'));
        expect(texts).toEqual(segmentText(untagged, lang).map(({ text }) => text.replaceAll('¹', '1')));
        for (const segment of segments) expectSoundCodes(segment);
        divided += segments.some(({ codes }) => codes?.some(({ kind }) => kind === 'ec')) ? 1 : 0;
        inSpace += segments.some(({ spaceMarkup = '' }) => /<\/?[bia]>/u.test(spaceMarkup)) ? 1 : 0;
      }),
      { numRuns: 4000 },
    );
    expect(Math.min(divided, inSpace)).toBeGreaterThan(400);
  });

  it('stays whole when tags overlap or lack an end', () => {
    const pieces = fc.constantFrom(
      '<b>',
      '</b>',
      '<i>',
      '</i>',
      '<img/>',
      '<br/>',
      '<sup>',
      '</sup>',
      'Fin',
      '. ',
      ' ',
      '1',
      '&nbsp;',
      '&lt;',
      '2>',
      'Un mot',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const source = list.join('');
        const segments = segmentInline(taggedContent(source), 'fr');
        expect(joined(segments)).toBe(source);
        for (const segment of segments) expectSoundCodes(segment);
      }),
      { numRuns: 2000 },
    );
  });

  /** Ids are unique and in order, each code has its tags in the text once, and `pc` pairs nest. */
  function expectSoundCodes({ text, codes = [] }: SourceSegment): void {
    const ids = codes.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    const open: number[] = [];
    const seenEnds: string[] = [];
    for (const part of codedParts(text, codes)) {
      if (part.kind !== 'tag') continue;
      seenEnds.push(`${part.code.id} ${part.end}`);
      if (part.code.kind !== 'pc') continue;
      if (part.end === 'open') open.push(part.code.id);
      else expect(open.pop()).toBe(part.code.id);
    }
    expect(open).toEqual([]);
    const wanted = codes.flatMap(({ id, kind }) =>
      kind === 'pc'
        ? [`${id} open`, `${id} close`]
        : [`${id} ${kind === 'sc' ? 'open' : kind === 'ec' ? 'close' : 'single'}`],
    );
    expect([...seenEnds].sort()).toEqual([...wanted].sort());
  }
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
