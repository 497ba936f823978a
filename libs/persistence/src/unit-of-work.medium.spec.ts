import { DomainError } from '@triptych/domain';
import type { EntityManager } from 'typeorm';
import { connect } from './drivers.js';
import { PersonEntity } from './entities/person.entity.js';
import { openDatabase, type Database } from './open-database.js';
import { addTeam, aPerson, aSubmission, AT } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';
import { DatabaseUnitOfWork } from './unit-of-work.js';

/** A promise and the way to keep it: tests wait for events, never for time. */
function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

describeOnEachDatabase('a unit of work', (place) => {
  let database: Database;
  const config = { current: place.fresh.bind(place) };
  beforeAll(async () => {
    const fresh = place.fresh();
    config.current = () => fresh;
    database = await openDatabase(fresh);
    await addTeam(database);
  }, 30_000);
  afterAll(() => database.close());

  const add = (id: string) => database.people.add(aPerson({ id }));
  const ids = async (prefix: string) =>
    (await database.people.all())
      .map(({ id }) => id)
      .filter((id) => id.startsWith(prefix))
      .sort();

  test('of fifty at once the good ones stay and the failing ones leave nothing', async () => {
    const units = Array.from({ length: 50 }, (_, n) =>
      database.unitOfWork.run(async () => {
        const id = `many-${String(n).padStart(2, '0')}`;
        await add(id);
        await add(`${id}-too`);
        if (n % 2) throw new Error('refused');
        return id;
      }),
    );
    const outcomes = await Promise.allSettled(units);
    const good = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
    expect(good).toHaveLength(25);
    expect(await ids('many-')).toEqual(good.flatMap((id) => [id, `${id}-too`]).sort());
  });

  test('shows nothing to readers before it is committed, and everything to itself', async () => {
    const [written, read] = [signal(), signal()];
    const unit = database.unitOfWork.run(async () => {
      await add('unseen');
      expect(await database.people.byId('unseen')).toMatchObject({ id: 'unseen' });
      written.give();
      await read.given;
    });
    await written.given;
    expect(await database.people.byId('unseen')).toBeUndefined();
    read.give();
    await unit;
    expect(await database.people.byId('unseen')).toMatchObject({ id: 'unseen' });
  });

  test('inside another one joins it and shares its fate', async () => {
    const outer = database.unitOfWork.run(async () => {
      await database.unitOfWork.run(() => add('inner'));
      throw new Error('refused');
    });
    await expect(outer).rejects.toThrow('refused');
    expect(await ids('inner')).toEqual([]);
  });

  test('is needed to write', async () => {
    await expect(add('outside')).rejects.toThrow('no unit of work is open');
    await expect(database.outbox.waiting(1)).rejects.toThrow('no unit of work is open');
  });

  test('that ended cannot be written to by what it left behind', async () => {
    const ended = signal();
    let straggler: Promise<unknown> | undefined;
    await database.unitOfWork.run(() => {
      straggler = ended.given.then(() => add('late'));
      return Promise.resolve();
    });
    const outcome = expect(straggler).rejects.toThrow('no unit of work is open');
    ended.give();
    await outcome;
    expect(await ids('late')).toEqual([]);
  });

  test('takes statements that nobody waited for back with the others, and lets none in afterwards', async () => {
    const forgotten: Promise<unknown>[] = [];
    let kept: EntityManager | undefined;
    const insert = (n: number) => kept?.insert(PersonEntity, aPerson({ id: `forgotten-${n}` }));
    const unit = database.unitOfWork.run(() => {
      kept = (database.unitOfWork as DatabaseUnitOfWork).manager;
      for (let n = 0; n < 20; n += 1) forgotten.push(Promise.resolve(insert(n)));
      return Promise.reject(new Error('refused'));
    });
    await expect(unit).rejects.toThrow('refused');
    await Promise.allSettled(forgotten);
    await expect(insert(20)).rejects.toThrow(/outside of the unit of work|released/);
    expect(await ids('forgotten')).toEqual([]);
  });

  test('with a failed statement is not committed even when the work goes on', async () => {
    const submission = aSubmission({ id: 'swallowed', submittedBy: 'nobody' });
    const unit = database.unitOfWork.run(async () => {
      await add('before-the-failure');
      await database.releases.add(submission).catch(() => undefined);
    });
    await expect(unit).rejects.toThrow(/foreign key/i);
    expect(await ids('before-the-failure')).toEqual([]);
  });

  test('may be opened again and again after failures', async () => {
    for (let n = 0; n < 5; n += 1) {
      await expect(
        database.unitOfWork.run(async () => {
          await add(`again-${n}`);
          throw new DomainError('forbidden');
        }),
      ).rejects.toMatchObject({ code: 'forbidden' });
    }
    await database.unitOfWork.run(() => add('again-done'));
    expect(await ids('again-')).toEqual(['again-done']);
  });

  test('of two that add one e-mail address the second is refused', async () => {
    const both = [1, 2].map((n) =>
      database.unitOfWork.run(() => database.people.add(aPerson({ id: `twin-${n}`, email: 'twin@desk.example' }))),
    );
    const outcomes = await Promise.allSettled(both);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toEqual([{ status: 'rejected', reason: expect.objectContaining({ code: 'email_taken' }) }]);
    expect(await ids('twin-')).toHaveLength(1);
  });

  test('of eight with one idempotency key makes one release and seven that find it', async () => {
    const submit = (n: number) =>
      database.unitOfWork.run(async () => {
        const known = await database.idempotencyKeys.find('olga', 'key');
        if (known) return known.releaseId;
        const number = await database.releases.nextNumber(2031);
        const submission = aSubmission({ id: `race-${n}`, reference: `PR-2031-${number}` });
        await database.releases.add(submission);
        const releaseId = submission.release.id;
        await database.idempotencyKeys.add({ personId: 'olga', key: 'key', digest: 'd', releaseId, at: AT });
        return releaseId;
      });
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => submit(n)));
    expect(new Set(answers).size).toBe(1);
    const { items } = await database.releaseViews.board({ limit: 50, q: 'PR-2031' });
    expect(items.map(({ id, reference }) => [id, reference])).toEqual([[answers[0], 'PR-2031-1']]);
  });

  test('of twenty that submit at once each gets its own number, without a gap', async () => {
    const units = Array.from({ length: 20 }, () => database.unitOfWork.run(() => database.releases.nextNumber(2032)));
    const numbers = await Promise.all(units);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  test('that holds a release lets no other in until it ends', async () => {
    await database.unitOfWork.run(() => database.releases.add(aSubmission({ id: 'held' })));
    const held = signal();
    const order: string[] = [];
    const first = database.unitOfWork.run(async () => {
      await database.releases.lock('held');
      held.give();
      // The second asks for the lock now; ten more statements give it every chance to come in.
      for (let n = 0; n < 10; n += 1) await database.releases.segments('held');
      await database.releases.change('held', { state: 'translation' });
      order.push('first');
    });
    await held.given;
    const second = database.unitOfWork.run(async () => {
      const { state } = await database.releases.lock('held');
      order.push(`second finds ${state}`);
    });
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second finds translation']);
  });

  test('of two processes that read and then write never fails', async () => {
    const other = await openDatabase(config.current());
    try {
      const work = (desk: Database, id: string) =>
        desk.unitOfWork.run(async () => {
          await desk.people.all();
          await desk.people.add(aPerson({ id }));
        });
      const units = Array.from({ length: 60 }, (_, n) => work(n % 2 ? database : other, `pair-${n}`));
      await Promise.all(units);
      expect(await ids('pair-')).toHaveLength(60);
    } finally {
      await other.close();
    }
  }, 30_000);

  test('under way is waited for when the database closes', async () => {
    const other = await openDatabase(config.current());
    const [started, go] = [signal(), signal()];
    const unit = other.unitOfWork.run(async () => {
      started.give();
      await go.given;
      await other.people.add(aPerson({ id: 'last' }));
    });
    await started.given;
    const closed = other.close();
    go.give();
    await Promise.all([unit, closed]);
    expect(await ids('last')).toEqual(['last']);
  });

  test('the database tells its own time and answers a ping', async () => {
    const now = await database.now();
    expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(60_000);
    await database.ping();
  });
});

describeOnEachDatabase('a closed database', (place) => {
  test('does not answer a ping', async () => {
    const database = await openDatabase(place.fresh());
    await database.close();
    await expect(database.ping()).rejects.toThrow();
  });
});

describeOnEachDatabase('a unit of work that cannot get its lock', (place) => {
  if (place.kind === 'SQLite') {
    test('takes the write lock with BEGIN IMMEDIATE, tries three times and says busy', async () => {
      const config = { ...place.fresh(), busyTimeoutMs: 20 };
      const database = await openDatabase(config);
      const holder = await connect(config);
      const blocked = await connect(config);
      try {
        await holder.writer.query('BEGIN IMMEDIATE');
        const begins: string[] = [];
        const runner = blocked.writer.createQueryRunner();
        const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
        runner.query = <T>(...args: unknown[]): Promise<T> => {
          begins.push(String(args[0]));
          return query(...args) as Promise<T>;
        };
        const units = new DatabaseUnitOfWork(blocked);
        let ran = 0;
        const unit = units.run(() => Promise.resolve((ran += 1)));
        await expect(unit).rejects.toEqual(new DomainError('busy'));
        expect(ran).toBe(0);
        expect(begins).toEqual(Array(3).fill('BEGIN IMMEDIATE TRANSACTION'));
        await holder.writer.query('ROLLBACK');
        await expect(units.run(() => Promise.resolve('free'))).resolves.toBe('free');
      } finally {
        for (const { reader, writer } of [holder, blocked]) {
          await reader.destroy();
          await writer.destroy();
        }
        await database.close();
      }
    });

    test('the connection for reads cannot write', async () => {
      const database = await openDatabase(place.fresh());
      const { connection } = database.unitOfWork as DatabaseUnitOfWork;
      await expect(connection.reader.query('DELETE FROM "person"')).rejects.toThrow('SQLITE_READONLY');
      await database.close();
    });
  } else {
    test('because of a deadlock is run again', async () => {
      const database = await openDatabase(place.fresh());
      await addTeam(database);
      for (const id of ['left', 'right']) {
        await database.unitOfWork.run(() => database.releases.add(aSubmission({ id })));
      }
      const [one, two] = [signal(), signal()];
      const cross = (first: string, second: string, mine: typeof one, others: typeof one) =>
        database.unitOfWork.run(async () => {
          await database.releases.lock(first);
          mine.give();
          await others.given;
          await database.releases.lock(second);
          await database.releases.change(second, { state: 'review' });
        });
      await Promise.all([cross('left', 'right', one, two), cross('right', 'left', two, one)]);
      const { items } = await database.releaseViews.board({ limit: 5 });
      expect(items.map(({ state }) => state)).toEqual(['review', 'review']);
      await database.close();
    }, 30_000);
  }
});
