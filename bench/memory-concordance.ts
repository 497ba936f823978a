import { Concordance } from '@triptych/desk';
import type { Database } from '@triptych/persistence';
import { existsSync } from 'node:fs';
import { describeMachine, load } from './machine.js';
import { phrases, type Phrase } from './memory/phrases.js';
import { cpuBetween, placeFor, type DatabaseKind, type Place } from './memory/table-places.js';
import { unitsFile, UNITS_IN_FILE } from './memory/units-file.js';
import { fillWithWholeUnits } from './memory/whole-units.js';
import { Sample, figure } from './sample.js';
import { table } from './table.js';

const QUERIES = 1_000;
/** As the API answers when nothing is said. */
const LIMIT = 50;
const TIMES = 5;
const SLOWEST = 5;

interface Timed {
  readonly ms: number;
  readonly cpuMs: number;
}

/** Measures the search in the memory on both databases and prints what came of it. */
export async function benchConcordance(data: string, quick: boolean): Promise<void> {
  if (!existsSync(unitsFile(data))) {
    console.log(`No units in ${unitsFile(data)}; set EVAL_DATA to the folder that holds memory/units.tsv.gz.`);
    return;
  }
  console.log(describeMachine());
  const units = quick ? 20_000 : UNITS_IN_FILE;
  const queries = await phrases(data, units, QUERIES);
  const columns: string[][] = [];
  for (const kind of ['SQLite', 'PostgreSQL'] as const) columns.push(await measured(kind, data, units, queries));
  console.log(`load after: ${load()}; ${queries.length} phrases in ${units.toLocaleString('en')} units\n`);
  const [head = [], ...rows] = (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ''));
  console.log(
    table(
      ['', ...head],
      rows.map((cells, row) => [ROWS[row] ?? '', ...cells]),
    ),
  );
}

const ROWS = [
  'storing the units, s',
  'index made anew, s of a core',
  'index, MiB',
  ...[1, 2, 3, 4].map((words) => `concordance of ${words}, ms, p50 / p95 / p99`),
  'concordance, all, ms, p50 / p95 / p99',
  'the same, ms of a core',
  'first page of the list, ms',
  'first page of suspicious units, ms',
  'first page of units with a common word, ms',
  'statistics, ms',
];

async function measured(
  kind: DatabaseKind,
  data: string,
  units: number,
  queries: readonly Phrase[],
): Promise<string[]> {
  const place = await placeFor(kind);
  try {
    console.error(`${kind}: storing …`);
    const storing = await using(place, (database) => timed(place, () => fillWithWholeUnits(database, data, units)));
    const before = await place.bytes();
    console.error(`${kind}: indexing …`);
    const indexing = await using(place, (database) =>
      timed(place, async () => {
        while (await database.memorySearch.follow());
      }),
    );
    const bytes = (await place.bytes()) - before;
    console.error(`${kind}: searching …`);
    return await using(place, async (database) => {
      const concordance = new Concordance(database.memory, database.memorySearch);
      const found: (Timed & Phrase)[] = [];
      for (const phrase of queries) {
        const time = await timed(place, () => concordance.run(phrase.locale, phrase.q, { limit: LIMIT }));
        found.push({ ...phrase, ...time });
      }
      const slowest = found.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST);
      for (const { q, locale, ms } of slowest) console.error(`  ${figure(ms)} ms for “${q}” (${locale})`);
      const views = database.memoryViews;
      const list = { removed: false, limit: LIMIT };
      return [
        kind,
        figure(storing.ms / 1000),
        figure(indexing.cpuMs / 1000),
        figure(bytes / 2 ** 20),
        ...[1, 2, 3, 4].map((length) => quantiles(found.filter(({ words }) => words === length).map(({ ms }) => ms))),
        quantiles(found.map(({ ms }) => ms)),
        quantiles(found.map(({ cpuMs }) => cpuMs)),
        await median(place, () => views.list(list)),
        await median(place, () => views.list({ ...list, suspicion: 'any' })),
        await median(place, () => views.list({ ...list, q: 'la', locale: 'fr' })),
        // A second time it would be remembered.
        figure((await timed(place, () => views.statistics())).ms),
      ];
    });
  } finally {
    await place.close();
  }
}

async function using<T>(place: Place, use: (database: Database) => Promise<T>): Promise<T> {
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
  const ms = performance.now() - began;
  return { ms, cpuMs: cpuBetween(before, await place.cpu()) * 1000 };
}

async function median(place: Place, act: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) times.push((await timed(place, act)).ms);
  return figure(new Sample(times).median);
}

function quantiles(values: readonly number[]): string {
  const sample = new Sample(values);
  return [0.5, 0.95, 0.99].map((share) => figure(sample.quantile(share))).join(' / ');
}
