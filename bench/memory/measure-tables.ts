import type { FuzzyHit } from '@triptych/memory';
import { isDeepStrictEqual } from 'node:util';
import { builtIndex } from './built-index.js';
import { addTexts, fillMemory } from './fill-memory.js';
import { LIMIT, THRESHOLD, type Timed } from './lookup-terms.js';
import { cpuBetween, placeFor, type DatabaseKind, type Place } from './table-places.js';
import { lookUps } from './units.js';

/** Sentences approved one by one, each followed by a look-up. */
const APPROVED = 50;

/** Seconds. Processor time is that of this process and of the server. */
export interface TableFigures {
  readonly kind: DatabaseKind;
  readonly size: number;
  readonly fillSeconds: number;
  readonly buildSeconds: number;
  readonly buildCpuSeconds: number;
  readonly tableBytes: number;
  readonly memoryBytes: number;
  /** Of a process that has just opened the database. */
  readonly cold: readonly Timed[];
  readonly again: readonly Timed[];
  /** The first look-up after a sentence was approved, which takes it over. */
  readonly afterApproval: readonly Timed[];
  /** Look-ups with the same answer as the index in the process, ids and rates. */
  readonly same: number;
  readonly lookUps: number;
}

/** Everything about the posting tables of so many units on a database. */
export async function measureTables(kind: DatabaseKind, data: string, size: number): Promise<TableFigures> {
  const place = await placeFor(kind);
  try {
    const fillSeconds = await opened(place, async (database) => {
      const began = performance.now();
      await fillMemory(database, data, size);
      return (performance.now() - began) / 1000;
    });
    const memoryBytes = await place.bytes();
    const building = await opened(place, (database) =>
      timed(place, () => database.postingTables.search('fr', ['x'], { threshold: THRESHOLD, limit: LIMIT })),
    );
    const tableBytes = (await place.bytes()) - memoryBytes;
    const queries = lookUps(data);
    const answers: FuzzyHit[][] = [];
    const asked = await opened(place, async (database) => {
      const ask = (words: readonly string[]) =>
        database.postingTables.search('fr', words, { threshold: THRESHOLD, limit: LIMIT });
      const [cold, again, afterApproval]: Timed[][] = [[], [], []];
      for (const { words } of queries) {
        cold?.push(await timed(place, async () => answers.push([...(await ask(words))])));
      }
      for (const { words } of queries) again?.push(await timed(place, () => ask(words)));
      for (const [at, { words }] of queries.slice(0, APPROVED).entries()) {
        await addTexts(database, [{ id: 2e9 + at, text: `${words.join(' ')} nouvelle` }]);
        afterApproval?.push(await timed(place, () => ask(words)));
      }
      return { cold: cold ?? [], again: again ?? [], afterApproval: afterApproval ?? [] };
    });
    const index = await builtIndex(data, size);
    const expected = queries.map(({ words }) => index.search(words, { threshold: THRESHOLD, limit: LIMIT }));
    const same = expected.filter((hits, at) => isDeepStrictEqual(hits, answers[at])).length;
    const [buildSeconds, buildCpuSeconds] = [building.milliseconds / 1000, building.cpuMilliseconds / 1000];
    return {
      ...{ kind, size, fillSeconds, buildSeconds, buildCpuSeconds, tableBytes, memoryBytes },
      ...{ ...asked, same, lookUps: queries.length },
    };
  } finally {
    await place.close();
  }
}

async function opened<T>(place: Place, use: (database: Awaited<ReturnType<Place['open']>>) => Promise<T>): Promise<T> {
  const database = await place.open();
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

async function timed(place: Place, act: () => Promise<unknown>): Promise<Timed> {
  const before = await place.cpu();
  const began = performance.now();
  await act();
  const milliseconds = performance.now() - began;
  return { milliseconds, cpuMilliseconds: cpuBetween(before, await place.cpu()) * 1000 };
}
