import type { MemoryImport } from '@triptych/contracts';

/** True while something becomes of an import; one that is being taken back moves until that is done. */
export function isMoving({ state, finishedAt }: MemoryImport): boolean {
  return state === 'waiting' || state === 'running' || (state === 'cancelled' && finishedAt === null);
}

/** True for a trial that came to its end: its file can be imported. */
export function isApplicable({ state, dryRun }: MemoryImport): boolean {
  return dryRun && state === 'done';
}

/** True where units may have come into the memory: also what failed half-way has brought what it had read. */
export function isReversible({ state, dryRun, report }: MemoryImport): boolean {
  return !dryRun && (state === 'done' || state === 'failed') && broughtBy({ report }) > 0;
}

/** Units that an import made or added to: what is taken back with it. */
export function broughtBy({ report }: Pick<MemoryImport, 'report'>): number {
  return report.added + report.merged + report.variants;
}

/** Reasons and how often each occurred, the most frequent first. */
export function byCount(
  counts: Readonly<Record<string, number>>,
): readonly (readonly [reason: string, count: number])[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a, more], [b, less]) => less - more || a.localeCompare(b));
}

/** The sum of all reasons. */
export function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
