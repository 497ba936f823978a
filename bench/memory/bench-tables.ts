import { existsSync } from 'node:fs';
import { findPostgres } from '../../test/postgres.js';
import { describeMachine, load } from '../machine.js';
import { figure, Sample } from '../sample.js';
import { table } from '../table.js';
import type { Timed } from './lookup-terms.js';
import type { PeerFigures } from './measure-peers.js';
import type { TableFigures } from './measure-tables.js';
import { measuredApart } from './measured-apart.js';
import { unitsFile, UNITS_IN_FILE } from './units-file.js';

const QUICK = 10_000;

/** Measures the posting tables on each database, then the peers, and prints what came of it: half an hour. */
export function benchTables(data: string, quick: boolean): void {
  if (!existsSync(unitsFile(data)) || !findPostgres()) {
    console.log(
      `Needs ${unitsFile(data)} (set EVAL_DATA to the folder that holds memory/units.tsv.gz) and PostgreSQL.`,
    );
    return;
  }
  console.log(describeMachine());
  const size = quick ? QUICK : UNITS_IN_FILE;
  const tables = (['SQLite', 'PostgreSQL'] as const).map((kind) => {
    console.error(`posting tables, ${kind} …`);
    return measuredApart<TableFigures>('measure-tables-one.ts', [kind, data, `${size}`]);
  });
  console.log(`${tablesReport(tables)}\n`);
  console.error('peers …');
  const peers = measuredApart<PeerFigures[]>('measure-tables-one.ts', ['peers', data, `${size}`]);
  console.log(`${peersReport(peers)}\nload after: ${load()}`);
}

function tablesReport(figures: readonly TableFigures[]): string {
  const row = (what: string, goal: string, of: (each: TableFigures) => string) => [what, ...figures.map(of), goal];
  const head = [
    'posting tables',
    ...figures.map(({ kind, size }) => `${kind}, ${size.toLocaleString('en')} units`),
    'goal',
  ];
  return table(head, [
    row('look-up for the first time, core ms, p50 / p95 / p99', '– / 15 / –', ({ cold }) => quantiles(core(cold))),
    row('look-up again, core ms', '– / 15 / –', ({ again }) => quantiles(core(again))),
    row('look-up for the first time, ms', '', ({ cold }) => quantiles(wall(cold))),
    row('look-up again, ms', '', ({ again }) => quantiles(wall(again))),
    row('look-up after an approval, core ms', '', ({ afterApproval }) => quantiles(core(afterApproval))),
    row('same answer as the index in the process', 'all', ({ same, lookUps }) => `${same} of ${lookUps}`),
    row(
      'filling the tables, s (core s)',
      '',
      (each) => `${figure(each.buildSeconds)} (${figure(each.buildCpuSeconds)})`,
    ),
    row('tables on disk, MB', '', ({ tableBytes }) => figure(tableBytes / 1e6)),
    row('memory without them on disk, MB', '', ({ memoryBytes }) => figure(memoryBytes / 1e6)),
  ]);
}

function peersReport(figures: readonly PeerFigures[]): string {
  const head = ['peer', 'look-up, ms, p50 / p95 / p99', 'found of the five best', 'build, s', 'index, MB'];
  return table(
    head,
    figures.map(({ name, milliseconds, found, expected, buildSeconds, bytes }) => [
      name,
      quantiles(milliseconds),
      `${found} of ${expected}`,
      figure(buildSeconds),
      figure(bytes / 1e6),
    ]),
  );
}

const core = (times: readonly Timed[]) => times.map(({ cpuMilliseconds }) => cpuMilliseconds);
const wall = (times: readonly Timed[]) => times.map(({ milliseconds }) => milliseconds);

function quantiles(times: readonly number[]): string {
  const sample = new Sample(times);
  return [0.5, 0.95, 0.99].map((share) => figure(sample.quantile(share))).join(' / ');
}
