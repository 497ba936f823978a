import { readFileSync } from 'node:fs';
import { LOCALES, blockText, type Locale, type SourceBlock } from '@triptych/domain';
import { datelineOf, detectLocale, joinDocument, segmentDocument } from './index.js';

const fixture = (path: string): string => readFileSync(`test/fixtures/${path}`, 'utf8');

/** `type: text`, with the type `chrome` for what is excluded. */
const outline = (blocks: readonly SourceBlock[]): string[] =>
  blocks.map((block) => `${block.type}: ${block.prefix}${blockText(block)}`);
const types = (blocks: readonly SourceBlock[]): string[] => blocks.map(({ type }) => type);

describe('the release of the seed', () => {
  interface ExpectedSeed {
    readonly lines: readonly { readonly type: string; readonly include: boolean; readonly why?: string }[];
    readonly blocks: readonly {
      readonly type: string;
      readonly prefix: string;
      readonly separatorAfter: string;
      readonly segments: readonly { readonly text: string; readonly whitespaceAfter: string }[];
      readonly dateline?: { readonly text: string };
    }[];
  }
  const content = fixture('seed/release.fr.txt');
  const expected = JSON.parse(fixture('seed/expected.json')) as ExpectedSeed;
  const { blocks, confidence } = segmentDocument(content, 'fr');
  const kept = blocks.filter(({ included }) => included);

  it('has exactly the 14 blocks and 21 segments of the hand-made expectation', () => {
    expect(
      kept.map(({ type, prefix, separatorAfter, segments }) => ({ type, prefix, separatorAfter, segments })),
    ).toEqual(
      expected.blocks.map(({ type, prefix, separatorAfter, segments }) => ({
        type,
        prefix,
        separatorAfter,
        segments: segments.map(({ text, whitespaceAfter }) => ({ text, whitespaceAfter })),
      })),
    );
    expect(kept.flatMap(({ segments }) => segments)).toHaveLength(21);
  });

  it('proposes the 29 lines of the menu for exclusion, each with its reason and its segments', () => {
    const out = blocks.filter(({ included }) => !included);
    expect(out).toHaveLength(29);
    expect(out.every(({ type, segments }) => type === 'chrome' && segments.length > 0)).toBe(true);
    const reasons = [
      [/alone/u, 'bullet-alone'],
      [/glued/u, 'glued-label'],
      [/printed twice|repeated/u, 'repeated-label'],
      [/link/u, 'menu-link'],
    ] as const;
    const wanted = expected.lines
      .filter(({ include }) => !include)
      .map(({ why }) => reasons.find(([pattern]) => pattern.test(why ?? ''))?.[1]);
    expect(out.map(({ reason }) => reason)).toEqual(wanted);
  });

  it('is read with high confidence and keeps its dateline inside the first segment of the lead', () => {
    expect(confidence).toBe('high');
    const lead = kept[1] as SourceBlock;
    expect(datelineOf(lead)).toEqual({ start: 0, end: expected.blocks[1]?.dateline?.text.length });
  });

  it('joins into the submitted text', () => {
    expect(joinDocument(blocks)).toBe(content);
  });
});

describe('the pages of the block fixtures', () => {
  interface PageFixture {
    readonly id: string;
    readonly lang: Locale;
    readonly text: string;
    readonly expected: readonly { readonly type: string; readonly text: string }[];
  }
  const pages = JSON.parse(fixture('segmentation/block-fixtures.json')) as PageFixture[];

  it.each(pages.filter(({ id }) => id !== 'fr-hard-wrap'))('types every line of $id', ({ text, lang, expected }) => {
    const { blocks } = segmentDocument(text, lang);
    expect(outline(blocks)).toEqual(expected.map((line) => `${line.type}: ${line.text}`));
    expect(joinDocument(blocks)).toBe(text);
  });

  it('puts the lines of a page with a fixed width together, without a break inside a sentence', () => {
    const page = pages.find(({ id }) => id === 'fr-hard-wrap') as PageFixture;
    const { blocks } = segmentDocument(page.text, 'fr');
    const kept = blocks.filter(({ included }) => included);
    expect(kept[0]).toMatchObject({ type: 'headline' });
    const body = kept.slice(1);
    expect(body.length).toBeGreaterThanOrEqual(1);
    expect(body.length).toBeLessThanOrEqual(3);
    const sentences = body.flatMap(({ segments }) => segments).map(({ text }) => text);
    expect(sentences).toHaveLength(4);
    expect(sentences.every((sentence) => /^\p{Lu}[^]*\.$/u.test(sentence))).toBe(true);
    expect(joinDocument(blocks)).toBe(page.text);
  });
});

describe('releases as plain text with empty lines', () => {
  interface ReleaseFixture {
    readonly blocks: readonly { readonly type: string; readonly segments: readonly Record<Locale, string>[] }[];
  }
  const RELEASE_TYPES: Readonly<Record<string, string>> = {
    quote: 'quotation',
    list_item: 'list-item',
    contact: 'media-contact',
    about: 'boilerplate',
  };
  const outlineOfSegments = (blocks: readonly SourceBlock[]): string[][] =>
    blocks.map(({ type, segments }) => [type, ...segments.map(({ text }) => text)]);
  const wantedOutline = (blocks: ReleaseFixture['blocks'], locale: Locale): string[][] =>
    blocks.map(({ type, segments }) => [RELEASE_TYPES[type] ?? type, ...segments.map((segment) => segment[locale])]);

  it.each(
    ['R03', 'R09'].flatMap((name) =>
      LOCALES.flatMap((locale) => ['\n', '\n\n'].map((gap) => [name, locale, gap] as const)),
    ),
  )('reads %s in %s with %j between its blocks', (name, locale, gap) => {
    const { blocks } = JSON.parse(fixture(`releases/${name}.json`)) as ReleaseFixture;
    const content = blocks
      .map(
        ({ type, segments }) =>
          (type === 'list_item' ? '- ' : '') + segments.map((segment) => segment[locale]).join(' '),
      )
      .join(gap);
    expect(outlineOfSegments(segmentDocument(content, locale).blocks)).toEqual(wantedOutline(blocks, locale));
    expect(detectLocale(content)).toBe(locale);
  });

  it.each([
    ['R03', 'fr'],
    ['R09', 'es'],
  ] as const)('reads %s into its blocks and segments', (name, locale) => {
    const content = fixture(`releases/${name}.source.${locale}.txt`);
    const { blocks } = JSON.parse(fixture(`releases/${name}.json`)) as ReleaseFixture;
    const read = segmentDocument(content, locale);
    expect(outlineOfSegments(read.blocks)).toEqual(wantedOutline(blocks, locale));
    expect(read.blocks.every(({ included }) => included)).toBe(true);
    expect(joinDocument(read.blocks)).toBe(content);
  });
});

describe('a release typed by an officer', () => {
  const RELEASES: readonly (readonly [string, Locale, string, readonly string[]])[] = [
    ['one title', 'en', 'Floods Displace Thousands in Basra', ['headline']],
    ['one sentence', 'fr', 'L’OIM a ouvert un bureau à Bangui.', ['lead']],
    ['one word', 'es', 'Comunicado', ['label']],
    ['a title and a sentence', 'es', 'Nuevo centro en Tapachula\nLa OIM abrió hoy un centro.', ['headline', 'lead']],
    [
      'a title and a short dateline',
      'fr',
      'Un centre ouvre\n\nDakar – L’OIM a ouvert un centre.',
      ['headline', 'lead'],
    ],
    ['a question as a title', 'en', 'Who will pay?\nCities need money to house new arrivals.', ['headline', 'lead']],
    [
      'a title with a full stop',
      'en',
      'A new post opens.\n\nThe post opened on Monday in Kasumbalesa.',
      ['headline', 'lead'],
    ],
    ['two sentences', 'es', 'La OIM abrió un centro en la frontera.\nAtiende a 300 personas.', ['lead', 'paragraph']],
    [
      'a label with a title',
      'fr',
      'Communiqué de presse\nUn centre ouvre à Dakar\nIl peut héberger 120 personnes.',
      ['label', 'headline', 'lead'],
    ],
    [
      'two titles',
      'en',
      'Agencies Call for Safe Routes\nJoint statement by three agencies\nGeneva – Three agencies call for safe routes.',
      ['headline', 'subheadline', 'lead'],
    ],
    [
      'a dateline of its own',
      'en',
      'Agencies Call for Safe Routes\n\nGeneva/Tunis, 9 April 2025\n\nThree agencies today called for safe routes across the sea.',
      ['headline', 'dateline', 'lead'],
    ],
    [
      'a list with stars and a doubled item',
      'fr',
      'Trois mesures\nLe plan tient en trois mesures :\n* Former\n* Former\n* Loger',
      ['headline', 'lead', 'list-item', 'list-item', 'list-item'],
    ],
    [
      'a numbered list',
      'es',
      'Tres medidas\nEl plan tiene tres medidas para la región:\n1. Formar al personal\n2. Alojar a las familias',
      ['headline', 'lead', 'list-item', 'list-item'],
    ],
    [
      'lines of dialogue',
      'fr',
      'Sur la route\nUne famille attend au bord de la route.\n– Nous partirons demain, répond sa mère.\n– Et papa ?',
      ['headline', 'lead', 'paragraph', 'paragraph'],
    ],
    [
      'a list with dashes',
      'fr',
      'Trois mesures\nLe plan tient en trois mesures :\n– former le personnel ;\n– loger les familles.',
      ['headline', 'lead', 'list-item', 'list-item'],
    ],
    [
      'text under the contact',
      'en',
      'A Centre Opens\nA centre opened in Quito today.\nMedia contact:\nAnn Reed\nareed@example.int\nPhotos are available at the address above until Friday.\nIOM Quito',
      ['headline', 'lead', 'media-contact', 'media-contact', 'media-contact', 'paragraph', 'paragraph'],
    ],
    [
      'short paragraphs without punctuation',
      'en',
      'Where we work\nWe work in many places.\nChad\nNiger\nMali',
      ['headline', 'lead', 'paragraph', 'paragraph', 'paragraph'],
    ],
    [
      'a subheading that begins with About',
      'en',
      'A Centre Opens\nA centre opened in Quito today.\nAbout the project\nThe project runs for two years.',
      ['headline', 'lead', 'subheading', 'paragraph'],
    ],
    [
      'bullets that a word processor left on their own lines',
      'en',
      'A Centre Opens\nThe centre offers three services:\n•\nbeds for families\n•\nlegal advice',
      ['headline', 'lead', 'list-item', 'list-item'],
    ],
    [
      'a place and a dash far below',
      'en',
      'A Centre Opens\nThe centre opened today in the north of the country.\nIt has forty beds and a clinic for families.\nThe doors are open at any hour of the day.\nQuito – the capital – has two more of them today.',
      ['headline', 'lead', 'paragraph', 'paragraph', 'paragraph'],
    ],
    ['nothing but a list', 'fr', '- Former\n- Loger\n- Protéger', ['list-item', 'list-item', 'list-item']],
    [
      'subheadings that a page has as links',
      'fr',
      'Trois mesures\nLe plan tient en trois mesures pour la région.\nAccueil\nRecherche\nSanté\nPartager',
      ['headline', 'lead', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
    ],
    [
      'key points under the title',
      'fr',
      'Un centre ouvre\n\n- 40 lits\n- 12 agents\n\nDakar – Un centre a ouvert hier à Dakar.',
      ['headline', 'list-item', 'list-item', 'lead'],
    ],
    [
      'an embargo, an end mark and straight quotation marks',
      'en',
      'FOR IMMEDIATE RELEASE\nEmbargoed until 5 May 2025, 9 a.m. GMT\n\nA Centre Opens\n\nQUITO, May 5, 2025 (IOM) -- IOM today opened a centre.\n\n"It is a start," said Ann Reed.\n\n-30-\n\nMedia contact\nAnn Reed\n+41 22 555 01 23',
      [
        'label',
        'label',
        'headline',
        'lead',
        'quotation',
        'end-mark',
        'media-contact',
        'media-contact',
        'media-contact',
      ],
    ],
  ];

  it.each(RELEASES)('with %s has nothing excluded', (_, locale, content, wanted) => {
    const { blocks } = segmentDocument(content, locale);
    expect(types(blocks)).toEqual(wanted);
    expect(blocks.filter(({ included }) => !included)).toEqual([]);
    expect(joinDocument(blocks)).toBe(content);
  });

  it('is read with a confidence that says what it was anchored on', () => {
    expect(segmentDocument('A Centre Opens\nQuito – A centre opened in Quito.', 'en').confidence).toBe('high');
    expect(segmentDocument('A Centre Opens\nQuito, 5 May 2025\nA centre opened.', 'en').confidence).toBe('high');
    expect(segmentDocument('A Centre Opens\nA centre opened in Quito.', 'en').confidence).toBe('medium');
    expect(segmentDocument('A Centre Opens', 'en').confidence).toBe('low');
  });
});

describe('white space', () => {
  it('keeps what stands before the text in the first prefix and what stands between blocks in the separators', () => {
    const content = '\uFEFF \r\n  A Centre Opens  \r\n\r\n\t- beds;\r\n ';
    const { blocks } = segmentDocument(content, 'en');
    expect(blocks.map(({ prefix, segments, separatorAfter }) => ({ prefix, segments, separatorAfter }))).toEqual([
      {
        prefix: '\uFEFF \r\n  ',
        segments: [{ text: 'A Centre Opens', whitespaceAfter: '  ' }],
        separatorAfter: '\r\n\r\n',
      },
      { prefix: '\t- ', segments: [{ text: 'beds;', whitespaceAfter: '' }], separatorAfter: '\r\n ' },
    ]);
  });

  it('has no blocks for the empty text and one excluded block without segments for blanks', () => {
    expect(segmentDocument('', 'fr').blocks).toEqual([]);
    expect(segmentDocument(' \r\n\u2028\t', 'fr').blocks).toMatchObject([
      { included: false, prefix: ' \r\n\u2028\t', segments: [] },
    ]);
  });
});

describe('menu lines', () => {
  it('does not take the title for a menu line when the page prints it twice', () => {
    const content =
      'Accueil\nActualités\nActualités\nUn centre d’accueil ouvre à Dakar\nUn centre d’accueil ouvre à Dakar\nDakar – L’OIM a ouvert un centre d’accueil.';
    const { blocks } = segmentDocument(content, 'fr');
    expect(types(blocks)).toEqual(['chrome', 'chrome', 'chrome', 'chrome', 'headline', 'lead']);
  });

  it('does not take an acronym that begins with the word above it for a glued label', () => {
    const { blocks } = segmentDocument(
      'ONU\nONUSIDA lance un appel aux donateurs\nGenève – ONUSIDA a lancé un appel.',
      'fr',
    );
    expect(blocks.every(({ included }) => included)).toBe(true);
  });
});
