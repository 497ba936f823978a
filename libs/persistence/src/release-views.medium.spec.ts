import type { BoardQuery } from '@triptych/desk';
import { openDatabase, type Database } from './open-database.js';
import { addRelease, addTeam, aSubmission, AT, aTarget, aVersion, historyOf, later } from './testing/builders.js';
import { countQueries } from './testing/count-queries.js';
import { describeOnEachDatabase } from './testing/databases.js';

describeOnEachDatabase('the board', (place) => {
  let database: Database;
  const names = async (query: Partial<BoardQuery> = {}) =>
    (await database.releaseViews.board({ limit: 200, ...query })).items.map(({ id }) => id);

  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
    const rows = [
      { id: 'percent', headline: 'Croissance de 5 % en Août', reference: 'PR-2025-0001' },
      { id: 'plain', headline: 'Croissance de 50 jours', reference: 'PR-2025-0002', state: 'review' },
      { id: 'underscore', headline: 'Le fichier a_b', reference: 'PR-2025-0003', targetLocales: ['en'] },
      { id: 'letter', headline: 'Le fichier axb', reference: 'PR-2025-0004', targetLocales: ['es'] },
      { id: 'backslash', headline: 'C:\\temp', reference: 'PR-2025-0005', state: 'withdrawn' },
      { id: 'accents', headline: 'ÉTATS-UNIS : l’ÊTRE', reference: 'PR-2025-0006' },
    ] as const;
    for (const [minutes, row] of rows.entries()) {
      await addRelease(database, aSubmission({ ...row, submittedAt: later(minutes).toISOString() }));
    }
  }, 30_000);
  afterAll(() => database.close());

  test.each<[string, Partial<BoardQuery>, string[]]>([
    ['everything, newest first', {}, ['accents', 'backslash', 'letter', 'underscore', 'plain', 'percent']],
    ['one state', { state: 'review' }, ['plain']],
    ['withdrawn ones', { state: 'withdrawn' }, ['backslash']],
    ['one locale', { locale: 'es' }, ['accents', 'backslash', 'letter', 'plain', 'percent']],
    ['a locale that is only a source', { locale: 'fr' }, []],
    ['a per cent sign', { q: '%' }, ['percent']],
    ['a per cent sign after a number', { q: '5 %' }, ['percent']],
    ['a low line', { q: 'a_b' }, ['underscore']],
    ['a backslash', { q: 'c:\\' }, ['backslash']],
    ['another case', { q: 'CROISSANCE' }, ['plain', 'percent']],
    ['letters with accents in another case', { q: 'états être' }, ['accents']],
    ['letters without their accents', { q: 'aout' }, ['percent']],
    ['every word, in any order', { q: 'jours croissance' }, ['plain']],
    ['a word that does not occur', { q: 'croissance mois' }, []],
    ['a part of the reference', { q: 'pr-2025-0003' }, ['underscore']],
    ['words of headline and reference', { q: '0001 croissance' }, ['percent']],
    ['quotation marks and a parameter', { q: `' OR ":q" :word0 $1 --` }, []],
    ['a NUL between words', { q: 'fichier\0axb' }, ['letter']],
    ['only spaces', { q: '  ' }, ['accents', 'backslash', 'letter', 'underscore', 'plain', 'percent']],
    ['everything at once', { q: 'fichier', locale: 'en', state: 'drafting' }, ['underscore']],
  ])('finds %s', async (_, query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['no base64', '!!!'],
    ['no JSON', Buffer.from('x').toString('base64url')],
    ['no list', Buffer.from('{}').toString('base64url')],
    ['another list', Buffer.from(JSON.stringify(['events', AT, 'x'])).toString('base64url')],
    ['no time', Buffer.from(JSON.stringify(['board', 'yesterday', 'x'])).toString('base64url')],
    ['no id', Buffer.from(JSON.stringify(['board', AT, 5])).toString('base64url')],
    ['a NUL', Buffer.from(JSON.stringify(['board', AT, 'a\0'])).toString('base64url')],
  ])('refuses a cursor that is %s', async (_, cursor) => {
    await expect(database.releaseViews.board({ limit: 1, cursor })).rejects.toMatchObject({
      code: 'invalid_query',
      details: { errors: [{ pointer: '/cursor', detail: expect.any(String) }] },
    });
  });

  test('comes page by page without a gap or a double, also among releases of one instant', async () => {
    const fresh = await openDatabase(place.fresh());
    await addTeam(fresh);
    for (let n = 0; n < 25; n += 1) {
      const submittedAt = later(Math.floor(n / 10)).toISOString();
      await fresh.unitOfWork.run(() => fresh.releases.add(aSubmission({ id: `r${n}`, submittedAt })));
    }
    const whole = await fresh.releaseViews.board({ limit: 25 });
    expect(whole.nextCursor).toBeNull();
    const seen: string[] = [];
    const sizes: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await fresh.releaseViews.board({ limit: 10, cursor });
      seen.push(...page.items.map(({ id }) => id));
      sizes.push(page.items.length);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(sizes).toEqual([10, 10, 5]);
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    expect(new Set(seen).size).toBe(25);
    await fresh.close();
  });

  test('of fifty releases costs as few queries as that of one', async () => {
    const fresh = await openDatabase(place.fresh());
    await addTeam(fresh);
    for (let n = 0; n < 50; n += 1) await addRelease(fresh, aSubmission({ id: `r${n}` }));
    const queries = (limit: number) => countQueries(fresh, () => fresh.releaseViews.board({ limit }));
    expect(await queries(1)).toBe(5);
    expect(await queries(50)).toBe(5);
    await fresh.close();
  }, 30_000);
});

describeOnEachDatabase('release views', (place) => {
  let database: Database;
  const run = <T>(work: () => Promise<T>) => database.unitOfWork.run(work);
  const TEXTS = [['menu Accueil du site'], ['Un deux trois quatre.'], ['Cinq six.', 'Sept.', 'Huit neuf dix.']];
  const submission = aSubmission(
    {
      id: 'r',
      reference: 'PR-2026-0100',
      urgency: 'urgent',
      deadline: later(60).toISOString(),
      host: 'www.example',
      address: 'https://www.example/a',
    },
    TEXTS,
  );
  const confirmed = { confirmedBy: 'tom', awaitsDraft: false } as const;
  const fromMemory = { awaitsDraft: false, text: 'One.', origin: 'tm', matchRate: 100, matchType: 'icm' } as const;
  const accepted = { ...fromMemory, ...confirmed, acceptedBy: 'rita', acceptedDigest: 'd', origin: 'person' } as const;
  /** Segment 1 has four words, 2 two, 3 one, 4 three; segment 0 is excluded. */
  const EN = [
    {},
    { ...accepted, state: 'reviewed' },
    { awaitsDraft: false, text: 'Five six.', origin: 'mt', engine: 'deepl' },
    { awaitsDraft: false, text: 'Seven.', origin: 'person', returnReason: 'Sept, not set.', returnedBy: 'rita' },
    { ...confirmed, state: 'translated', text: 'Eight nine ten.', origin: 'person' },
  ] as const;

  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
    await addRelease(database, submission, ({ position }, locale) => (locale === 'en' ? (EN[position] ?? {}) : {}));
    await run(async () => {
      await database.releases.change('r', { state: 'translation' });
      const people = { translatorId: 'tom', reviewerId: 'rita' };
      await database.releases.changeTranslation('r', 'en', { state: 'translation', ...people });
      await database.chunks.claim('r-es-c0', 'w', later(0), later(1));
      await database.chunks.postpone('r-es-c0', 'w', later(5), 'engine-unavailable');
      await database.versions.add(aVersion('r', 'fr', { number: 1 }));
      await database.versions.add(aVersion('r', 'fr', { number: 2, content: '• Titre\n' }));
      await database.versions.publish('r', ['fr'], later(9));
    });
  }, 30_000);
  afterAll(() => database.close());

  const en = {
    locale: 'en',
    state: 'translation',
    strip: ['reviewed', 'draft', 'returned', 'translated'],
    counts: { total: 4, initial: 2, translated: 1, reviewed: 1, final: 0 },
    leverage: 40,
    drafted: 4,
    trouble: null,
    translator: { id: 'tom', name: 'Tom' },
    reviewer: { id: 'rita', name: 'Rita' },
  };
  const es = {
    locale: 'es',
    state: 'drafting',
    strip: ['initial', 'initial', 'initial', 'initial'],
    counts: { total: 4, initial: 4, translated: 0, reviewed: 0, final: 0 },
    leverage: 0,
    drafted: 0,
    trouble: 'engine-unavailable',
    translator: null,
    reviewer: null,
  };
  const summary = {
    id: 'r',
    reference: 'PR-2026-0100',
    state: 'translation',
    headline: 'Titre de r',
    sourceLocale: 'fr',
    targetLocales: ['en', 'es'],
    kind: 'press-release',
    urgency: 'urgent',
    deadline: later(60).toISOString(),
    embargoUntil: null,
    machineTranslation: true,
    submittedAt: AT,
    submittedBy: { id: 'olga', name: 'Olga' },
    translations: [en, es],
  };

  test('show a release with the progress of each translation and the newest version of each locale', async () => {
    expect(await database.releaseViews.board({ limit: 1 })).toEqual({ items: [summary], nextCursor: null });
    expect(await database.releaseViews.release('r')).toEqual({
      ...summary,
      format: 'text',
      revision: 1,
      segmentationVersion: '1',
      host: 'www.example',
      address: 'https://www.example/a',
      lastRecut: null,
      versions: [
        {
          locale: 'fr',
          number: 2,
          hash: 'digest-r-fr-2',
          approvedAt: AT,
          approvedBy: { id: 'olga', name: 'Olga' },
          publishedAt: later(9).toISOString(),
        },
      ],
    });
    expect(await database.releaseViews.release('nowhere')).toBeUndefined();
  });

  test('show the text of the newest version in the form of the source', async () => {
    expect(await database.releaseViews.version('r', 'fr')).toEqual({
      blocks: [],
      format: 'text',
      content: '• Titre\n',
      publishedAt: later(9).toISOString(),
    });
    expect(await database.releaseViews.version('r', 'en')).toBeUndefined();
    expect(await database.releaseViews.version('nowhere', 'fr')).toBeUndefined();
  });

  test('follow a change of what is included, and of what the desk gave up on', async () => {
    const other = aSubmission({ id: 'changing', targetLocales: ['en'] }, TEXTS);
    await addRelease(database, other, ({ position }) => (position === 1 ? fromMemory : {}));
    await run(async () => {
      await database.chunks.add([
        { ...aChunkOf('changing'), id: 'second', position: 1, state: 'attention', trouble: 'engine-refused' },
      ]);
      await database.releases.changeBlock('changing-b2', { included: false, reason: 'by-hand', type: 'paragraph' });
      await database.releases.changeBlock('changing-b0', { included: true, reason: null, type: 'paragraph' });
    });
    const view = await database.releaseViews.release('changing');
    // Four words from memory of eight; the restored line has four and no target yet.
    expect(view?.translations).toEqual([
      {
        ...es,
        locale: 'en',
        strip: ['initial', 'draft'],
        counts: { ...es.counts, total: 2, initial: 2 },
        leverage: 50,
        drafted: 1,
        trouble: 'engine-refused',
      },
    ]);
  });

  function aChunkOf(releaseId: string) {
    const lease = { leaseBy: null, leaseUntil: null, nextTryAt: null };
    return { releaseId, locale: 'en' as const, attempt: 1, failures: 0, queuedAt: AT, ...lease };
  }

  test('show every block and segment in order, with the targets of one locale or of all', async () => {
    const all = await database.releaseViews.segments('r');
    expect(all.map(({ id, included, reason }) => [id, included, reason])).toEqual([
      ['r-b0', false, 'menu-link'],
      ['r-b1', true, null],
      ['r-b2', true, null],
    ]);
    const segments = all.flatMap((block) => block.segments);
    expect(segments.map(({ text }) => text)).toEqual(TEXTS.flat());
    const locales = (view: typeof all) =>
      view.flatMap((block) => block.segments.map((s) => Object.keys(s.targets).sort()));
    expect(locales(all)).toEqual([[], ['en', 'es'], ['en', 'es'], ['en', 'es'], ['en', 'es']]);
    expect(locales(await database.releaseViews.segments('r', 'es'))).toEqual([[], ['es'], ['es'], ['es'], ['es']]);
    expect(segments[3]).toEqual({
      id: 'r-s3',
      position: 3,
      markup: null,
      spaceMarkup: null,
      text: 'Sept.',
      codes: [],
      whitespaceAfter: ' ',
      targets: {
        en: {
          text: 'Seven.',
          state: 'initial',
          origin: 'person',
          engine: null,
          matchRate: null,
          matchType: null,
          revision: 1,
          findings: [],
          confirmedBy: null,
          acceptedBy: null,
          returned: { reason: 'Sept, not set.', by: { id: 'rita', name: 'Rita' } },
          awaitsDraft: false,
        },
        es: expect.objectContaining({ text: null, returned: null, awaitsDraft: true }),
      },
    });
    expect(segments[1]?.targets.en).toMatchObject({
      confirmedBy: { id: 'tom', name: 'Tom' },
      acceptedBy: { id: 'rita', name: 'Rita' },
      matchRate: 100,
      matchType: 'icm',
    });
    expect(await database.releaseViews.target('r-s3', 'en')).toEqual(segments[3]?.targets.en);
    expect(await database.releaseViews.target('r-s3', 'fr')).toBeUndefined();
    expect(await database.releaseViews.segments('nowhere')).toEqual([]);
  });

  test('cost the same few queries whatever the number of segments', async () => {
    const texts = Array.from({ length: 40 }, (_, n) => [`Phrase ${n}.`]);
    await addRelease(database, aSubmission({ id: 'many' }, texts), () => ({
      text: 'x',
      state: 'translated',
      ...confirmed,
    }));
    const { releaseViews } = database;
    expect(await countQueries(database, () => releaseViews.segments('many'))).toBe(4);
    expect(await countQueries(database, () => releaseViews.release('many'))).toBe(7);
  });

  test('tell the events of a release newest first, page by page, those of one instant in their order', async () => {
    const { auditTrail, releaseViews } = database;
    const types = ['submitted', 'routed', 'drafted'] as const;
    await run(async () => {
      for (const type of types) await auditTrail.add({ releaseId: 'r', at: AT, by: null, type, details: {} });
    });
    await run(() =>
      auditTrail.add({
        releaseId: 'r',
        at: later(1).toISOString(),
        by: 'tom',
        type: 'target-confirmed',
        details: { locale: 'en' },
      }),
    );
    const first = await releaseViews.events('r', { limit: 2 });
    expect(first.items[0]).toEqual({
      id: expect.any(String),
      at: later(1).toISOString(),
      by: { id: 'tom', name: 'Tom' },
      type: 'target-confirmed',
      details: { locale: 'en' },
    });
    const second = await releaseViews.events('r', { limit: 2, cursor: first.nextCursor ?? '' });
    const seen = [...first.items, ...second.items].map(({ type }) => type);
    expect(seen).toEqual(['target-confirmed', 'drafted', 'routed', 'submitted']);
    expect(second.nextCursor).toBeNull();
    expect(await releaseViews.events('nowhere', { limit: 2 })).toEqual({ items: [], nextCursor: null });
    await expect(releaseViews.events('r', { limit: 2, cursor: 'x' })).rejects.toMatchObject({ code: 'invalid_query' });
  });

  test('tell the history of a target, oldest first', async () => {
    const [segment] = submission.segments.slice(2);
    if (!segment) throw new Error('no segment');
    const target = aTarget(segment, 'es');
    const draft = { ...target, revision: 2, text: 'Cinco seis.', origin: 'mt' } as const;
    const saved = { ...draft, revision: 3, text: 'Cinco, seis.', origin: 'person' } as const;
    await run(async () => {
      await database.targets.advance(draft, historyOf(draft, { act: 'draft', by: null }));
      await database.targets.advance(saved, historyOf(saved, { act: 'save', at: later(1).toISOString() }));
    });
    const line = { state: 'initial', reason: null };
    expect(await database.releaseViews.history(segment.id, 'es')).toEqual([
      { ...line, revision: 2, text: 'Cinco seis.', origin: 'mt', act: 'draft', at: AT, by: null },
      {
        ...line,
        revision: 3,
        text: 'Cinco, seis.',
        origin: 'person',
        act: 'save',
        at: later(1).toISOString(),
        by: { id: 'tom', name: 'Tom' },
      },
    ]);
    expect(await database.releaseViews.history('r-s4', 'es')).toEqual([]);
    expect(await database.releaseViews.history('r-s4', 'fr')).toBeUndefined();
  });
});

describeOnEachDatabase('my work', (place) => {
  test('is ordered by urgency, deadline and age, and holds only what waits for me', async () => {
    const database = await openDatabase(place.fresh());
    await addTeam(database);
    const rows = [
      ['routine-old', { submittedAt: later(0).toISOString() }],
      ['routine-deadline', { submittedAt: later(9).toISOString(), deadline: later(90).toISOString() }],
      ['routine-new', { submittedAt: later(2).toISOString() }],
      ['flash', { submittedAt: later(8).toISOString(), urgency: 'flash', targetLocales: ['es', 'en'] }],
      ['urgent-late', { submittedAt: later(3).toISOString(), urgency: 'urgent', deadline: later(80).toISOString() }],
      ['urgent-soon', { submittedAt: later(4).toISOString(), urgency: 'urgent', deadline: later(70).toISOString() }],
      ['withdrawn', { state: 'withdrawn' }],
    ] as const;
    for (const [id, change] of rows) {
      await addRelease(database, aSubmission({ id, ...change }));
      await database.unitOfWork.run(() => database.releases.changeTranslation(id, 'en', { translatorId: 'tom' }));
    }
    const confirmed = { state: 'translated', text: 'x', confirmedBy: 'olga' } as const;
    await addRelease(database, aSubmission({ id: 'nothing-left' }), () => confirmed);
    await addRelease(database, aSubmission({ id: 'to-review', urgency: 'flash' }), ({ position }) =>
      position < 2 ? confirmed : {},
    );
    await database.unitOfWork.run(async () => {
      await database.releases.changeTranslation('flash', 'es', { translatorId: 'tom' });
      await database.releases.changeTranslation('nothing-left', 'en', { translatorId: 'tom' });
      await database.releases.changeTranslation('to-review', 'es', { reviewerId: 'tom', translatorId: 'rita' });
    });
    const work = await database.releaseViews.work('tom');
    expect(work.map(({ release, locale, role, open }) => [release.id, locale, role, open])).toEqual([
      ['to-review', 'es', 'reviewer', 2],
      ['flash', 'en', 'translator', 3],
      ['flash', 'es', 'translator', 3],
      ['urgent-soon', 'en', 'translator', 3],
      ['urgent-late', 'en', 'translator', 3],
      ['routine-deadline', 'en', 'translator', 3],
      ['routine-old', 'en', 'translator', 3],
      ['routine-new', 'en', 'translator', 3],
    ]);
    const [flash] = (await database.releaseViews.board({ limit: 1, q: 'flash' })).items;
    expect(work[1]?.release).toEqual(flash);
    expect(await database.releaseViews.work('rita')).toMatchObject([{ role: 'translator', open: 1 }]);
    expect(await database.releaseViews.work('olga')).toEqual([]);
    await database.close();
  }, 30_000);
});
