import { openDatabase, type Database } from './open-database.js';
import { addTeam, AT, later } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';

describeOnEachDatabase('abbreviations of the desk', (place) => {
  let database: Database;
  const run = <T>(work: (desk: Database) => Promise<T>) => database.unitOfWork.run(() => work(database));
  const abbreviation = { id: 'm', locale: 'fr', text: 'min.', kind: 'number', at: AT, by: 'olga' } as const;
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
  }, 30_000);
  afterAll(() => database.close());

  test('are listed by locale and letter, and removed once', async () => {
    const others = [
      { ...abbreviation, id: 's', locale: 'es', text: 'Sra.', kind: 'never' },
      { ...abbreviation, id: 'e', locale: 'fr', text: 'éd.', kind: 'maybe' },
      { ...abbreviation, id: 'en', locale: 'en', text: 'min.', kind: 'maybe' },
    ] as const;
    await run(async ({ abbreviations }) => {
      for (const each of [abbreviation, ...others]) await abbreviations.add(each);
    });
    expect(await database.abbreviations.all()).toEqual([others[1], abbreviation, others[2], others[0]]);
    expect(await run(({ abbreviations }) => abbreviations.remove('e'))).toBe(true);
    expect(await run(({ abbreviations }) => abbreviations.remove('e'))).toBe(false);
    expect((await database.abbreviations.all()).map(({ id }) => id)).toEqual(['m', 'en', 's']);
  });

  test('are there once in a locale, whatever their class', async () => {
    const again = run(({ abbreviations }) => abbreviations.add({ ...abbreviation, id: 'again', kind: 'never' }));
    await expect(again).rejects.toMatchObject({ code: 'already_there' });
  });

  test('that two people add at once are added once, and the other is told', async () => {
    const adding = ['x', 'y', 'z'].map((id) =>
      run(({ abbreviations }) => abbreviations.add({ ...abbreviation, id, text: 'env.' })),
    );
    const outcomes = await Promise.allSettled(adding);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'already_there' });
    }
    expect((await database.abbreviations.all()).filter(({ text }) => text === 'env.')).toHaveLength(1);
  });

  test.each([
    ['class', 'abbreviation_kind_known', { kind: 'always' as 'never' }],
    ['locale', 'abbreviation_locale_known', { locale: 'de' as 'fr' }],
  ])('of an unknown %s are refused', async (_, constraint, change) => {
    const row = { ...abbreviation, id: 'odd', text: 'odd.', ...change };
    await expect(run(({ abbreviations }) => abbreviations.add(row))).rejects.toThrow(constraint);
  });
});

describeOnEachDatabase('lines that were left out', (place) => {
  let database: Database;
  const run = <T>(work: (desk: Database) => Promise<T>) => database.unitOfWork.run(() => work(database));
  const of = async (host: string, locale: 'fr' | 'en' = 'fr') =>
    [...(await database.leftOutLines.of(host, locale))].sort();
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
  }, 30_000);
  afterAll(() => database.close());

  test('are remembered for one site and one locale, each once, until they are wanted again', async () => {
    await run(async ({ leftOutLines }) => {
      await leftOutLines.keep('www.example', 'fr', ['b', 'a', 'b'], later(0));
      await leftOutLines.keep('www.example', 'fr', ['a', 'c'], later(1));
      await leftOutLines.keep('www.example', 'fr', [], later(1));
      await leftOutLines.keep('www.example', 'en', ['e'], later(1));
      await leftOutLines.keep('', 'fr', ['a'], later(1));
    });
    expect([await of('www.example'), await of('www.example', 'en')]).toEqual([['a', 'b', 'c'], ['e']]);
    expect([await of(''), await of('nowhere')]).toEqual([['a'], []]);
    await run(({ leftOutLines }) => leftOutLines.forget('www.example', 'fr', ['a', 'unknown']));
    expect([await of('www.example'), await of('')]).toEqual([['b', 'c'], ['a']]);
  });

  test('are five thousand at most: those that were left out longest ago are forgotten', async () => {
    const digests = Array.from({ length: 5_000 }, (_, n) => `line-${String(n).padStart(4, '0')}`);
    await run(async ({ leftOutLines }) => {
      await leftOutLines.keep('full', 'en', ['elsewhere'], later(0));
      await leftOutLines.keep('full', 'fr', digests.slice(0, 2_000), later(1));
      await leftOutLines.keep('full', 'fr', digests.slice(2_000), later(2));
    });
    expect(await of('full')).toEqual(digests);
    await run(({ leftOutLines }) => leftOutLines.keep('full', 'fr', ['line-0000', 'new-1', 'new-2'], later(3)));
    const kept = await of('full');
    expect(kept).toHaveLength(5_000);
    expect(kept).toEqual(expect.arrayContaining(['line-0000', 'line-2000', 'line-4999', 'new-1', 'new-2']));
    expect(digests.slice(1, 2_000).filter((digest) => kept.includes(digest))).toHaveLength(1_997);
    expect(await of('full', 'en')).toEqual(['elsewhere']);
  }, 30_000);

  test('can be kept by many at once', async () => {
    const digests = Array.from({ length: 50 }, (_, n) => `d${n}`);
    const orders = [digests, [...digests].reverse(), digests.slice(20), digests.slice(0, 30)];
    await Promise.all(
      orders.map((some, n) => run(({ leftOutLines }) => leftOutLines.keep('busy', 'fr', some, later(n)))),
    );
    expect(await of('busy')).toEqual([...digests].sort());
  });
});
