import { draftChunkJob } from '@triptych/desk';
import { openDatabase, type Database } from './open-database.js';
import { aChunk, addRelease, addTeam, aSubmission, AT, later } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';

describeOnEachDatabase('chunks', (place) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
    for (const id of ['r1', 'gone']) await addRelease(database, aSubmission({ id }));
    await database.unitOfWork.run(() => database.releases.change('gone', { state: 'withdrawn' }));
  }, 30_000);
  afterAll(() => database.close());

  const run = <T>(work: (chunks: Database['chunks']) => Promise<T>) =>
    database.unitOfWork.run(() => work(database.chunks));
  const add = (id: string, change: Partial<ReturnType<typeof aChunk>> = {}) =>
    run((chunks) => chunks.add([aChunk('r1', 'en', { id, ...change })]));
  const find = (id: string) => run((chunks) => chunks.find(id));
  const claim = (id: string, by: string, from = 0, to = 10) =>
    run((chunks) => chunks.claim(id, by, later(from), later(to)));

  test('are found as they were added', async () => {
    await add('whole', {
      leaseBy: 'w',
      leaseUntil: AT,
      nextTryAt: later(60).toISOString(),
      trouble: 'engine-refused',
      attempt: 3,
    });
    expect(await find('whole')).toEqual(
      aChunk('r1', 'en', {
        id: 'whole',
        leaseBy: 'w',
        leaseUntil: AT,
        nextTryAt: later(60).toISOString(),
        trouble: 'engine-refused',
        attempt: 3,
      }),
    );
    expect(await find('unknown')).toBeUndefined();
  });

  test('are claimed by one of ten workers who try at once', async () => {
    await add('wanted');
    const workers = Array.from({ length: 10 }, (_, n) => `worker-${n}`);
    const won = await Promise.all(workers.map((worker) => claim('wanted', worker)));
    expect(won.filter(Boolean)).toHaveLength(1);
    const winner = workers[won.indexOf(true)];
    expect(await find('wanted')).toMatchObject({ leaseBy: winner, leaseUntil: later(10).toISOString() });
  });

  test.each([
    ['waits and is free', {}, true],
    ['is under a live lease', { leaseBy: 'other', leaseUntil: later(1).toISOString() }, false],
    ['is under a lease that ran out', { leaseBy: 'other', leaseUntil: later(0).toISOString() }, true],
    ['is not due yet', { nextTryAt: later(1).toISOString() }, false],
    ['is due', { nextTryAt: later(0).toISOString() }, true],
    ['is done', { state: 'done' }, false],
    ['needs attention', { state: 'attention' }, false],
  ] as const)('of which one %s: may it be claimed?', async (name, change, expected) => {
    const id = `claim: ${name}`;
    await add(id, change);
    expect(await claim(id, 'worker')).toBe(expected);
  });

  test('are finished and postponed only by the worker that holds them', async () => {
    await add('mine');
    await claim('mine', 'me');
    expect(await run((chunks) => chunks.finish('mine', 'another', 'done', null))).toBe(false);
    expect(await run((chunks) => chunks.postpone('mine', 'another', later(5), 'engine-unavailable'))).toBe(false);
    expect(await find('mine')).toMatchObject({ state: 'waiting', leaseBy: 'me', trouble: null });

    expect(await run((chunks) => chunks.postpone('mine', 'me', later(5), 'engine-unavailable'))).toBe(true);
    const postponed = {
      leaseBy: null,
      leaseUntil: null,
      nextTryAt: later(5).toISOString(),
      trouble: 'engine-unavailable',
    };
    expect(await find('mine')).toMatchObject({ ...postponed, state: 'waiting', failures: 1 });

    expect(await claim('mine', 'me', 4)).toBe(false);
    expect(await claim('mine', 'me', 5)).toBe(true);
    expect(await find('mine')).toMatchObject({ failures: 2 });
    expect(await run((chunks) => chunks.postpone('mine', 'me', later(5), null))).toBe(true);
    expect(await find('mine')).toMatchObject({ failures: 1, trouble: null });
    expect(await claim('mine', 'me', 5)).toBe(true);
    expect(await run((chunks) => chunks.finish('mine', 'me', 'attention', 'engine-refused'))).toBe(true);
    const given = { leaseBy: null, leaseUntil: null, nextTryAt: null, trouble: 'engine-refused' };
    expect(await find('mine')).toMatchObject({ ...given, state: 'attention' });
    expect(await run((chunks) => chunks.finish('mine', 'me', 'done', null))).toBe(false);
  });

  test('that rest too long are stranded, oldest first, and requeued ones are not', async () => {
    const rows = [
      ['st-old', { queuedAt: later(-30).toISOString() }],
      ['st-older', { queuedAt: later(-40).toISOString() }],
      ['st-dead-lease', { queuedAt: later(-20).toISOString(), leaseBy: 'w', leaseUntil: later(-1).toISOString() }],
      ['st-live-lease', { queuedAt: later(-35).toISOString(), leaseBy: 'w', leaseUntil: later(1).toISOString() }],
      ['st-not-due', { queuedAt: later(-35).toISOString(), nextTryAt: later(1).toISOString() }],
      ['st-done', { queuedAt: later(-35).toISOString(), state: 'done' }],
      ['st-attention', { queuedAt: later(-35).toISOString(), state: 'attention' }],
      ['st-withdrawn', { queuedAt: later(-35).toISOString(), releaseId: 'gone' }],
      ['st-fresh', { queuedAt: later(-10).toISOString() }],
      ['st-due', { queuedAt: later(-5).toISOString(), nextTryAt: later(0).toISOString() }],
    ] as const;
    for (const [id, change] of rows) await add(id, change);
    const stranded = (limit: number) =>
      run(async (chunks) => (await chunks.stranded(later(0), later(-10), limit)).map(({ id }) => id));
    expect(await stranded(10)).toEqual(['st-older', 'st-old', 'st-dead-lease', 'st-due']);
    expect(await stranded(2)).toEqual(['st-older', 'st-old']);

    await run((chunks) => chunks.requeue('st-older', 2, later(0)));
    expect(await find('st-older')).toMatchObject({ attempt: 2, queuedAt: later(0).toISOString(), state: 'waiting' });
    expect(await stranded(10)).toEqual(['st-old', 'st-dead-lease', 'st-due']);
    await run((chunks) => chunks.requeue('st-due', 2, later(0)));
    expect(await stranded(10)).toEqual(['st-old', 'st-dead-lease']);
  });
});

describeOnEachDatabase('the outbox', (place) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
  }, 30_000);
  afterAll(() => database.close());

  const run = <T>(work: (outbox: Database['outbox']) => Promise<T>) =>
    database.unitOfWork.run(() => work(database.outbox));
  const job = (id: string, attempt = 1) => draftChunkJob({ id, attempt });

  test('gives the oldest jobs first, those of one promise in their order, until they are removed', async () => {
    await run((outbox) => outbox.add([job('late')], later(5)));
    const many = Array.from({ length: 600 }, (_, n) => job(`c${n}`));
    await run((outbox) => outbox.add(many, later(0)));
    await run((outbox) => outbox.add([job('middle')], later(1)));

    const waiting = await run((outbox) => outbox.waiting(1000));
    expect(waiting.map((row) => row.job)).toEqual([...many, job('middle'), job('late')]);
    expect(waiting[0]).toEqual({ id: expect.any(String), job: job('c0'), createdAt: later(0).toISOString() });
    expect((await run((outbox) => outbox.waiting(3))).map((row) => row.job)).toEqual(many.slice(0, 3));

    await run((outbox) => outbox.remove(waiting.slice(0, 600).map(({ id }) => id)));
    expect((await run((outbox) => outbox.waiting(10))).map((row) => row.job)).toEqual([job('middle'), job('late')]);
    await run((outbox) => outbox.remove([]));
    expect(await run((outbox) => outbox.waiting(10))).toHaveLength(2);
  });

  test('promises nothing when the unit that promised fails', async () => {
    const unit = database.unitOfWork.run(async () => {
      await database.outbox.add([job('refused')], later(-60));
      throw new Error('refused');
    });
    await expect(unit).rejects.toThrow('refused');
    expect((await run((outbox) => outbox.waiting(1)))[0]?.job).toEqual(job('middle'));
  });
});
