import type { RecutRecord, SegmentRecord } from '@triptych/desk';
import { openDatabase, type Database } from './open-database.js';
import { addRelease, addTeam, aSubmission, aTarget, AT, historyOf, later } from './testing/builders.js';
import { countQueries } from './testing/count-queries.js';
import { describeOnEachDatabase } from './testing/databases.js';

const TEXTS = [['menu Accueil'], ['Un deux. Trois.', 'Quatre.'], ['Cinq.']];

describeOnEachDatabase('cutting a release anew', (place) => {
  let database: Database;
  const run = <T>(work: (desk: Database) => Promise<T>) => database.unitOfWork.run(() => work(database));
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
  }, 30_000);
  afterAll(() => database.close());

  const segmentsOf = (id: string) => run(({ releases }) => releases.segments(id));
  const order = async (id: string) => (await segmentsOf(id)).map((segment) => `${segment.position} ${segment.text}`);
  const targetsOf = (id: string) =>
    run(async ({ targets }) => [...(await targets.ofRelease(id, 'en')), ...(await targets.ofRelease(id, 'es'))]);
  const half = (whole: SegmentRecord, id: string, text: string, position: number): SegmentRecord => {
    return { ...whole, id, text, position };
  };

  /** A release in which the first sentence has been drafted, confirmed and accepted in English. */
  async function addWork(id: string): Promise<SegmentRecord> {
    const submission = aSubmission({ id }, TEXTS);
    await addRelease(database, submission);
    const whole = submission.segments[1];
    if (!whole) throw new Error('no segment');
    const drafted = { ...aTarget(whole, 'en'), text: 'One two. Three.', awaitsDraft: false, revision: 2 };
    const findings = [{ check: 'numbers', severity: 'warn' as const, span: { start: 1, end: 3 } }];
    const confirmed = { ...drafted, state: 'translated' as const, confirmedBy: 'tom', findings, revision: 3 };
    await run(async ({ targets }) => {
      await targets.advance(
        { ...drafted, origin: 'mt', engine: 'deepl' },
        historyOf(drafted, { act: 'draft', by: null }),
      );
      await targets.advance(confirmed, historyOf(confirmed, { act: 'confirm', reason: 'good' }));
    });
    return whole;
  }

  test('splits a segment, and can be undone to the last row', async () => {
    const whole = await addWork('split');
    const [segments, targets] = [await segmentsOf('split'), await targetsOf('split')];
    const history = await database.releaseViews.history(whole.id, 'en');
    expect(history).toHaveLength(2);

    const snapshot = await run(async (desk) => {
      const taken = await desk.targets.remove([whole.id]);
      await desk.releases.replaceSegments('split', {
        remove: [whole.id],
        add: [half(whole, 'left', 'Un deux.', 1), half(whole, 'right', 'Trois.', 2)],
        positions: new Map([
          ['split-s2', 3],
          ['split-s3', 4],
        ]),
      });
      const after = await desk.releases.segments('split');
      await desk.targets.add(
        after.filter(({ id }) => ['left', 'right'].includes(id)).map((segment) => aTarget(segment, 'en')),
      );
      return taken;
    });
    expect(await order('split')).toEqual(['0 menu Accueil', '1 Un deux.', '2 Trois.', '3 Quatre.', '4 Cinq.']);
    expect(snapshot.targets.map(({ locale, revision }) => [locale, revision]).sort()).toEqual([
      ['en', 3],
      ['es', 1],
    ]);
    expect(snapshot.revisions.map(({ act, revision }) => [act, revision])).toEqual([
      ['draft', 2],
      ['confirm', 3],
    ]);
    expect(await database.releaseViews.history(whole.id, 'en')).toBeUndefined();

    await run(async (desk) => {
      await desk.targets.remove(['left', 'right']);
      await desk.releases.replaceSegments('split', {
        remove: ['left', 'right'],
        add: [whole],
        positions: new Map([
          ['split-s2', 2],
          ['split-s3', 3],
        ]),
      });
      // Through JSON, as a change of cuts keeps it.
      await desk.targets.restore(JSON.parse(JSON.stringify(snapshot)) as typeof snapshot);
    });
    expect(await segmentsOf('split')).toEqual(segments);
    expect(await targetsOf('split')).toEqual(targets);
    expect(await database.releaseViews.history(whole.id, 'en')).toEqual(history);
    const [view] = (await database.releaseViews.release('split'))?.translations ?? [];
    expect(view).toMatchObject({ locale: 'en', counts: { total: 3, initial: 2, translated: 1 }, drafted: 1 });
  });

  test('merges two segments into one, and counts its words', async () => {
    await addRelease(database, aSubmission({ id: 'merge', targetLocales: ['en'] }, TEXTS));
    const [, first] = await segmentsOf('merge');
    if (!first) throw new Error('no segment');
    const merged = half(first, 'merged', 'Un deux. Trois. Quatre.', 1);
    await run(async (desk) => {
      await desk.targets.remove(['merge-s1', 'merge-s2']);
      const positions = new Map([['merge-s3', 2]]);
      await desk.releases.replaceSegments('merge', { remove: ['merge-s1', 'merge-s2'], add: [merged], positions });
      await desk.targets.add([aTarget(merged, 'en', { origin: 'tm', text: 'x', awaitsDraft: false })]);
    });
    expect(await order('merge')).toEqual(['0 menu Accueil', '1 Un deux. Trois. Quatre.', '2 Cinq.']);
    // Four words of five are from the memory.
    expect((await database.releaseViews.release('merge'))?.translations[0]?.leverage).toBe(80);
  });

  test('lets segments change places', async () => {
    await addRelease(database, aSubmission({ id: 'places' }, TEXTS));
    const positions = new Map([0, 1, 2, 3].map((position) => [`places-s${position}`, 3 - position]));
    await run(({ releases }) => releases.replaceSegments('places', { remove: [], add: [], positions }));
    expect(await order('places')).toEqual(['0 Cinq.', '1 Quatre.', '2 Un deux. Trois.', '3 menu Accueil']);
  });

  test('keeps codes and exact slices', async () => {
    await addRelease(database, aSubmission({ id: 'coded' }, [['Un.']]));
    const [first] = await segmentsOf('coded');
    if (!first) throw new Error('no segment');
    const code = { id: 1, kind: 'pc', type: 'link', start: '<a href="/é?a=1&amp;b">', end: '</a>', pair: 3 } as const;
    const coded: SegmentRecord = {
      ...first,
      id: 'coded-new',
      text: '<1>Un</1> & « deux ».',
      codes: [{ ...code, href: 'https://www.example/é' }],
      markup: '<a href="/é?a=1&amp;b">Un</a> &amp; &laquo;&nbsp;deux »\\.',
      spaceMarkup: '&nbsp;\n\t',
    };
    await run(async (desk) => {
      await desk.targets.remove([first.id]);
      await desk.releases.replaceSegments('coded', { remove: [first.id], add: [coded], positions: new Map() });
    });
    expect(await segmentsOf('coded')).toEqual([coded]);
  });

  test('of two thousand segments takes a number of statements that does not grow with each of them', async () => {
    const texts = Array.from({ length: 1000 }, (_, n) => [`Phrase ${n}.`, `Suite ${n}.`]);
    const submission = aSubmission({ id: 'long' }, texts);
    await addRelease(database, submission);
    const replaced = submission.segments.slice(0, 1000);
    const statements = await countQueries(database, () =>
      run(async (desk) => {
        const remove = replaced.map(({ id }) => id);
        const taken = await desk.targets.remove(remove);
        expect(taken.targets).toHaveLength(2000);
        const add = replaced.slice(1).map((segment, n) => ({ ...segment, id: `new-${n}`, position: n }));
        const rest = submission.segments.slice(1000).map(({ id, position }) => [id, position - 1] as const);
        await desk.releases.replaceSegments('long', { remove, add, positions: new Map(rest) });
        await desk.targets.add(add.flatMap((segment) => [aTarget(segment, 'en'), aTarget(segment, 'es')]));
      }),
    );
    expect(statements).toBeLessThan(75);
    const stored = await segmentsOf('long');
    expect(stored.map(({ position }) => position)).toEqual(Array.from({ length: 1999 }, (_, n) => n));
    expect(stored.at(-1)?.id).toBe('long-s1999');
  }, 30_000);

  test.each<[string, RegExp, Parameters<Database['releases']['replaceSegments']>[1]]>([
    ['that leaves a gap', /one after another/, { remove: ['wrong-s1'], add: [], positions: new Map() }],
    ['that begins late', /one after another/, { remove: ['wrong-s0'], add: [], positions: new Map() }],
    ['that puts two at one place', /unique/i, { remove: [], add: [], positions: new Map([['wrong-s1', 0]]) }],
    ['that takes a segment with targets', /foreign key/i, { remove: ['work-s3'], add: [], positions: new Map() }],
  ])('fails as a whole when it is a change %s', async (_, message, change) => {
    const id = change.remove.includes('work-s3') ? 'work' : 'wrong';
    const known = await run(({ releases }) => releases.find(id));
    if (!known && id === 'work') await addRelease(database, aSubmission({ id }, TEXTS));
    if (!known && id === 'wrong') await run(({ releases }) => releases.add(aSubmission({ id }, TEXTS)));
    const before = await segmentsOf(id);
    await expect(run(({ releases }) => releases.replaceSegments(id, change))).rejects.toThrow(message);
    expect(await segmentsOf(id)).toEqual(before);
  });

  test('touches no other release', async () => {
    await run(({ releases }) => releases.add(aSubmission({ id: 'mine' }, TEXTS)));
    await run(({ releases }) => releases.add(aSubmission({ id: 'foreign' }, TEXTS)));
    const change = { remove: ['foreign-s3'], add: [], positions: new Map([['foreign-s0', 9]]) };
    await run(({ releases }) => releases.replaceSegments('mine', change));
    expect(await order('mine')).toEqual(['0 menu Accueil', '1 Un deux. Trois.', '2 Quatre.', '3 Cinq.']);
    expect(await order('foreign')).toEqual(await order('mine'));
  });

  test('notes the rules it was done with', async () => {
    await run(({ releases }) => releases.add(aSubmission({ id: 'rules' })));
    await run(({ releases }) => releases.recutWith('rules', '2+fr:3'));
    expect(await run(({ releases }) => releases.find('rules'))).toMatchObject({ segmentationVersion: '2+fr:3' });
    const nowhere = run(({ releases }) => releases.recutWith('nowhere', '2'));
    await expect(nowhere).rejects.toMatchObject({ code: 'not_found' });
  });
});

describeOnEachDatabase('changes of cuts', (place) => {
  test('are kept whole and undone one by one, the newest first', async () => {
    const database = await openDatabase(place.fresh());
    const run = <T>(work: (desk: Database) => Promise<T>) => database.unitOfWork.run(() => work(database));
    await addTeam(database);
    const submission = aSubmission({ id: 'r' });
    await addRelease(database, submission);
    const targets = submission.segments.map((segment) => aTarget(segment, 'en', { text: 'Ünd $1' }));
    const split: Omit<RecutRecord, 'id' | 'number' | 'undoneAt'> = {
      releaseId: 'r',
      kind: 'split',
      blockId: 'r-b1',
      at: AT,
      by: 'tom',
      before: {
        segmentationVersion: '1',
        segments: submission.segments,
        targets,
        revisions: targets.map((target) => historyOf(target)),
      },
      after: [{ segmentId: 'new', revisions: { en: 2, es: 1 } }],
    };
    const last = () => database.recuts.lastOf('r');
    const shown = async () => (await database.releaseViews.release('r'))?.lastRecut;
    expect([await last(), await shown()]).toEqual([undefined, null]);

    // The clock goes back meanwhile; the order is that in which they came.
    await run(async ({ recuts }) => {
      await recuts.add(split);
      await recuts.add({ ...split, kind: 'merge', by: 'rita', at: later(-1).toISOString() });
      await recuts.add({ ...split, kind: 'resegmentation', blockId: null, at: later(-2).toISOString() });
    });
    const kinds: unknown[] = [];
    for (let recut = await last(); recut; recut = await last()) {
      const { id } = recut;
      kinds.push(recut.kind);
      expect(await shown()).toEqual({
        kind: recut.kind,
        at: recut.at,
        by: recut.kind === 'merge' ? { id: 'rita', name: 'Rita' } : { id: 'tom', name: 'Tom' },
      });
      if (recut.kind === 'split') expect(recut).toEqual({ ...split, id, number: 1, undoneAt: null });
      await run(({ recuts }) => recuts.undone(id, later(1)));
    }
    expect(kinds).toEqual(['resegmentation', 'merge', 'split']);
    expect(await shown()).toBeNull();
    expect(await database.recuts.lastOf('nowhere')).toBeUndefined();
    await database.close();
  });
});
