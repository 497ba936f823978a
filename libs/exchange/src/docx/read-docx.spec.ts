import { joinDocument } from '@triptych/segmentation';
import { aWordFile, p, r, type WordFileContent } from '../testing/a-word-file.js';
import { docxParts } from './docx-content.js';
import { readDocx } from './read-docx.js';

const STYLES = [
  '<w:style w:styleId="Titre"><w:name w:val="Title"/></w:style>',
  '<w:style w:styleId="Ttulo1"/>',
  '<w:style w:styleId="Maison"><w:basedOn w:val="Titre2"/></w:style><w:style w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>',
  '<w:style w:styleId="Cita"><w:name w:val="Quote"/></w:style>',
  '<w:style w:styleId="Rond"><w:basedOn w:val="Rond"/></w:style>',
].join('');
const NUMBERING = [
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>',
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>',
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>',
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
].join('');
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const item = (id: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

function read(content: string | WordFileContent) {
  const parts = aWordFile(typeof content === 'string' ? { body: content } : content);
  const document = readDocx(parts, 'en');
  expect(joinDocument(document.blocks)).toBe(document.content);
  return { ...document, parts, texts: document.blocks.map(({ segments }) => segments.map(({ text }) => text)) };
}

describe('the blocks of a Word file', () => {
  it('have the types that their styles, lists and places say, in any language of Word', () => {
    const { blocks } = read({
      styles: STYLES,
      numbering: NUMBERING,
      header: p('Communiqué'),
      footnotes: `<w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1">${p('<w:r><w:footnoteRef/></w:r>'.concat(r(' A note.')))}</w:footnote>`,
      body: [
        p('A title', style('Titre')),
        p('A heading', style('Ttulo1')),
        p('Another', style('Maison')),
        p('A circle of styles.', style('Rond')),
        p('We help.', style('Cita')),
        p('One', item(1)),
        p('Two', item(1, 1)),
        p('Three', item(1)),
        p('Four', item(2)),
        p('Not counted', item(0)),
        `<w:tbl><w:tr><w:tc>${p('A cell')}</w:tc></w:tr></w:tbl>`,
      ].join(''),
    });
    expect(blocks.map(({ type, marker, segments }) => [type, marker, segments[0]?.text])).toEqual([
      ['headline', undefined, 'A title'],
      ['subheading', undefined, 'A heading'],
      ['subheading', undefined, 'Another'],
      ['lead', undefined, 'A circle of styles.'],
      ['quotation', undefined, 'We help.'],
      ['list-item', '3. ', 'One'],
      ['list-item', '3.i) ', 'Two'],
      ['list-item', '4. ', 'Three'],
      ['list-item', '• ', 'Four'],
      [expect.any(String), undefined, 'Not counted'],
      ['table-cell', undefined, 'A cell'],
      ['footnote', undefined, 'A note.'],
      ['running-head', undefined, 'Communiqué'],
    ]);
  });

  it('have the first heading of the first level as headline when there is no title', () => {
    const { blocks } = read({ styles: STYLES, body: p('B', style('Maison')) + p('A', style('Ttulo1')) });
    expect(blocks.map(({ type }) => type)).toEqual(['subheading', 'headline']);
  });

  it('hold the text of a text box once', () => {
    const box = `<wps:txbx><w:txbxContent>${p('In the box.')}</w:txbxContent></wps:txbx>`;
    const copy = `<w:pict><w:txbxContent>${p('In the box.')}</w:txbxContent></w:pict>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback>${copy}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(read(p(`${r('Before the box.')}${drawing}${r('Behind the box.')}`)).texts).toEqual([
      ['Before the box.'],
      ['In the box.'],
      ['Behind the box.'],
    ]);
  });

  it('are one block without segments when there is no text', () => {
    expect(read(p('<w:r><w:drawing/></w:r>')).texts).toEqual([[]]);
  });
});

describe('the text of a Word paragraph', () => {
  const bold = (text: string): string => r(text, '<w:b/>');
  it.each<[string, string, string[]]>([
    ['sentences', r('One. Two.'), ['One.', 'Two.']],
    [
      'runs that differ in nothing a reader sees',
      `${r('lo', '<w:lang w:val="fr-FR"/>')}<w:proofErr w:type="spellStart"/>${r('cales', '<w:noProof/>')}`,
      ['locales'],
    ],
    ['bold in the middle', r('a ') + bold('b') + r(' c'), ['a <1>b</1> c']],
    ['bold that Word divided', r('a ') + bold('lo') + bold('cales') + r(' c'), ['a <1>locales</1> c']],
    ['bold all over', bold('One. ') + bold('Two.'), ['One.', 'Two.']],
    ['a bold space', r('a') + bold(' ') + r('b'), ['a b']],
    [
      'bold over two sentences',
      r('We say: ') + bold('One. Two.') + r(' and so on and so on and so on.'),
      ['We say: <1>One.', 'Two.</1> and so on and so on and so on.'],
    ],
    ['entities', r('a &amp; b &#233; &lt;1>'), ['a & b é <1>']],
    ['character data', '<w:r><w:t><![CDATA[a & b]]></w:t></w:r>', ['a & b']],
    ['a tab', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>', ['a<1/>b']],
    [
      'a line break',
      '<w:r><w:t>We met in the morning,</w:t><w:br/><w:t>and left at noon.</w:t></w:r>',
      ['We met in the morning,', 'and left at noon.'],
    ],
    ['a hyphen that does not break', '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>', ['a\u2011b']],
    ['a footnote', `${r('Text')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('. More.')}`, ['Text<1/>.', 'More.']],
    ['a footnote at the end', `${r('Text.')}<w:r><w:footnoteReference w:id="1"/></w:r>`, ['Text.<1/>']],
    [
      'a field',
      `${r('Page ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' of this.')}`,
      ['Page <1/> of this.'],
    ],
    [
      'a field in the run of a text',
      '<w:r><w:t>On page </w:t><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/><w:t>.</w:t></w:r>',
      ['On page<1/>.'],
    ],
    ['a field that never ends', `${r('a ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('b')}`, ['a <1/>b']],
    ['a simple field', `${r('a ')}<w:fldSimple w:instr="DDEAUTO cmd">${r('x')}</w:fldSimple>${r(' b')}`, ['a <1/> b']],
    ['a bookmark in the middle', `${r('a')}<w:bookmarkStart w:id="1" w:name="x"/>${r('b')}`, ['a<1/>b']],
    ['a bookmark at a code', `${r('a')}<w:bookmarkStart w:id="1" w:name="x"/>${bold('b')}`, ['a<1>b</1>']],
    ['the place of the last edit', `${r('a')}<w:bookmarkStart w:id="1" w:name="_GoBack"/>${r('b')}`, ['ab']],
    ['hidden text', r('a ') + r('secret', '<w:vanish/>') + r('b'), ['a <1/>b']],
    [
      'a content control around everything',
      `<w:sdt><w:sdtPr/><w:sdtContent>${r('text')}</w:sdtContent></w:sdt>`,
      ['text'],
    ],
    ['a formula', `${r('a ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r(' b')}`, ['a <1/> b']],
    ['a tab in front of it', '<w:r><w:tab/><w:t>a</w:t></w:r>', ['a']],
    ['space that is not kept', '<w:r><w:t> a </w:t></w:r><w:r><w:t>b</w:t></w:r>', ['ab']],
    ['no-break spaces', r('12\u202F000\u00A0€'), ['12\u202F000\u00A0€']],
  ])('reads %s', (_, runs, texts) => {
    expect(read(p(runs)).texts).toEqual([texts]);
  });

  it.each([
    ['bold', '<w:b/>'],
    ['italic', '<w:i/>'],
    ['underlined', '<w:u w:val="single"/>'],
    ['struck', '<w:strike/>'],
    ['superscript', '<w:vertAlign w:val="superscript"/>'],
    ['subscript', '<w:vertAlign w:val="subscript"/>'],
    ['other', '<w:color w:val="FF0000"/>'],
    ['bold', '<w:rStyle w:val="Strong"/>'],
  ])('names %s', (type, properties) => {
    const [block] = read(p(r('A long text with a ') + r('word', properties))).blocks;
    expect(block?.segments[0]?.codes).toMatchObject([{ kind: 'pc', type }]);
  });

  it('links where it may', () => {
    const link = (id: string): string => `<w:hyperlink r:id="${id}">${r('x', '<w:u w:val="single"/>')}</w:hyperlink>`;
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://c.example/"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('z')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { blocks } = read({
      body: p(`${r('a ')}${link('a')} ${r(' b ')}${link('b')}${r(' c ')}${field}`),
      links: { a: 'https://a.example/', b: 'javascript:alert(1)' },
    });
    expect(blocks[0]?.segments[0]?.text).toBe('a <1>x</1> b <2>x</2> c <3>z</3>');
    const links = blocks[0]?.segments[0]?.codes?.map(({ type, href }) => [type, href]);
    expect(links).toEqual([
      ['link', 'https://a.example/'],
      ['link', undefined],
      ['link', 'https://c.example/'],
    ]);
  });
});

describe('tracked changes', () => {
  const ended = '<w:rPr><w:del w:id="9"/></w:rPr>';
  it.each<[string, string, string[][], number]>([
    ['what was added', p(`${r('a')}<w:ins w:id="1">${r('b')}</w:ins>`), [['ab']], 1],
    ['what was taken away', p(`${r('a')}<w:del w:id="1"><w:r><w:delText>b</w:delText></w:r></w:del>`), [['a']], 1],
    [
      'what was added and taken away again',
      p(`${r('a')}<w:ins w:id="1"><w:del w:id="2"><w:r><w:delText>b</w:delText></w:r></w:del></w:ins>`),
      [['a']],
      2,
    ],
    [
      'what was moved',
      p(`<w:moveFrom w:id="1">${r('a')}</w:moveFrom>${r('b')}<w:moveTo w:id="1">${r('a')}</w:moveTo>`),
      [['ba']],
      2,
    ],
    [
      'another format',
      p('<w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>'),
      [['a']],
      1,
    ],
    ['the end of a paragraph', p('a', ended) + p('b'), [['ab']], 1],
    ['the ends of three paragraphs', p('a', ended) + p('b', ended) + p('c') + p('d'), [['abc'], ['d']], 2],
    ['the end before an empty paragraph', `${p('a', ended)}<w:p/>${p('b')}`, [['a'], ['b']], 1],
    [
      'a row',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('a')}</w:tc></w:tr><w:tr><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
      [['b']],
      1,
    ],
  ])('are accepted: %s', (_, body, texts, count) => {
    const document = read(body);
    expect(document.texts).toEqual(texts);
    expect(document.notices).toEqual([{ kind: 'tracked-changes-accepted', count }]);
    expect(document.content).not.toMatch(/w:(?:ins|del|delText|moveFrom|moveTo|rPrChange)\b/);
  });

  it('give the joined paragraph the properties of the last', () => {
    const { content } = read(p('a', style('A') + ended) + p('b', style('B')));
    expect(content).toContain(`<w:p><w:pPr>${style('B')}</w:pPr>${r('a')}${r('b')}</w:p>`);
  });
});

describe('the content of a Word file', () => {
  it('is its parts with text, unit for unit', () => {
    const { content, parts } = read({ body: p('a'), header: p('h'), styles: STYLES });
    expect([...docxParts(content).keys()]).toEqual(['word/document.xml', 'word/header.xml']);
    for (const [name, xml] of docxParts(content)) expect(xml).toBe(new TextDecoder().decode(parts.get(name)));
  });

  it('tells of comments, which are left out', () => {
    expect(read({ body: p('a'), comments: `<w:comment w:id="0">${p('Why?')}</w:comment>` }).notices).toEqual([
      { kind: 'comments-left-out', count: 1 },
    ]);
  });

  it('may be UTF-16', () => {
    const parts = aWordFile({ body: p('é') });
    const xml = new TextDecoder().decode(parts.get('word/document.xml')).replace('UTF-8', 'UTF-16');
    parts.set('word/document.xml', Buffer.from(`\uFEFF${xml}`, 'utf16le'));
    const { content } = readDocx(parts, 'fr');
    expect(docxParts(content).get('word/document.xml')).toBe(xml.replace('UTF-16', 'UTF-8'));
  });
});

function refusalOf(parts: Map<string, Uint8Array>): unknown {
  try {
    return readDocx(parts, 'fr');
  } catch (error) {
    return error;
  }
}

describe('a Word file that is refused', () => {
  const withDocument = (xml: string | Uint8Array): Map<string, Uint8Array> =>
    aWordFile({ body: '' }).set('word/document.xml', Buffer.from(xml));
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  it.each<[string, Map<string, Uint8Array>, string]>([
    [
      'is no Word file',
      aWordFile({ body: '', mainType: 'application/vnd.ms-excel.sheet.main+xml' }),
      'file_type_unknown',
    ],
    [
      'has macros',
      aWordFile({ body: '', mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'file_type_unknown',
    ],
    ['has no types', new Map(), 'file_unreadable'],
    [
      'has a document type',
      withDocument('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
      'file_unreadable',
    ],
    ['names an entity', withDocument(`<w:document ${namespace}>&b;</w:document>`), 'file_unreadable'],
    ['is not closed', withDocument(`<w:document ${namespace}>`), 'file_unreadable'],
    ['is not UTF-8', withDocument(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e)), 'file_unreadable'],
    ['says another encoding', withDocument('<?xml version="1.0" encoding="UTF-7"?><a/>'), 'file_unreadable'],
    ['holds the mark between parts', withDocument('<a>\u001E</a>'), 'file_unreadable'],
    ['is nested deeply', withDocument(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`), 'markup_too_deep'],
    [
      'has two prefixes of one namespace',
      withDocument(`<w:document ${namespace}><x:p ${namespace.replace('xmlns:w', 'xmlns:x')}/></w:document>`),
      'file_unreadable',
    ],
  ])('%s', (_, parts, code) => {
    expect(refusalOf(parts)).toMatchObject({ code });
  });

  it('has lost its main part', () => {
    const parts = aWordFile({ body: '' });
    parts.delete('word/document.xml');
    expect(refusalOf(parts)).toMatchObject({ code: 'file_unreadable' });
  });
});
