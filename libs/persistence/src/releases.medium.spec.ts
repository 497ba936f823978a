import type { TargetRecord } from '@triptych/desk';
import { openDatabase, type Database } from './open-database.js';
import {
  addRelease,
  addTeam,
  aSubmission,
  aTarget,
  AT,
  aVersion,
  aVersionBlock,
  historyOf,
  later,
} from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';

const TEXTS = [['menu Accueil'], ['Titre un.'], ['Phrase deux.', 'Phrase trois.']];

describeOnEachDatabase('releases', (place) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
  }, 30_000);
  afterAll(() => database.close());
  const run = <T>(work: (desk: Database) => Promise<T>) => database.unitOfWork.run(() => work(database));

  test('are stored with their source, byte for byte and in order', async () => {
    const submission = aSubmission(
      {
        id: 'whole',
        headline: 'Élan « vital »\u00a0: 100 % d’accord',
        deadline: AT,
        embargoUntil: later(5).toISOString(),
        machineTranslation: false,
        urgency: 'flash',
        format: 'html',
        host: 'www.example',
        address: 'https://www.example/é?a=1',
      },
      TEXTS,
    );
    await run(({ releases }) => releases.add(submission));
    await run(async ({ releases }) => {
      expect(await releases.lock('whole')).toEqual(submission.release);
      expect(await releases.find('whole')).toEqual(submission.release);
      expect(await releases.blocks('whole')).toEqual(submission.blocks);
      expect(await releases.segments('whole')).toEqual(submission.segments);
      expect(await releases.translations('whole')).toEqual(submission.translations);
      expect(await releases.segment('whole-s1')).toEqual(submission.segments[1]);
      expect(await releases.segment('nowhere')).toBeUndefined();
    });
  });

  test('of two thousand segments are stored in one unit', async () => {
    const texts = Array.from({ length: 1000 }, (_, n) => [`Phrase ${n} :un.`, `Phrase ${n} $1 ? :id.`]);
    const submission = aSubmission({ id: 'long' }, texts);
    await addRelease(database, submission);
    await run(async ({ releases, targets }) => {
      expect(await releases.segments('long')).toEqual(submission.segments);
      expect(await targets.ofRelease('long', 'es')).toHaveLength(2000);
    });
  });

  test('that do not exist cannot be held or changed', async () => {
    await expect(run(({ releases }) => releases.lock('nowhere'))).rejects.toMatchObject({ code: 'not_found' });
    expect(await run(({ releases }) => releases.find('nowhere'))).toBeUndefined();
    const change = run(({ releases }) => releases.change('nowhere', { state: 'review' }));
    await expect(change).rejects.toMatchObject({ code: 'not_found' });
  });

  test('change their state, their blocks and their translations', async () => {
    await addRelease(database, aSubmission({ id: 'moving' }, TEXTS));
    await run(async ({ releases }) => {
      await releases.change('moving', { state: 'review' });
      await releases.changeBlock('moving-b0', { included: true, reason: null, type: 'paragraph' });
      await releases.changeBlock('moving-b1', { included: false, reason: 'by-hand', type: 'headline' });
      await releases.changeTranslation('moving', 'es', { state: 'translation', translatorId: 'tom' });
      await releases.changeTranslation('moving', 'en', { reviewerId: 'rita' });
      await releases.changeTranslation('moving', 'en', { reviewerId: null });
    });
    await run(async ({ releases }) => {
      expect(await releases.lock('moving')).toMatchObject({ state: 'review' });
      expect((await releases.blocks('moving')).map(({ included, reason, type }) => [included, reason, type])).toEqual([
        [true, null, 'paragraph'],
        [false, 'by-hand', 'headline'],
        [true, null, 'paragraph'],
      ]);
      expect(await releases.translations('moving')).toEqual([
        {
          releaseId: 'moving',
          locale: 'en',
          state: 'drafting',
          translatorId: null,
          reviewerId: null,
          assignedByHand: false,
        },
        {
          releaseId: 'moving',
          locale: 'es',
          state: 'translation',
          translatorId: 'tom',
          reviewerId: null,
          assignedByHand: false,
        },
      ]);
    });
  });

  test('number from 1 in each year, and a number that was not used is given again', async () => {
    const next = (year: number) => run(({ releases }) => releases.nextNumber(year));
    expect([await next(2041), await next(2041), await next(2042)]).toEqual([1, 2, 1]);
    const failed = run(async ({ releases }) => {
      await releases.nextNumber(2041);
      throw new Error('refused');
    });
    await expect(failed).rejects.toThrow('refused');
    expect(await next(2041)).toBe(3);
  });

  test('in work that lack somebody are unrouted, oldest first', async () => {
    const fresh = await openDatabase(place.fresh());
    await addTeam(fresh);
    const add = (id: string, minutes: number) =>
      fresh.unitOfWork.run(() => fresh.releases.add(aSubmission({ id, submittedAt: later(minutes).toISOString() })));
    await add('b-new', 2);
    await add('a-old', 1);
    await add('withdrawn', 0);
    await add('c-emptied', 0);
    await fresh.unitOfWork.run(async () => {
      await fresh.releases.change('withdrawn', { state: 'withdrawn' });
      await fresh.releases.changeTranslation('a-old', 'en', { translatorId: 'tom', reviewerId: 'rita' });
      await fresh.releases.changeTranslation('a-old', 'es', { translatorId: 'tom' });
      await fresh.releases.changeTranslation('b-new', 'es', { state: 'approved' });
      await fresh.releases.changeTranslation('c-emptied', 'en', { assignedByHand: true });
      await fresh.releases.changeTranslation('c-emptied', 'es', { assignedByHand: true });
      const unrouted = await fresh.releases.unrouted(10);
      expect(unrouted.map(({ releaseId, locale }) => `${releaseId} ${locale}`)).toEqual(['a-old es', 'b-new en']);
      expect(await fresh.releases.unrouted(1)).toEqual([
        {
          releaseId: 'a-old',
          locale: 'es',
          state: 'drafting',
          translatorId: 'tom',
          reviewerId: null,
          assignedByHand: false,
        },
      ]);
    });
    await fresh.close();
  });
});

describeOnEachDatabase('targets', (place) => {
  let database: Database;
  const submission = aSubmission({ id: 'r' }, TEXTS);
  const [, first] = submission.segments;
  if (!first) throw new Error('no segment');
  const run = <T>(work: (desk: Database) => Promise<T>) => database.unitOfWork.run(() => work(database));
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
    await addRelease(database, submission);
  }, 30_000);
  afterAll(() => database.close());

  test('are found by segment and locale, and listed in the order of the release', async () => {
    await run(async ({ targets }) => {
      expect(await targets.find(first.id, 'en')).toEqual(aTarget(first, 'en'));
      expect(await targets.find(first.id, 'fr')).toBeUndefined();
      const order = ['r-s1', 'r-s2', 'r-s3'];
      expect((await targets.ofRelease('r', 'en')).map(({ segmentId }) => segmentId)).toEqual(order);
      expect((await targets.ofChunk('r-es-c0')).map(({ segmentId }) => segmentId)).toEqual(order);
      expect(await targets.ofRelease('nowhere', 'en')).toEqual([]);
    });
  });

  test('advance whole, with a line of history', async () => {
    const next: TargetRecord = {
      ...aTarget(first, 'en'),
      text: 'Title “one”.',
      state: 'reviewed',
      origin: 'tm',
      engine: 'deepl',
      matchRate: 100,
      matchType: 'icm',
      revision: 2,
      awaitsDraft: false,
      findings: [{ check: 'numbers', severity: 'warn', span: { start: 1, end: 3 }, fix: 'x', params: { want: '3' } }],
      confirmedBy: 'tom',
      acceptedBy: 'rita',
      acceptedDigest: 'digest',
      returnReason: 'Vérifier.',
      returnedBy: 'rita',
    };
    expect(await run(({ targets }) => targets.advance(next, historyOf(next, { act: 'accept', by: 'rita' })))).toBe(
      true,
    );
    expect(await run(({ targets }) => targets.find(first.id, 'en'))).toEqual(next);
    expect(await database.releaseViews.history(first.id, 'en')).toEqual([
      {
        revision: 2,
        text: 'Title “one”.',
        state: 'reviewed',
        origin: 'tm',
        act: 'accept',
        reason: null,
        at: AT,
        by: { id: 'rita', name: 'Rita' },
      },
    ]);
  });

  test('advance once when ten people save the same revision, and nothing of the others stays', async () => {
    const before = await run(({ targets }) => targets.find('r-s2', 'es'));
    if (!before) throw new Error('no target');
    const texts = Array.from({ length: 10 }, (_, n) => `Texto ${n}`);
    const outcomes = await Promise.all(
      texts.map((text) => {
        const next: TargetRecord = { ...before, text, origin: 'person', revision: before.revision + 1 };
        return run(({ targets }) => targets.advance(next, historyOf(next)));
      }),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    const winner = texts[outcomes.indexOf(true)];
    expect(await run(({ targets }) => targets.find('r-s2', 'es'))).toMatchObject({ text: winner, revision: 2 });
    const history = await database.releaseViews.history('r-s2', 'es');
    expect(history?.map(({ text }) => text)).toEqual([winner]);
  });

  test('of included blocks are counted by what is left to do', async () => {
    const { segments } = submission;
    const other = aSubmission({ id: 'counted' }, TEXTS);
    const confirmed = { state: 'translated', text: 'x', confirmedBy: 'tom', awaitsDraft: false } as const;
    const accepted = { ...confirmed, state: 'reviewed', acceptedBy: 'rita', acceptedDigest: 'd' } as const;
    await addRelease(database, other, ({ position }, locale) => {
      if (locale === 'es') return accepted;
      return [{}, {}, { awaitsDraft: false, text: 'draft' }, confirmed][position] ?? {};
    });
    const counts = (locale: 'en' | 'es' | 'fr') => run(({ targets }) => targets.counts('counted', locale));
    expect(segments).toHaveLength(4);
    expect(await counts('en')).toEqual({ undrafted: 1, unconfirmed: 2, unaccepted: 1 });
    expect(await counts('es')).toEqual({ undrafted: 0, unconfirmed: 0, unaccepted: 0 });
    expect(await counts('fr')).toEqual({ undrafted: 0, unconfirmed: 0, unaccepted: 0 });
    await run(({ releases }) =>
      releases.changeBlock('counted-b1', { included: false, reason: 'by-hand', type: 'paragraph' }),
    );
    expect(await counts('en')).toEqual({ undrafted: 0, unconfirmed: 1, unaccepted: 1 });
    expect(await run(({ targets }) => targets.ofRelease('counted', 'en'))).toHaveLength(2);
  });
});

describeOnEachDatabase('versions', (place) => {
  test('are kept for ever, the newest of each locale is current, and each has its time of publication', async () => {
    const database = await openDatabase(place.fresh());
    const run = <T>(work: (desk: Database) => Promise<T>) => database.unitOfWork.run(() => work(database));
    await addTeam(database);
    await addRelease(database, aSubmission({ id: 'r' }));
    const blocks = [aVersionBlock('Título')];
    const es = aVersion('r', 'es', { number: 1, blocks, content: '<h1>Título</h1>\n' });
    const fr = aVersion('r', 'fr', { number: 1 });
    await run(async ({ versions }) => {
      await versions.add(es);
      await versions.add(fr);
      expect(await versions.current('r')).toEqual([fr, es]);
      await versions.publish('r', ['es'], later(1));
      await versions.publish('r', ['fr'], later(4));
      await versions.publish('r', ['fr'], later(2));
      await versions.publish('r', [], later(3));
      await versions.publish('nowhere', ['es'], later(3));
    });
    const times = () =>
      run(async ({ versions }) =>
        (await versions.current('r')).map(({ locale, number, publishedAt }) => [locale, number, publishedAt]),
      );
    expect(await times()).toEqual([
      ['fr', 1, later(2).toISOString()],
      ['es', 1, later(1).toISOString()],
    ]);
    await run(({ versions }) => versions.add(aVersion('r', 'es', { number: 2 })));
    expect(await times()).toEqual([
      ['fr', 1, later(2).toISOString()],
      ['es', 2, null],
    ]);
    await database.close();
  });
});
