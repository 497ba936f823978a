import { collected, reportOf, tmxItems, tmxOf, tu, unitsIn } from '../testing/tmx-items.js';
import { readTmx } from './read-tmx.js';

const withDoctype = (doctype: string, seg = 'Un'): string =>
  tmxOf(tu(seg, 'One')).replace('?>\n', `?>\n<!DOCTYPE tmx ${doctype}>\n`);
const LAUGHS = Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');

describe('a document type', () => {
  it.each([
    ['SYSTEM "tmx14.dtd"'],
    ['SYSTEM "http://127.0.0.1:9/[tmx14].dtd"'],
    ["PUBLIC '-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN' 'tmx14.dtd'"],
  ])('that only names another file (%s) is passed over', async (doctype) => {
    const items = await tmxItems(withDoctype(doctype));
    expect(reportOf(items)).toEqual([]);
    expect(unitsIn(items)).toHaveLength(1);
  });

  it.each([
    ['a billion laughs', `[<!ENTITY a0 "lol">${LAUGHS}]`, '&a9;'],
    ['a great entity', `[<!ENTITY a "${'x'.repeat(50_000)}">]`, '&a;'.repeat(10_000)],
    ['a file', '[<!ENTITY a SYSTEM "file:///etc/passwd">]', '&a;'],
    ['an address', '[<!ENTITY a SYSTEM "http://127.0.0.1:9/">]', '&a;'],
    ['an address by a parameter', '[<!ENTITY % a SYSTEM "http://127.0.0.1:9/"> %a;]', 'Un'],
    ['an attribute that is not there', '[<!ATTLIST tu changeid CDATA "x">]', 'Un'],
    ['nothing', 'SYSTEM "tmx14.dtd" []', 'Un'],
  ])('that declares %s is refused', async (_, doctype, seg) => {
    expect(reportOf(await tmxItems(withDoctype(doctype, seg)))).toEqual(['fatal document-type 2']);
  });

  it('in another file declares no entity', async () => {
    expect(reportOf(await tmxItems(withDoctype('SYSTEM "tmx14.dtd"', 'a &x; b')))).toEqual(['fatal not-well-formed 6']);
  });
});

describe('a file that cannot be read to its end', () => {
  const first = tu('Un', 'One');
  const bytes = (file: string): Uint8Array => Buffer.from(file, 'latin1');

  it.each([
    ['a part of an element', tmxOf(first).split('</body>')[0]!, ['fatal cut-short 6']],
    ['a part of a tag', `${tmxOf(first).split('</body>')[0]!}<tu`, ['fatal cut-short 6']],
    ['a part of a character', bytes(`${tmxOf(first).split('</body>')[0]!}<tu>\xc3`), ['fatal cut-short 6']],
    ['something behind it', `${tmxOf(first)}x`, ['fatal not-well-formed 7']],
    ['another root behind it', `${tmxOf(first)}<tmx/>`, ['fatal not-well-formed 8']],
    ['a text that an end tag cuts', tmxOf(`${first}\n${tu('a </tu> b', 'x')}`), ['fatal not-well-formed 6']],
    ['an end tag too many', tmxOf(`${first}\n</tu>`), ['fatal not-well-formed 6']],
    ['tags of other names', tmxOf(`${first}\n<tu></tuv>`), ['fatal not-well-formed 6']],
    ['HTML’s entities', tmxOf(`${first}\n${tu('a&nbsp;b', 'x')}`), ['fatal not-well-formed 6']],
    ['an entity of every object', tmxOf(`${first}\n${tu('&constructor;', 'x')}`), ['fatal not-well-formed 6']],
    ['a control character', tmxOf(`${first}\n${tu('a&#1;b', 'x')}`), ['fatal not-well-formed 6']],
    ['NUL', tmxOf(`${first}\n${tu('a\0b', 'x')}`), ['fatal not-well-formed 6']],
    ['half a surrogate', tmxOf(`${first}\n${tu('a&#xD800;b', 'x')}`), ['fatal not-well-formed 6']],
    ['the same attribute twice', tmxOf(`${first}\n<tu tuid="1" tuid="2"/>`), ['fatal not-well-formed 6']],
    ['bytes that are no UTF-8', bytes(tmxOf(`${first}\n${tu('\xe9t\xe9', 'x')}`)), ['fatal encoding-invalid 6']],
    ['overlong UTF-8', bytes(tmxOf(`${first}\n${tu('\xc0\xbc', 'x')}`)), ['fatal encoding-invalid 6']],
    ['a long attribute', tmxOf(`${first}\n<tu tuid="${'x'.repeat(70_000)}"/>`), ['fatal attribute-too-long 6']],
    ['deep elements', tmxOf(`${first}\n${'<x>'.repeat(20_000)}`), ['warning element-unknown 6', 'fatal too-deep 6']],
    ['deep elements in a text', tmxOf(`${first}\n${tu('<hi>'.repeat(20_000), '')}`), ['fatal too-deep 6']],
  ])('for %s gives what came before, and the line', async (_, file, expected) => {
    const items = await tmxItems(file);
    expect(reportOf(items)).toEqual(expected);
    expect(unitsIn(items)).toHaveLength(1);
    expect(items.at(-1)).toMatchObject({ severity: 'fatal' });
  });

  it.each([
    ['empty', '', ['fatal not-tmx 1']],
    ['white space', ' \n ', ['fatal not-tmx 1']],
    ['HTML', '<html><body><tu/></body></html>', ['fatal not-tmx 1']],
    ['a document that is no XML', 'PK\u0003\u0004', ['fatal not-well-formed 1']],
  ])('because it is %s gives nothing', async (_, file, expected) => {
    const items = await tmxItems(file);
    expect(reportOf(items)).toEqual(expected);
    expect(items).toHaveLength(1);
  });

  it.each([
    ['text', tu('', 'One').split('<seg>')[0]! + '<seg>', 'x'],
    ['text of references', tu('', 'One').split('<seg>')[0]! + '<seg>', '&amp;'],
    ['an attribute', '<tu tuid="', 'x'],
    ['attributes', '<tu ', 'x '],
    ['a comment', '<!--', 'x'],
    ['a name', '<', 'x'],
  ])('because %s of 100 MB has no end is left soon', async (_, start, piece) => {
    const piecesOfAMegabyte = 100;
    let asked = 0;
    function* chunks(): Generator<Uint8Array> {
      yield new TextEncoder().encode(tmxOf(`${tu('Un', 'One')}\n${start}`).split('\n</body>')[0]);
      const chunk = new TextEncoder().encode(piece.repeat((1024 * 1024) / piece.length));
      for (; asked < piecesOfAMegabyte; asked += 1) yield chunk;
    }
    const items = await collected(readTmx(chunks()));
    expect(unitsIn(items)).toHaveLength(1);
    expect(items.at(-1)).toMatchObject({ severity: 'fatal', line: 6 });
    expect(asked).toBeLessThan(4);
  });

  it('throws what its chunks throw', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(tmxOf(tu('Un', 'One')));
      throw await Promise.resolve(new Error('disk'));
    }
    await expect(collected(readTmx(chunks()))).rejects.toThrow('disk');
  });
});

describe('a megabyte', () => {
  const ends = Array.from({ length: 12_000 }, (_, index) => `<bpt i="${index}"/>`).join('');
  it.each([
    ['of codes in a text', tu('<ph/>'.repeat(180_000), 'x'), 'skipped empty-segment 5'],
    ['of starts with one number', tu(`a${'<bpt i="1"/>'.repeat(60_000)}`, 'x'), 'warning code-unpaired 5'],
    ['of pairs in pairs', tu(`a${ends}${ends.replaceAll('bpt', 'ept')}`, 'x'), undefined],
    ['of text like tags', tu(`<ph/>${'&lt;1&gt;'.repeat(60_000)}`, 'x'), undefined],
    ['of variants', `<tu>${'<tuv xml:lang="en"><seg>a</seg></tuv>'.repeat(27_000)}</tu>`, 'skipped one-language 5'],
    [
      'of variants of no language',
      `<tu>${'<tuv><seg>a</seg></tuv>'.repeat(27_000)}</tu>`,
      'skipped language-missing 5',
    ],
    ['of properties', tu('a', 'b', '<prop type="prev">x</prop>'.repeat(40_000)), undefined],
    [
      'of a property in memoQ’s form',
      tu('a', 'b', '', `<prop type="x-context-pre">${'&lt;ph &amp;'.repeat(90_000)}</prop>`),
      undefined,
    ],
    ['of bars', tu('a', 'b', `<prop type="x-ContextContent">${'|'.repeat(1_000_000)}</prop>`), undefined],
    ['of comments', tu('a', 'b', '<!-- x -->'.repeat(100_000)), undefined],
    ['of sections', tu('<![CDATA[x]]>'.repeat(80_000), 'b'), undefined],
  ])('%s is read', async (_, unit, report) => {
    const items = await tmxItems(tmxOf(unit));
    expect(reportOf(items)).toEqual(report === undefined ? [] : expect.arrayContaining([report]));
    expect(unitsIn(items)).toHaveLength(report?.startsWith('skipped') === true ? 0 : 1);
  });
});
