import { readFileSync } from 'node:fs';
import { codedParts, withoutCodes, type Locale, type SourceSegment } from '@triptych/domain';
import fc from 'fast-check';
import { segmentInline } from './segment-inline.js';
import { segmentText } from './segment-text.js';
import { joinedSegments, taggedContent } from './testing/tagged-content.js';

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
        expect(joinedSegments(segments)).toBe(source);
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
        expect(joinedSegments(segments)).toBe(source);
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
