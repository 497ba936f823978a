import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryKeeping, type NewOccurrence } from '@triptych/desk';
import { LOCALES, type Locale } from '@triptych/domain';
import { InProcessLookup } from '@triptych/lookup';
import { fold } from '@triptych/memory';
import { openDatabase, type Database } from '@triptych/persistence';
import fc from 'fast-check';
import { nearest } from '../libs/lookup/src/testing/nearest.js';
import { SOURCE_THREADS } from '../libs/lookup/src/testing/source-threads.js';
import { describeOnEachDatabase } from '../libs/persistence/src/testing/databases.js';
import { anOccurrence } from '../libs/persistence/src/testing/memory-builders.js';

const WORDS = { fr: 'le premier jour', en: 'the first day', es: 'el primer día' } as const;

describeOnEachDatabase('the index of a process', (place) => {
  let config: ReturnType<typeof place.fresh>;
  let folder: string;
  const reports: string[] = [];
  const closers: (() => Promise<void>)[] = [];

  beforeEach(() => {
    config = place.fresh();
    folder = mkdtempSync(join(tmpdir(), 'triptych-index-'));
    reports.length = 0;
  });
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
    rmSync(folder, { recursive: true, force: true });
    expect(reports).toEqual([]);
  });

  async function open(): Promise<Database> {
    const database = await openDatabase(config);
    closers.push(() => database.close());
    return database;
  }

  function lookupOn(database: Database, few = 20_000): InProcessLookup {
    const report = (error: unknown, task: string) => reports.push(`${task}: ${String(error)}`);
    const lookup = new InProcessLookup(database.memoryFeed, { folder, report, few, execArgv: SOURCE_THREADS });
    closers.push(() => lookup.close());
    return lookup;
  }

  const keep = ({ unitOfWork, memoryStore }: Database, ...entries: NewOccurrence[]) =>
    unitOfWork.run(() => new MemoryKeeping(memoryStore).keep(entries));

  const forget = ({ unitOfWork, memoryStore }: Database, releaseId: string) =>
    unitOfWork.run(() => new MemoryKeeping(memoryStore).forget({ releaseId }, new Date()));

  /** The living texts of a language by unit, as the tables have them. */
  async function textsOf({ memoryFeed }: Database, locale: Locale): Promise<Map<number, string>> {
    const texts = new Map<number, string>();
    for (const change of await memoryFeed.since(0, 100_000)) {
      const text = change.texts?.[locale]?.text;
      if (text !== undefined) texts.set(change.id, text);
    }
    return texts;
  }

  async function expectAllFound(database: Database, lookup: InProcessLookup): Promise<void> {
    for (const locale of LOCALES) {
      const { words } = fold(WORDS[locale]);
      const expected = nearest(await textsOf(database, locale), words, 50);
      expect(await lookup.search(locale, words, { threshold: 50 })).toEqual(expected);
    }
  }

  test('finds in one process what was approved, completed and withdrawn in another, at the next look-up', async () => {
    const [here, there] = [await open(), await open()];
    const lookup = lookupOn(here);
    const ids = async (locale: Locale) =>
      (await lookup.search(locale, fold(WORDS[locale]).words, { threshold: 70 })).length;
    expect([await ids('fr'), await ids('en'), await ids('es')]).toEqual([0, 0, 0]);
    await keep(there, anOccurrence('s1', { fr: 'Le premier jour.', en: 'The first day.' }));
    expect([await ids('fr'), await ids('en'), await ids('es')]).toEqual([1, 1, 0]);
    await keep(there, anOccurrence('s1', { fr: 'Le premier jour.', en: 'The first day.', es: 'El primer día.' }));
    expect([await ids('fr'), await ids('en'), await ids('es')]).toEqual([1, 1, 1]);
    await keep(there, anOccurrence('s1', { fr: 'Tout autre chose.', en: 'Something else.', es: 'Otra cosa.' }));
    expect([await ids('fr'), await ids('en'), await ids('es')]).toEqual([0, 0, 0]);
    await keep(there, anOccurrence('s1', { fr: 'Le premier jour.', en: 'The first day.' }));
    expect([await ids('fr'), await ids('en')]).toEqual([1, 1]);
    await forget(there, 'r1');
    expect([await ids('fr'), await ids('en'), await ids('es')]).toEqual([0, 0, 0]);
  });

  test('misses nothing that commits later than what was begun after it', async () => {
    const [here, there] = [await open(), await open()];
    const lookup = lookupOn(here);
    for (let round = 0; round < 5; round += 1) {
      let commit = () => {};
      const held = new Promise<void>((resolve) => (commit = resolve));
      let isWritten = () => {};
      const written = new Promise<void>((resolve) => (isWritten = resolve));
      const late = there.unitOfWork.run(async () => {
        const entry = anOccurrence(`late ${round}`, { fr: 'Le premier jour.', en: `Late ${'x'.repeat(round + 1)}` });
        await new MemoryKeeping(there.memoryStore).keep([entry]);
        isWritten();
        await held;
      });
      await written;
      const early = keep(
        here,
        anOccurrence(`early ${round}`, { fr: 'Le premier jour.', en: `Early ${'y'.repeat(round + 1)}` }),
      );
      // Neither is committed; this look-up must not pass over them.
      expect(await lookup.search('fr', fold(WORDS.fr).words, { threshold: 100 })).toHaveLength(round * 2);
      commit();
      await Promise.all([late, early]);
      expect(await lookup.search('fr', fold(WORDS.fr).words, { threshold: 100 })).toHaveLength(round * 2 + 2);
    }
  }, 30_000);

  test('is right at every look-up while several processes write at once', async () => {
    const [here, ...others] = [await open(), await open(), await open()] as [Database, ...Database[]];
    const lookup = lookupOn(here, 50);
    let isWriting = true;
    const writing = Promise.all(
      others.map(async (database, writer) => {
        for (let n = 0; n < 25; n += 1) {
          const text = `Le ${n % 3 === 0 ? 'premier' : 'dernier'} jour`;
          await keep(
            database,
            anOccurrence(
              `${writer} ${n}`,
              { fr: text, en: `${writer} x${'y'.repeat(n)}` },
              { releaseId: `r${writer}${n % 4}` },
            ),
          );
          if (n % 8 === 7) await forget(database, `r${writer}${n % 4}`);
        }
      }),
    ).finally(() => (isWriting = false));
    const kept = new Set<number>();
    while (isWriting) {
      const before = await textsOf(here, 'fr');
      const found = new Set(
        (await lookup.search('fr', fold(WORDS.fr).words, { threshold: 50 })).map(({ id }) => Number(id)),
      );
      const after = await textsOf(here, 'fr');
      // What was there before the look-up and is there still.
      for (const id of before.keys()) {
        if (after.has(id)) kept.add(id);
        if (after.has(id) && !found.has(id)) throw new Error(`unit ${id} was not found`);
      }
    }
    await writing;
    expect(kept.size).toBeGreaterThan(0);
    await expectAllFound(here, lookup);
  }, 60_000);

  test('finds what comparing finds, whatever was put in, changed, taken out, saved, loaded and built anew in any order', async () => {
    const pick = (words: readonly string[]) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 });
    const keeping = fc.record({
      kind: fc.constant('keep' as const),
      id: fc.nat(15),
      fr: pick(['le', 'premier', 'jour', 'mois', '2024']),
      en: fc.option(pick(['the', 'first', 'day', 'month']), { nil: undefined }),
      es: pick(['el', 'primer', 'día', 'mes']),
    });
    const act = fc.oneof(
      { weight: 6, arbitrary: keeping },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('forget' as const), release: fc.nat(3) }) },
      { weight: 2, arbitrary: fc.constant({ kind: 'reload' as const }) },
      { weight: 1, arbitrary: fc.constant({ kind: 'rebuild' as const }) },
      { weight: 4, arbitrary: fc.constant({ kind: 'search' as const }) },
    );
    const database = await open();
    // So many changes are worth a snapshot when a process ends.
    await keep(
      database,
      ...Array.from({ length: 1100 }, (_, n) => anOccurrence(`b${n}`, { fr: `Bloc ${n}`, es: `Bloque ${n}` })),
    );
    let lookup = lookupOn(database);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        for (const each of acts) {
          if (each.kind === 'keep') {
            const texts = { fr: each.fr.join(' '), es: each.es.join(' '), ...(each.en && { en: each.en.join(' ') }) };
            await keep(database, anOccurrence(`s${each.id}`, texts, { releaseId: `p${each.id % 4}` }));
          } else if (each.kind === 'forget') {
            await forget(database, `p${each.release}`);
          } else if (each.kind === 'search') {
            await expectAllFound(database, lookup);
          } else {
            await lookup.close();
            if (each.kind === 'rebuild') rmSync(folder, { recursive: true, force: true });
            lookup = lookupOn(database, each.kind === 'rebuild' ? 0 : 20_000);
          }
        }
        await expectAllFound(database, lookup);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  test('does not take the snapshot of another database for its own, though both have come as far', async () => {
    const entries = (word: string) =>
      Array.from({ length: 1100 }, (_, n) => anOccurrence(`s${n}`, { fr: `${word} jour ${n}`, en: `Day ${n}` }));
    const first = await open();
    await keep(first, ...entries('Premier'));
    const one = lookupOn(first);
    await expectAllFound(first, one);
    await one.close();
    config = place.fresh();
    const second = await open();
    await keep(second, ...entries('Dernier'));
    expect(await second.memoryFeed.latest()).toBe(await first.memoryFeed.latest());
    await expectAllFound(second, lookupOn(second));
    expect(reports.splice(0)).toEqual(Array(3).fill(expect.stringMatching(/snapshot .*another memory/)));
  }, 30_000);

  test('fails the look-up when the database is away, with its error', async () => {
    const database = await openDatabase(config);
    const lookup = lookupOn(database);
    await database.close();
    await expect(lookup.search('fr', ['jour'], { threshold: 70 })).rejects.toThrow();
  });
});
