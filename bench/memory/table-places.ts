import { openDatabase, type Database } from '@triptych/persistence';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { startPostgres } from '../../test/postgres.js';
import { ownCpuSeconds } from '../usage.js';

export type DatabaseKind = 'SQLite' | 'PostgreSQL';

/** A database for a measurement. */
export interface Place {
  open(): Promise<Database>;
  /** On disk. While nobody has it open, so that everything is where it stays. */
  bytes(): Promise<number>;
  /** Seconds of a core that this process and each server process connected now have used. */
  cpu(): Promise<ReadonlyMap<number, number>>;
  close(): Promise<void>;
}

export async function placeFor(kind: DatabaseKind): Promise<Place> {
  return kind === 'SQLite' ? sqlitePlace() : postgresPlace();
}

function sqlitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'triptych-bench-'));
  const file = join(folder, 'memory.sqlite');
  return {
    open: () => openDatabase({ file }),
    bytes: () => Promise.resolve(statSync(file).size),
    cpu: () => Promise.resolve(new Map([[process.pid, ownCpuSeconds()]])),
    close: () => Promise.resolve(rmSync(folder, { recursive: true })),
  };
}

async function postgresPlace(): Promise<Place> {
  // As in service: it writes for good.
  const cluster = await startPostgres(true);
  const url = cluster.createDatabase();
  const client = await new DataSource({ type: 'postgres', url }).initialize();
  return {
    open: () => openDatabase({ url }),
    async bytes() {
      await client.query('VACUUM ANALYZE');
      const [row] = await client.query<{ size: string }[]>('SELECT pg_database_size(current_database()) AS size');
      return Number(row?.size);
    },
    async cpu() {
      const sql = 'SELECT pid FROM pg_stat_activity WHERE datname IS NOT NULL AND pid <> pg_backend_pid()';
      const rows = await client.query<{ pid: number }[]>(sql);
      return new Map([[process.pid, ownCpuSeconds()], ...rows.map(({ pid }) => [pid, serverCpuSeconds(pid)] as const)]);
    },
    async close() {
      await client.destroy();
      await cluster.stop();
    },
  };
}

/** Seconds of a core between two moments; what a process used that ended between them is not known. */
export function cpuBetween(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  return [...after].reduce((sum, [pid, seconds]) => sum + seconds - (before.get(pid) ?? 0), 0);
}

/** Linux only. */
function serverCpuSeconds(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9;
}
