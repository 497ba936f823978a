import { reportOf, tmxItems, tmxOf, tu, unitsIn } from '../testing/tmx-items.js';
import type { TmxUnit } from './tmx-unit.js';

const readOne = async (unit: string, header = {}, version?: string): Promise<TmxUnit> => {
  const items = await tmxItems(tmxOf(unit, header, version));
  expect(unitsIn(items)).toHaveLength(1);
  return unitsIn(items)[0]!;
};
const prop = (type: string, text: string): string => `<prop type="${type}">${text}</prop>`;
const bold = (i: number, text: string): string =>
  `<bpt i="${i}" x="${i}" type="bold">&lt;b&gt;</bpt>${text}<ept i="${i}">&lt;/b&gt;</ept>`;

describe('a unit', () => {
  it('has its history, notes, properties and texts, and the line of its start tag', async () => {
    const unit = `<tu
      tuid="u-1" creationdate="20240901T080000Z" creationid="ann" changedate="2024-09-02" changeid="ben"
      usagecount="4" lastusagedate="20241120T090000Z" datatype="html" segtype="phrase" srclang="FR_ca">
      <note xml:lang="fr">À revoir.</note><prop type="project">P</prop><prop type="project">Q</prop>
      <tuv xml:lang="FR-CA" creationid="cid"><seg>Deux&#9;mots  </seg></tuv>
      <tuv xml:lang="en_gb"><note>ok</note><seg><![CDATA[Two <words>]]><!-- - --> &amp; one</seg></tuv></tu>`;
    expect(await readOne(unit)).toEqual({
      kind: 'unit',
      number: 1,
      line: 5,
      id: 'u-1',
      sourceLocale: 'fr',
      createdAt: '2024-09-01T08:00:00Z',
      createdBy: 'ann',
      changedAt: '2024-09-02T00:00:00Z',
      changedBy: 'ben',
      lastUsedAt: '2024-11-20T09:00:00Z',
      usageCount: 4,
      attributes: [
        ['datatype', 'html'],
        ['segtype', 'phrase'],
      ],
      notes: [{ text: 'À revoir.', language: 'fr' }],
      properties: [
        { type: 'project', text: 'P' },
        { type: 'project', text: 'Q' },
      ],
      variants: [
        {
          locale: 'fr',
          language: 'fr-CA',
          createdBy: 'cid',
          text: 'Deux\tmots  ',
          attributes: [],
          notes: [],
          properties: [],
          codes: [],
          contexts: [],
        },
        {
          locale: 'en',
          language: 'en-GB',
          text: 'Two <words> & one',
          attributes: [],
          notes: [{ text: 'ok' }],
          properties: [],
          codes: [],
          contexts: [],
        },
      ],
    });
  });

  it('comes after the header, which names the tool and the source', async () => {
    const [header] = await tmxItems(tmxOf(tu('Un', 'One'), { creationtool: 'XTM', srclang: 'fr-FR' }));
    const expected = { tool: 'XTM', toolVersion: '1', segmentType: 'sentence', version: '1.4', sourceLocale: 'fr' };
    expect(header).toEqual({ kind: 'header', line: 3, ...expected });
  });

  it.each([
    ['*all*', null],
    ['de', null],
    ['ES-419', 'es'],
  ])('has the source that srclang %s names', async (srclang, expected) => {
    expect((await readOne(tu('Un', 'One'), { srclang })).sourceLocale).toBe(expected);
  });

  it('keeps the text that looks like a property of every object', async () => {
    const unit = await readOne(tu('Un', 'One', prop('__proto__', 'a') + prop('constructor', 'b')));
    expect(unit.properties.map(({ type, text }) => [type, text])).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });
});

describe('a segment', () => {
  it.each([
    ['a pair', `Le ${bold(1, 'gras')}.`, 'Le <1>gras</1>.', ['pc bold']],
    ['pairs in pairs', bold(1, `a${bold(2, 'b')}c`), '<1>a<2>b</2>c</1>', ['pc bold', 'pc bold']],
    [
      'pairs that overlap',
      'x<bpt i="1"/>a<bpt i="2"/>b<ept i="1"/>c<ept i="2"/>',
      'x<1>a<2>b</1>c</3>',
      ['pc other', 'sc other 2', 'ec other 2'],
    ],
    ['an image', 'Ici : <ph x="1" type="image">&lt;img/&gt;</ph>', 'Ici : <1/>', ['ph image']],
    ['HTML that says what it is', 'a<ph>&lt;br /&gt;</ph>b', 'a<1/>b', ['ph break']],
    ['ends of other segments', 'a<it pos="begin" x="1"/>b<it pos="end" x="1"/>', 'a<1>b</2>', ['sc other', 'ec other']],
    ['a marked stretch', 'du <hi type="term">texte</hi>', 'du <1>texte</1>', ['pc other']],
    ['text in a code', 'a<ph>[<sub>note <bpt i="1"/>x<ept i="1"/></sub>]</ph>', 'a<1/>', ['ph other']],
    ['a tool’s own code', 'a <ut x="7">{\\b}</ut>', 'a <1/>', ['ph other']],
    ['text that looks like a tag', `&lt;1&gt; &lt;/2&gt; ${bold(1, 'a')}`, '<1> </2> <3>a</3>', ['pc bold']],
    ['an end that does not say of what', '<bpt>x</bpt>a<ept/>', '<1>a</2>', ['sc other', 'ec other']],
  ])('has tags for %s', async (_, seg, text, codes) => {
    const french = (await readOne(tu(seg, 'x'))).variants[0]!;
    expect(french.text).toBe(text);
    expect(french.codes.map(({ kind, type, pair }) => [kind, type, pair].join(' ').trim())).toEqual(codes);
    expect(french.codes.map(({ start, end }) => start + end).join('')).toBe('');
  });

  it.each([
    ['x', '<ph x="9"/> a <ph x="4"/>', 'b <ph x="4"/><ph x="9"/>', '<1/> a <2/>', 'b <2/><1/>'],
    ['i', '<bpt i="5"/>a<ept i="5"/>', '<ph/><bpt i="5"/>b<ept i="5"/>', '<1>a</1>', '<2/><1>b</1>'],
    ['the order', '<ph/>a<ph/>', 'b<ph/><ph/><ph/>', '<1/>a<2/>', 'b<1/><2/><3/>'],
    ['an x that is not alone', '<ph x="1"/>a<ph x="1"/>', '<ph x="1"/>b<ph x="1"/>', '<1/>a<2/>', '<1/>b<2/>'],
  ])('has the ids of the source where %s says which code is which', async (_, fr, en, french, english) => {
    expect((await readOne(tu(fr, en))).variants.map(({ text }) => text)).toEqual([french, english]);
  });

  it('counts from the source, wherever it stands', async () => {
    const unit = tu('a<ph x="1"/><ph x="2"/>', '<ph x="2"/>b<ph x="1"/>');
    const { variants } = await readOne(unit, { srclang: 'en' });
    expect(variants.map(({ text }) => text)).toEqual(['a<2/><1/>', '<1/>b<2/>']);
  });
});

describe('the neighbours of a source', () => {
  const contexts = async (unit: string): Promise<(string | null)[][]> =>
    (await readOne(unit)).variants[0]!.contexts.map(({ previous, next }) => [previous, next]);

  it.each([
    ['OmegaT', prop('file', 'a.html') + prop('prev', 'Avant') + prop('next', 'Après')],
    ['XTM', prop('x-previous-source-text', 'Avant') + prop('x-next-source-text', 'Après')],
    ['Trados', prop('x-Context', '1, 2') + prop('x-ContextContent', 'Avant | Before | Après | After')],
  ])('are read as %s writes them', async (_, properties) => {
    expect(await contexts(tu('Un', 'One', properties))).toEqual([['Avant', 'Après']]);
  });

  const seg = (text: string): string => `&lt;seg&gt;${text}&lt;/seg&gt;`;
  it.each([
    ['memoQ', prop('x-context-pre', seg('Avant')) + prop('x-context-post', seg('Après'))],
    [
      'memoQ with codes',
      prop('x-context-pre', seg('&lt;bpt i=&apos;1&apos;&gt;{&amp;lt;}&lt;/bpt&gt;Avant&lt;ph/&gt;')) +
        prop('x-context-post', seg('Apr&amp;#xE8;s')),
    ],
    ['Phrase', prop('context_prev', 'Avant') + prop('context_next', 'Après')],
  ])('are read as %s writes them', async (_, properties) => {
    expect(await contexts(tu('Un', 'One', '', properties))).toEqual([['Avant', 'Après']]);
  });

  it('are all read, each once', async () => {
    const trados = ['a | | b | ', 'c | | | ', 'a | | b | '].map((text) => prop('x-ContextContent', text)).join('');
    expect(await contexts(tu('Un', 'One', prop('prev', 'a') + prop('next', 'b') + trados))).toEqual([
      ['a', 'b'],
      ['c', null],
    ]);
  });

  it('are those that stand together where some are missing', async () => {
    const properties = [prop('next', 'a'), prop('prev', 'b'), prop('next', 'c'), prop('prev', 'd'), prop('next', '')];
    expect(await contexts(tu('Un', 'One', properties.join('')))).toEqual([
      [null, 'a'],
      ['b', 'c'],
      ['d', null],
    ]);
    expect(await contexts(tu('Un', 'One', prop('next', 'b') + prop('prev', 'a')))).toEqual([['a', 'b']]);
  });

  it.each([
    ['digests', prop('previousMd5Segment', 'd41d8cd9') + prop('nextMd5Segment', 'd41d8cd9')],
    ['nothing', prop('prev', ' ') + prop('next', '')],
    ['texts with a bar', prop('x-ContextContent', 'a | b | | c | ')],
  ])('are not known from %s', async (_, properties) => {
    expect(await contexts(tu('Un', 'One', properties))).toEqual([]);
  });
});

describe('a report', () => {
  const language = (code: string): string => tu('Un', 'One').replace('"en"', `"${code}"`);
  const german = '<tuv xml:lang="de"><seg>Eins</seg></tuv>';

  it.each([
    ['of an empty text', tu('Un', ' <ph/>&#xA0;'), ['skipped empty-segment 5']],
    ['of a text that is not there', tu('Un', '').replace('<seg></seg>', ''), ['skipped segment-missing 5']],
    ['of a long text', tu('Un', 'x'.repeat(200_001)), ['skipped segment-too-long 5']],
    ['of a long code', tu('Un', `x<ph>${'x'.repeat(200_001)}</ph>`), ['skipped segment-too-long 5']],
    ['of a language that is not used', language('de'), ['skipped language-not-used 5']],
    ['of a language that is none', language('en--x'), ['skipped language-invalid 5']],
    ['of no language', tu('Un', 'One').replace(' xml:lang="en"', ''), ['skipped language-missing 5']],
    ['of one language', language('fr'), ['warning language-twice 5', 'skipped one-language 5']],
    ['of a great unit', tu('Un', 'One', prop('a', 'x'.repeat(1e6)).repeat(5)), ['skipped unit-too-large 5']],
  ])('names a unit that is left out because %s', async (_, unit, expected) => {
    const items = await tmxItems(tmxOf(unit + tu('Deux', 'Two')));
    expect(reportOf(items)).toEqual(expected);
    expect(unitsIn(items).map(({ number }) => number)).toEqual([2]);
  });

  it.each([
    ['bad dates', tu('a', 'b').replace('<tu>', '<tu creationdate="2024-13-45">'), 'date-invalid'],
    ['29 February of another year', tu('a', 'b').replace('<tu>', '<tu changedate="20230229">'), 'date-invalid'],
    ['no date at all', tu('a', 'b').replace('<tu>', '<tu changedate="19000101T000000Z">'), 'date-invalid'],
    ['a leap second', tu('a', 'b').replace('<tu>', '<tu changedate="20240229T235960Z">'), 'date-invalid'],
    ['a count that is none', tu('a', 'b').replace('<tu>', '<tu usagecount="-1">'), 'usage-count-invalid'],
    ['a variant in German', tu('a', 'b', '', '').replace('</tu>', `${german}</tu>`), 'language-not-used'],
    [
      'two variants in a language',
      tu('a', 'b').replace('</tu>', '<tuv xml:lang="en-US"><seg>c</seg></tuv></tu>'),
      'language-twice',
    ],
    ['the attribute of TMX 1.1', tu('a', 'b').replace('xml:lang="en"', 'lang="en"'), 'language-attribute'],
    ['half a pair', tu('<bpt i="1"/>a', 'b'), 'code-unpaired'],
    ['the wrong order of a pair', tu('<ept i="1"/>a<bpt i="1"/>', 'b'), 'code-unpaired'],
    ['HTML in a text', tu('a <b>gras</b> b', 'b'), 'markup-in-segment'],
    ['a control character', tu('a\u0092', 'b'), 'control-character'],
    ['an element that TMX has not', tu('a', 'b', '<x/>'), 'element-unknown'],
  ])('warns of %s and keeps the unit', async (_, unit, reason) => {
    const items = await tmxItems(tmxOf(unit));
    expect(new Set(reportOf(items))).toEqual(new Set([`warning ${reason} 5`]));
    expect(unitsIn(items)).toHaveLength(1);
  });

  it('loses no text of an element that is not of TMX', async () => {
    expect((await readOne(tu('a <b>gras <i>x</i></b> b', 'x'))).variants[0]!.text).toBe('a gras x b');
  });

  it.each([
    ['no source', tmxOf(tu('a', 'b'), { srclang: undefined }), ['warning header-incomplete 3']],
    ['no header', tmxOf(tu('a', 'b')).replace(/<header.*\n/, ''), ['warning header-missing 3']],
    ['another version', tmxOf(tu('a', 'b'), {}, '2.0'), ['warning version-unknown 2']],
  ])('warns of a file with %s', async (_, file, expected) => {
    const items = await tmxItems(file);
    expect(reportOf(items)).toEqual(expected);
    expect(unitsIn(items)).toHaveLength(1);
  });

  it.each(['1.1', '1.2', '1.3', '1.4', '1.4b'])('has nothing to say of TMX %s', async (version) => {
    const old = tu('a', 'b').replaceAll('xml:lang', version < '1.3' ? 'lang' : 'xml:lang');
    expect(reportOf(await tmxItems(tmxOf(old, {}, version)))).toEqual([]);
  });
});
