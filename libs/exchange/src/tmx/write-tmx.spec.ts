import type { InlineCode } from '@triptych/domain';
import fc from 'fast-check';
import { collected, faultsIn, tmxItems, tmxOf, tu, unitsIn } from '../testing/tmx-items.js';
import type { TmxVariant, WrittenTmxUnit } from './tmx-unit.js';
import { writeTmx, type TmxFile } from './write-tmx.js';

const FILE: TmxFile = { tool: 'Triptych', toolVersion: '1.0', createdAt: '2024-11-23T10:02:00.123Z' };
const written = async (units: readonly WrittenTmxUnit[], file = FILE): Promise<string> =>
  (await collected(writeTmx(units, file))).join('');
const readAgain = async (units: readonly WrittenTmxUnit[]): Promise<WrittenTmxUnit[]> => {
  const items = await tmxItems(await written(units));
  expect(faultsIn(items).filter(({ reason }) => reason !== 'code-unpaired' && reason !== 'language-twice')).toEqual([]);
  return unitsIn(items).map(({ kind: _, line: __, number: ___, ...unit }) => unit);
};

const NOTHING = { attributes: [], notes: [], properties: [] };
const variant = (locale: TmxVariant['locale'], text: string, more: Partial<TmxVariant> = {}): TmxVariant => ({
  ...NOTHING,
  locale,
  language: locale,
  text,
  codes: [],
  contexts: [],
  ...more,
});
const unitOf = (variants: readonly TmxVariant[], more: Partial<WrittenTmxUnit> = {}): WrittenTmxUnit => ({
  ...NOTHING,
  sourceLocale: 'fr',
  variants,
  ...more,
});
const code = (id: number, kind: InlineCode['kind'], more: Partial<InlineCode> = {}): InlineCode => ({
  id,
  kind,
  type: 'other',
  start: '',
  end: '',
  ...more,
});
const segOf = async (text: string, codes: readonly InlineCode[]): Promise<string> => {
  const xml = await written([unitOf([variant('fr', text, { codes }), variant('en', 'x')])]);
  return /<seg>(.*?)<\/seg>/s.exec(xml)?.[1] ?? '';
};

it('writes a unit with its history, its context in two dialects and its codes', async () => {
  const codes = [
    code(1, 'pc', { type: 'bold', start: '<b>', end: '</b>' }),
    code(2, 'ph', { type: 'break', start: '<br/>' }),
  ];
  const history = { createdAt: '2024-09-01T08:00:00Z', createdBy: 'a & "b"', usageCount: 4 };
  const french = variant('fr', '<1>Un</1><2/>', { codes, contexts: [{ previous: 'A & b', next: null }] });
  const english = variant('en', '<1>One</1><2/>', { codes, changedAt: '2024-09-11T10:15:00Z', language: 'en-GB' });
  const properties = [{ type: 'x-triptych-quality', text: 'approved' }];
  const unit = unitOf([french, english], { id: '7', ...history, notes: [{ text: 'Vu.', language: 'fr' }], properties });
  expect(await written([unit], { ...FILE, sourceLocale: 'fr' })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Triptych" creationtoolversion="1.0" segtype="sentence" o-tmf="Triptych" adminlang="en" srclang="fr" datatype="html" creationdate="20241123T100200Z"></header>
  <body>
    <tu tuid="7" srclang="fr" creationdate="20240901T080000Z" creationid="a &amp; &quot;b&quot;" usagecount="4">
      <note xml:lang="fr">Vu.</note>
      <prop type="x-triptych-quality">approved</prop>
      <prop type="prev">A &amp; b</prop>
      <tuv xml:lang="fr">
        <prop type="x-context-pre">&lt;seg&gt;A &amp;amp; b&lt;/seg&gt;</prop>
        <prop type="x-context-post">&lt;seg&gt;&lt;/seg&gt;</prop>
        <seg><bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>Un<ept i="1">&lt;/b&gt;</ept><ph x="2" type="lb">&lt;br/&gt;</ph></seg>
      </tuv>
      <tuv xml:lang="en-GB" changedate="20240911T101500Z">
        <seg><bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>One<ept i="1">&lt;/b&gt;</ept><ph x="2" type="lb">&lt;br/&gt;</ph></seg>
      </tuv>
    </tu>
  </body>
</tmx>
`);
});

it('writes a file without units', async () => {
  expect(await written([])).toMatch(/srclang="\*all\*".*<body>\n {2}<\/body>\n<\/tmx>\n$/s);
});

it('hands on a long memory in pieces', async () => {
  const units = Array.from({ length: 2000 }, () => unitOf([variant('fr', 'Un'), variant('en', 'One')]));
  const pieces = await collected(writeTmx(units, FILE));
  expect(pieces.length).toBeGreaterThan(3);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
});

it.each([
  ['a start without its end', 'a<1>b', [code(1, 'sc')], 'a<it pos="begin" x="1"></it>b'],
  ['an end without its start', 'a</1>b', [code(1, 'ec', { end: '</i>' })], 'a<it pos="end" x="1">&lt;/i&gt;</it>b'],
  [
    'ends that overlap another pair',
    '<1>a<2>b</3>c</2>',
    [code(1, 'sc', { pair: 1 }), code(2, 'pc'), code(3, 'ec', { pair: 1 })],
    '<bpt i="1" x="1"></bpt>a<bpt i="2" x="2"></bpt>b<ept i="1"></ept>c<ept i="2"></ept>',
  ],
  ['a pair of which an end was deleted', 'a<1>b', [code(1, 'pc')], 'a<it pos="begin" x="1"></it>b'],
  ['a tag that is no code', 'a<1>b</1>', [], 'a&lt;1&gt;b&lt;/1&gt;'],
  ['a carriage return', 'a\r\nb', [], 'a&#13;\nb'],
] as const)('writes %s', async (_, text, codes, expected) => {
  expect(await segOf(text, codes)).toBe(expected);
});

it('writes marked stretches that overlap as pairs', async () => {
  const original = [{ name: 'hi', attributes: [['type', 'term']] as const, content: [] }];
  const codes = [1, 2].map((id) => ({ ...code(id, 'pc'), original }));
  expect(await segOf('<1>a<2>b</2>c</1>', codes)).toBe('<hi type="term">a<hi type="term">b</hi>c</hi>');
  expect(await segOf('<1>a<2>b</1>c</2>', codes)).toBe(
    '<bpt i="1" x="1" type="term"></bpt>a<bpt i="2" x="2" type="term"></bpt>b<ept i="1"></ept>c<ept i="2"></ept>',
  );
});

it('names the characters that no XML can hold, and leaves them out', async () => {
  const unit = unitOf([variant('fr', 'a\u000B\uD800b'), variant('en', 'x\uFFFE')], { id: '\u0001' });
  const [again] = await readAgain([unit]);
  expect(again?.variants.map(({ text }) => text)).toEqual(['ab', 'x']);
  expect(again?.notes).toEqual([{ text: 'Characters left out: U+0001, U+000B, U+D800, U+FFFE' }]);
  expect(await readAgain([again!])).toEqual([again]);
});

it.each([
  [
    '<bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>gras <hi type="term">terme <ph x="2" type="fnote">&lt;fn&gt;' +
      '<sub type="footnote">note <bpt i="9">&lt;i&gt;</bpt>interne<ept i="9">&lt;/i&gt;</ept></sub>&lt;/fn&gt;</ph></hi>' +
      '<ept i="1">&lt;/b&gt;</ept> <it pos="begin" x="3">&lt;u&gt;</it> fin <ut x="4">{ut}</ut>',
  ],
  ['<bpt i="4"></bpt>a<bpt i="2"></bpt>b<ept i="4"></ept>c<ept i="2"></ept>'],
  ['<bpt i="1"></bpt>a<hi type="x">b<ept i="1"></ept>c</hi><hi>d<bpt i="1"></bpt>e</hi>f<ept i="1"></ept>'],
  ['a<bpt i="1" x="8"></bpt>b'],
  ['a<ept i="1"></ept>b<bpt i="1"></bpt>c'],
  ['<ph assoc="b" type="x-ours"></ph>&lt;1&gt; &lt;2/&gt;<ph x="2"></ph>'],
])('gives back the elements of another tool: %s', async (seg) => {
  const units = unitsIn(await tmxItems(tmxOf(tu(seg, seg))));
  const found = [...(await written(units)).matchAll(/<seg>(.*?)<\/seg>/gs)].map(([, content]) => content);
  expect(found).toEqual([seg, seg]);
});

describe('a round trip', () => {
  const character = fc.constantFrom(...'aé<>&"\'1/2]\r\n\t | \u00A0\u2028🙂'.split(/(?:)/u));
  const anyText = fc.string({
    unit: fc.oneof({ weight: 4, arbitrary: character }, fc.string({ unit: 'grapheme', maxLength: 1 })),
  });
  const inText = anyText.map((text) =>
    text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (c) => ('\r\n\t'.includes(c) ? c : '')),
  );
  const filled = inText.map((text) => `x${text}`);
  const date = fc
    .date({ min: new Date('1980-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
    .map((day) => `${day.toISOString().slice(0, 19)}Z`);
  const note = fc.record({ text: inText, language: inText, encoding: inText }, { requiredKeys: ['text'] });
  const property = fc.record(
    {
      type: fc.oneof(inText, fc.constantFrom('prev', 'next', 'x-context-pre', '__proto__')),
      text: inText,
      language: inText,
    },
    { requiredKeys: ['type', 'text'] },
  );
  const record = {
    createdAt: date,
    createdBy: inText,
    changedAt: date,
    changedBy: inText,
    lastUsedAt: date,
    usageCount: fc.nat(),
    attributes: fc.constantFrom([], [['datatype', 'html'] as const, ['o-tmf', 'a"b'] as const]),
    notes: fc.array(note, { maxLength: 2 }),
    properties: fc.array(property, { maxLength: 3 }),
  };
  const context = fc
    .record({ previous: fc.option(filled), next: fc.option(filled) })
    .filter(({ previous, next }) => previous !== null || next !== null);
  const coded = fc.array(
    fc.oneof(
      inText.map((text) => ({ text, tag: undefined })),
      fc
        .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('open', 'close', 'single'))
        .map(([id, tag]) => ({ text: `${id}`, tag })),
    ),
    { maxLength: 8 },
  );
  const codes = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 4 }),
      kind: fc.constantFrom('pc', 'sc', 'ec', 'ph'),
      type: fc.constantFrom('bold', 'italic', 'break', 'image', 'other'),
      start: inText,
      end: inText,
    }),
    { selector: ({ id }) => id },
  );
  const tags = {
    open: (id: string) => `<${id}>`,
    close: (id: string) => `</${id}>`,
    single: (id: string) => `<${id}/>`,
  };
  const anyVariant = (locale: TmxVariant['locale']): fc.Arbitrary<TmxVariant> =>
    fc
      .record(
        {
          ...record,
          locale: fc.constant(locale),
          language: fc.constantFrom(locale, `${locale}-CA`, `${locale}-419`),
          text: coded.map((parts) => `x${parts.map(({ text, tag }) => (tag ? tags[tag](text) : text)).join('')}`),
          codes,
          contexts: fc.array(context, { maxLength: 3 }),
        },
        { requiredKeys: ['locale', 'language', 'text', 'codes', 'contexts', 'attributes', 'notes', 'properties'] },
      )
      .map((made) => made as TmxVariant);
  const anyUnit = fc
    .record(
      {
        ...record,
        id: inText,
        sourceLocale: fc.constantFrom(null, 'fr', 'en', 'es'),
        variants: fc
          .tuple(
            anyVariant('fr'),
            anyVariant('en'),
            fc.array(fc.oneof(anyVariant('es'), anyVariant('en')), { maxLength: 2 }),
          )
          .map(([fr, en, others]) => [en, ...others, fr]),
      },
      { requiredKeys: ['sourceLocale', 'variants', 'attributes', 'notes', 'properties'] },
    )
    .map((made) => made as WrittenTmxUnit);

  it('keeps everything of plain units', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyUnit, { maxLength: 3 }), async (made) => {
        const plain = made.map((unit) => ({
          ...unit,
          properties: [],
          variants: unit.variants.map((one) => ({ ...one, codes: [], contexts: [], properties: [] })),
        }));
        expect(await readAgain(plain)).toEqual(plain);
      }),
    ));

  it('keeps the texts, histories and contexts of coded units, and everything of what was once read', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyUnit, { maxLength: 3 }), async (units) => {
        const once = await readAgain(units);
        expect(once.map(({ id, notes, createdAt }) => ({ id, notes, createdAt }))).toEqual(
          units.map(({ id, notes, createdAt }) => ({ id, notes, createdAt })),
        );
        once.forEach(({ variants }, index) => {
          variants.forEach(({ contexts, language }, place) => {
            const before = units[index]?.variants[place];
            expect(language).toBe(before?.language);
            expect(contexts).toEqual(expect.arrayContaining([...(before?.contexts ?? [])]));
          });
        });
        expect(await readAgain(once)).toEqual(once);
        expect(await written(await readAgain(once))).toBe(await written(once));
      }),
    ));

  it('keeps the tags of codes whose ids run from 1 in the source', async () => {
    const text = 'a <1>b<2/></1> c<3>d';
    const made = [
      code(1, 'pc', { type: 'bold', start: '<b>', end: '</b>' }),
      code(2, 'ph', { type: 'image' }),
      code(3, 'sc'),
    ];
    const unit = unitOf([variant('en', '<3><2/> <1>x</1>', { codes: made }), variant('fr', text, { codes: made })]);
    const [again] = await readAgain([unit]);
    expect(again?.variants.map((one) => one.text)).toEqual(['<3><2/> <1>x</1>', text]);
    expect(again?.variants[1]?.codes.map(({ id, kind, type }) => ({ id, kind, type }))).toEqual(
      made.map(({ id, kind, type }) => ({ id, kind, type })),
    );
  });
});
