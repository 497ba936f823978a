import { jest } from '@jest/globals';
import type { PublishedQuery, PublishedSummaryView } from '@triptych/desk';
import type { Locale, ReleaseKind } from '@triptych/domain';
import { openDatabase, type Database } from './open-database.js';
import { addTeam, aSubmission, aVersion, aVersionBlock } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';

/** A time as far from the database's own clock as the test needs it. */
const HOUR = 3_600_000;

/** The drivers need their timers. */
const ALL_BUT_DATE = [
  'clearImmediate',
  'clearInterval',
  'clearTimeout',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
] as const;

describeOnEachDatabase('published views', (place) => {
  let database: Database;
  let now: number;
  const at = (hours: number) => new Date(now + hours * HOUR).toISOString();
  const run = <T>(work: () => Promise<T>) => database.unitOfWork.run(work);

  /** A release and its versions: locale, number and hours from now at which it is published (null: not at all). */
  async function publish(
    id: string,
    versions: readonly (readonly [Locale, number, number | null])[],
    change: { readonly kind?: ReleaseKind; readonly embargo?: number; readonly withdrawn?: boolean } = {},
  ): Promise<void> {
    const { kind = 'press-release', embargo, withdrawn = false } = change;
    await run(async () => {
      const embargoUntil = embargo === undefined ? null : at(embargo);
      await database.releases.add(aSubmission({ id, reference: `PR-${id}`, kind, embargoUntil, format: 'markdown' }));
      for (const [locale, number, hours] of versions) {
        const publishedAt = hours === null ? null : at(hours);
        const blocks = [aVersionBlock(`${id} ${locale} ${number}`)];
        const content = `# ${id} ${locale} ${number}`;
        await database.versions.add(aVersion(id, locale, { number, publishedAt, blocks, content }));
      }
      if (withdrawn) await database.releases.change(id, { state: 'withdrawn' });
    });
  }

  const names = (views: readonly PublishedSummaryView[]) =>
    views.map(({ reference, locale, headline }) => `${reference} ${locale} ${headline}`);
  const list = async (query: Partial<PublishedQuery> = {}) =>
    names((await database.publishedViews.list({ limit: 50, ...query })).items);
  const ofReference = async (id: string) => names(await database.publishedViews.ofReference(`PR-${id}`));

  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    now = (await database.now()).getTime();
    await addTeam(database);
    await publish('set', [
      ['es', 1, -1],
      ['en', 1, -2],
      ['fr', 1, -3],
    ]);
    await publish('future', [
      ['en', 1, 1],
      ['fr', 1, 0.01],
    ]);
    await publish('unpublished', [['en', 1, null]]);
    await publish('withdrawn', [['en', 1, -1]], { withdrawn: true });
    await publish('embargoed', [['en', 1, -1]], { embargo: 1 });
    await publish('released', [['en', 1, -5]], { embargo: -5, kind: 'statement' });
    await publish('corrected', [
      ['en', 1, -9],
      ['en', 2, -4],
    ]);
    await publish('correction-waits', [
      ['en', 1, -6],
      ['en', 2, 1],
      ['en', 3, null],
    ]);
  }, 30_000);
  afterAll(() => database.close());

  const PUBLIC = [
    'PR-set es Version 1 (es)',
    'PR-set en Version 1 (en)',
    'PR-set fr Version 1 (fr)',
    'PR-corrected en Version 2 (en)',
    'PR-released en Version 1 (en)',
    'PR-correction-waits en Version 1 (en)',
  ];

  test('list what is public now, newest first, and nothing else', async () => {
    expect(await list()).toEqual(PUBLIC);
  });

  test.each([
    ['set', ['PR-set fr Version 1 (fr)', 'PR-set en Version 1 (en)', 'PR-set es Version 1 (es)']],
    ['future', []],
    ['unpublished', []],
    ['withdrawn', []],
    ['embargoed', []],
    ['unknown', []],
    ['released', ['PR-released en Version 1 (en)']],
    ['corrected', ['PR-corrected en Version 2 (en)']],
    ['correction-waits', ['PR-correction-waits en Version 1 (en)']],
  ])('of the release %s show %j', async (id, expected) => {
    expect(await ofReference(id)).toEqual(expected);
  });

  test('carry no text in a list', async () => {
    const { items } = await database.publishedViews.list({ limit: 1 });
    expect(items).toEqual([
      {
        reference: 'PR-set',
        locale: 'es',
        kind: 'press-release',
        headline: 'Version 1 (es)',
        publishedAt: at(-1),
        hash: 'digest-set-es-1',
      },
    ]);
  });

  test('carry the blocks, the form of the source and the digest of the version', async () => {
    expect(await database.publishedViews.ofReference('PR-corrected')).toEqual([
      {
        reference: 'PR-corrected',
        locale: 'en',
        kind: 'press-release',
        headline: 'Version 2 (en)',
        publishedAt: at(-4),
        hash: 'digest-corrected-en-2',
        releaseId: 'corrected',
        revision: 1,
        blocks: [aVersionBlock('corrected en 2')],
        format: 'markdown',
        content: '# corrected en 2',
      },
    ]);
  });

  test('can be asked for one locale, one kind, or from a time on, that time included', async () => {
    expect(await list({ locale: 'fr' })).toEqual(['PR-set fr Version 1 (fr)']);
    expect(await list({ kind: 'statement' })).toEqual(['PR-released en Version 1 (en)']);
    expect(await list({ since: at(-2) })).toEqual(PUBLIC.slice(0, 2));
    expect(await list({ since: at(-2).replace('Z', '+00:00') })).toEqual(PUBLIC.slice(0, 2));
    expect(await list({ since: at(0), locale: 'en' })).toEqual([]);
  });

  test('come page by page, and a foreign cursor is refused', async () => {
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await database.publishedViews.list({ limit: 2, cursor });
      pages.push(names(page.items));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(pages).toEqual([PUBLIC.slice(0, 2), PUBLIC.slice(2, 4), PUBLIC.slice(4)]);

    const ofBoard = Buffer.from(JSON.stringify(['board', at(0), 'x'])).toString('base64url');
    for (const foreign of ['', 'x', ofBoard]) {
      const answer = database.publishedViews.list({ limit: 2, cursor: foreign });
      await expect(answer).rejects.toMatchObject({ code: 'invalid_query' });
    }
  });

  test('go by the database’s clock, not by the clock of this process', async () => {
    const ourTime = Date.now();
    try {
      for (const hours of [2, -24]) {
        jest.useFakeTimers({ now: ourTime + hours * HOUR, doNotFake: [...ALL_BUT_DATE] });
        expect(Math.round((new Date().getTime() - ourTime) / HOUR)).toBe(hours);
        expect(await list()).toEqual(PUBLIC);
      }
    } finally {
      jest.useRealTimers();
    }
  });
});
