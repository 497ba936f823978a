import { readableText, type Locale, type SourceBlock } from '@triptych/domain';
import { aWordFile, p, r, type WordFileContent } from '../testing/a-word-file.js';
import type { WrittenBlock, WrittenSegment } from '../written-block.js';
import { docxParts } from './docx-content.js';
import { readDocx } from './read-docx.js';
import { writeBackDocx } from './write-back-docx.js';

const BOLD = '<w:b/>';
const LINK = `<w:hyperlink r:id="a">${r('here', '<w:u w:val="single"/>')}</w:hyperlink>`;
const NOTE = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>';

function blocksOf(content: string | WordFileContent): readonly SourceBlock[] {
  return readDocx(aWordFile(typeof content === 'string' ? { body: content } : content), 'en').blocks;
}

/** A block as it is, but for the texts that are given; null leaves a segment as it is. */
function written({ segments, ...block }: SourceBlock, texts: readonly (string | null)[] = []): WrittenBlock {
  return {
    ...block,
    included: true,
    segments: segments.map(
      ({ text, codes = [], markup = text, whitespaceAfter, spaceMarkup }, index): WrittenSegment => {
        const changed = texts[index] ?? null;
        return {
          text: changed ?? text,
          codes,
          markup: changed === null ? markup : null,
          whitespaceAfter,
          spaceMarkup: spaceMarkup ?? null,
        };
      },
    ),
  };
}

/** The body of the main part. */
function bodyOf(content: string): string {
  return /<w:body>(.*)<\/w:body>/s.exec(docxParts(content).get('word/document.xml') ?? '')?.[1] ?? '';
}

function changed(body: string, texts: readonly (string | null)[], to: Locale = 'en'): string {
  const [first, ...others] = blocksOf(body);
  return bodyOf(writeBackDocx([written(first!, texts), ...others.map((block) => written(block))], 'en', to));
}

/** The same runs, written as one. */
function merged(xml: string): string {
  return xml.replaceAll('</w:t><w:t xml:space="preserve">', '');
}

describe('a Word file with its own texts', () => {
  it('comes out unit for unit', () => {
    const parts = aWordFile({
      body: `${p(r('A ') + r('b', BOLD) + LINK + NOTE)}<w:tbl><w:tr><w:tc>${p('c')}</w:tc></w:tr></w:tbl><w:p/><w:sectPr/>`,
      header: p('h'),
      footnotes: `<w:footnote w:id="1">${p('n')}</w:footnote>`,
    });
    const back = writeBackDocx(
      readDocx(parts, 'en').blocks.map((block) => written(block)),
      'en',
      'en',
    );
    for (const [name, xml] of docxParts(back)) expect(xml).toBe(new TextDecoder().decode(parts.get(name)));
    expect(docxParts(back).size).toBe(3);
  });
});

describe('a Word paragraph with another text', () => {
  it.each<[string, string, (string | null)[], string]>([
    ['plain text', r('One.'), ['Uno & <dos>.'], r('Uno &amp; &lt;dos&gt;.')],
    ['text of several runs', r('On') + r('e.'), ['Uno.'], r('Uno.')],
    ['one of two sentences', r('One. Two.'), [null, 'Dos.'], r('One. Dos.')],
    ['a code', r('a long ') + r('b', BOLD) + r(' c'), ['<1>B</1> y A'], r('B', BOLD) + r(' y A')],
    ['a text that began with a code', r('a', BOLD) + r(' then this'), ['Esto y <1>A</1>'], r('Esto y ') + r('A', BOLD)],
    ['a code that is gone', r('a long ') + r('b', BOLD) + r(' c'), ['A B C'], r('A B C')],
    [
      'a code that is doubled',
      r('a long ') + r('b', BOLD) + r(' c'),
      ['<1>a</1> <1>b</1>'],
      r('a', BOLD) + r(' ') + r('b', BOLD),
    ],
    ['a code that does not end', r('a long ') + r('b', BOLD) + r(' c'), ['A <1>b c'], r('A ') + r('b c', BOLD)],
    ['a code that does not begin', r('a long ') + r('b', BOLD) + r(' c'), ['A b</1> c'], r('A b c')],
    [
      'a link',
      `${r('See ')}${LINK}${r('.')}`,
      ['<1>Aquí</1> véase.'],
      `${LINK.replace('here', 'Aquí')}${r(' véase.')}`,
    ],
    [
      'a link that does not end',
      `${r('See ')}${LINK}${r('.')}`,
      ['Véase <1>aquí.'],
      `${r('Véase ')}${LINK.replace('here', 'aquí.')}`,
    ],
    [
      'two links that overlap',
      `${r('See ')}${LINK}${r(' or ')}${LINK}${r('.')}`,
      ['<1>a<2>b</1>c</2>'],
      `<w:hyperlink r:id="a">${r('a', '<w:u w:val="single"/>')}<w:hyperlink r:id="a">${r('b', '<w:u w:val="single"/>')}</w:hyperlink></w:hyperlink>${r('c')}`,
    ],
    ['a footnote that moved', r('One') + NOTE + r(' two.'), ['Uno dos<1/>.'], r('Uno dos') + NOTE + r('.')],
    ['a footnote that is doubled', r('One') + NOTE + r(' two.'), ['<1/>a<1/>'], NOTE + r('a')],
    [
      'a tab in the run of a text',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>',
      ['A<1/>B'],
      '<w:r><w:t xml:space="preserve">A</w:t><w:tab/><w:t xml:space="preserve">B</w:t></w:r>',
    ],
    [
      'a tab, a line break and hyphens',
      r('a'),
      ['a\tb\nc\u2011d\u00ADe'],
      '<w:r><w:t xml:space="preserve">a</w:t><w:tab/><w:t xml:space="preserve">b</w:t><w:br/><w:t xml:space="preserve">c</w:t><w:noBreakHyphen/><w:t xml:space="preserve">d</w:t><w:softHyphen/><w:t xml:space="preserve">e</w:t></w:r>',
    ],
    ['no-break spaces', r('a'), ['12\u202F000\u00A0€'], r('12\u202F000\u00A0€')],
    ['characters that XML forbids', r('a'), ['a\u0001b\uD800'], r('a\uFFFDb\uFFFD')],
    ['a bullet in front', '<w:r><w:t>• a</w:t></w:r>', ['b'], r('• ') + r('b')],
    [
      'the last edit in it',
      `${r('a')}<w:bookmarkStart w:id="1" w:name="_GoBack"/>${r('b')}<w:bookmarkEnd w:id="1"/>`,
      ['c'],
      `${r('c')}<w:bookmarkEnd w:id="1"/>`,
    ],
    [
      'a control around everything',
      `<w:sdt><w:sdtPr/><w:sdtContent>${r('a')}</w:sdtContent></w:sdt>`,
      ['b'],
      `<w:sdt><w:sdtPr/><w:sdtContent>${r('b')}</w:sdtContent></w:sdt>`,
    ],
    [
      'a code that ends in the space between sentences',
      r('We say it now: ') + r('one. ', BOLD) + r('Two and more.'),
      ['We: <1>uno.', 'Dos.'],
      r('We: ') + r('uno. ', BOLD) + r('Dos.'),
    ],
  ])('has %s', (_, runs, texts, expected) => {
    expect(merged(changed(p(runs), texts))).toBe(p(expected));
  });

  it('names the language of its texts where the source named one', () => {
    const language = '<w:lang w:eastAsia="ja-JP" w:val="en-US"/>';
    const body = p(r('One here.', language)) + p(r('Two here.', language));
    expect(changed(body, ['Un ici.'], 'fr')).toBe(
      p(r('Un ici.', '<w:lang w:eastAsia="ja-JP" w:val="fr-FR"/>')) + p(r('Two here.', language)),
    );
    expect(changed(body, ['One there.'], 'en')).toContain(r('One there.', language));
  });

  it('is written with the prefix that the file uses', () => {
    const blocks = blocksOf(p('One.')).map((block) => written(block, ['Uno.']));
    const renamed = blocks.map((block) => ({
      ...block,
      prefix: block.prefix.replace('xmlns:w=', 'xmlns:ns0=').replaceAll('<w:', '<ns0:'),
      separatorAfter: block.separatorAfter.replaceAll('</w:', '</ns0:'),
    }));
    expect(writeBackDocx(renamed, 'en', 'es')).toContain(
      '<ns0:p><ns0:r><ns0:t xml:space="preserve">Uno.</ns0:t></ns0:r></ns0:p>',
    );
  });
});

describe('a text box', () => {
  const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
  const both = (choice: string, copy: string): string =>
    `<w:p>${r('a')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(choice)}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(copy)}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('c')}</w:p>`;

  it('is changed in both its forms', () => {
    const [before, inside, behind] = blocksOf(both(p('b'), p('b')));
    const back = writeBackDocx([written(before!, ['A']), written(inside!, ['B']), written(behind!, ['C'])], 'en', 'en');
    expect(bodyOf(back)).toBe(both(p('B'), p('B')).replace(r('a'), r('A')).replace(r('c'), r('C')));
  });

  it('keeps its other form as it was while its text is', () => {
    const [before, inside, behind] = blocksOf(both(p('b'), p('another b')));
    const back = writeBackDocx([written(before!, ['A']), written(inside!), written(behind!)], 'en', 'en');
    expect(bodyOf(back)).toBe(both(p('b'), p('another b')).replace(r('a'), r('A')));
  });

  it('is empty, and its paragraph stays, when its text is left out', () => {
    const [before, inside, behind] = blocksOf(both(p('b'), p('b')));
    const back = writeBackDocx(
      [written(before!), { ...written(inside!), included: false }, written(behind!)],
      'en',
      'en',
    );
    expect(bodyOf(back)).toBe(both('<w:p></w:p>', '<w:p></w:p>'));
  });
});

describe('a paragraph that is left out', () => {
  it('goes with its text box when that is left out too', () => {
    const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(p('OUT'))}</mc:Choice><mc:Fallback>${box(p('OUT'))}</mc:Fallback></mc:AlternateContent></w:r>`;
    const blocks = blocksOf(p(r('OUT') + drawing) + p('a'));
    const kept = blocks.map((block) => ({ ...written(block), included: readableText(block) === 'a' }));
    expect(bodyOf(writeBackDocx(kept, 'en', 'es'))).toBe(p('a'));
  });

  const mark = '<w:bookmarkStart w:id="1" w:name="x"/>';
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const cell = (content: string): string => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
  it.each<[string, string, string]>([
    ['goes', p('a') + p('OUT') + p('b'), p('a') + p('b')],
    ['goes with its codes', p('a') + p(r('OUT', BOLD) + r(' OUT of all this') + NOTE) + p('b'), p('a') + p('b')],
    ['leaves its bookmarks', p('a') + p(r('OUT') + mark + r('OUT')), p('a') + mark],
    ['leaves the section that it ends', p('a') + p('OUT', '<w:sectPr/>'), p('a') + p('<w:pPr><w:sectPr/></w:pPr>')],
    ['leaves half a field', p('a') + p(begin + r('OUT')), `${p('a')}<w:p>${begin}</w:p>`],
    ['stays without text in a cell of its own', p('a') + cell(p('OUT')), p('a') + cell('<w:p></w:p>')],
    ['goes where the cell has another', p('a') + cell(p('b') + p('OUT')), p('a') + cell(p('b'))],
    ['stays once where all of a cell are left out', p('a') + cell(p('OUT') + p('OUT')), p('a') + cell('<w:p></w:p>')],
    [
      'stays without text between two tables',
      cell(p('a')) + p('OUT') + cell(p('b')),
      `${cell(p('a'))}<w:p></w:p>${cell(p('b'))}`,
    ],
  ])('%s', (_, body, expected) => {
    const blocks = blocksOf(body).map((block) => ({
      ...written(block),
      included: !readableText(block).includes('OUT'),
    }));
    expect(bodyOf(writeBackDocx(blocks, 'en', 'es'))).toBe(expected);
  });
});
