import { readTmx } from '@triptych/exchange';
import type { MemoryImports } from '../../ports/memory-imports.js';
import type { MemoryStore } from '../../ports/memory.js';
import type { UnitOfWork } from '../../ports/unit-of-work.js';
import type { MemoryImportRecord } from '../../records/memory-import.js';
import { MemoryKeeping, type KeptAs } from '../memory-keeping.js';
import { entryBatches, type EntryBatch } from './entry-batches.js';
import { ImaginedMemory } from './imagined-memory.js';
import type { ImportLease } from './import-lease.js';
import { reported, type ImportReport } from './import-report.js';
import { storedBytes } from './stored-pieces.js';
import { tmxOccurrences } from './tmx-occurrences.js';

/**
 * Reads the file of an import and keeps its entries, some hundred in one unit of work together with the place up to which
 * they were read; a dry run only finds out what would become of them. What an earlier attempt kept is not kept again.
 * @returns the report at the end of the file
 * @throws WorkStopped; what is stored then is the work up to the last unit of work
 */
export async function readImport(
  units: UnitOfWork,
  store: { readonly imports: MemoryImports; readonly memory: MemoryStore },
  record: MemoryImportRecord,
  lease: ImportLease,
  onProgress: () => void,
): Promise<ImportReport> {
  const imagined = record.dryRun ? new ImaginedMemory(store.memory) : undefined;
  const keeping = new MemoryKeeping(imagined ?? store.memory);
  const { id, name, at, by } = record;
  const prefix = Buffer.from(record.digest, 'hex').subarray(0, 16).toString('base64url');
  const file = { id, prefix, name, at, by };
  let { report, bytesRead } = record;
  const bytes = storedBytes(store.imports, record, (read) => (bytesRead = Math.max(bytesRead, read)));
  for await (const batch of oneAhead(entryBatches(readTmx(holding(bytes, lease)), record.itemsRead))) {
    const [before, progress] = [report, bytesRead];
    report = await units.run(async () => {
      const next = reported(before, await kept(batch), batch.faults);
      const failures = record.dryRun ? {} : { failures: 0 };
      await lease.save('running', { report: next, itemsRead: batch.items, bytesRead: progress, ...failures });
      return next;
    });
    imagined?.settle();
    onProgress();
    await lease.keep('running');
  }
  return report;

  /** What became of each entry. One that the memory has already is left as it is, whatever people made of it since. */
  async function kept(batch: EntryBatch): Promise<KeptAs[]> {
    const entries = batch.units.map((unit) => tmxOccurrences(unit, file));
    const known = await store.memory.known(entries.flat().map(({ id }) => id));
    const fresh = entries.filter(([first]) => first && !known.has(first.id));
    const outcomes = (await keeping.keep(fresh.flat())).values();
    return entries.map((occurrences): KeptAs => {
      if (occurrences[0] && known.has(occurrences[0].id)) return 'unchanged';
      const [first = 'left-out'] = occurrences.map(() => outcomes.next().value ?? 'left-out');
      return first;
    });
  }
}

/** The bytes, as long as the import is held. */
async function* holding(bytes: AsyncIterable<Uint8Array>, lease: ImportLease): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    await lease.keep('running');
    yield piece;
  }
}

/** Reads the next item while the last one is being dealt with: the database and the parser work side by side. */
async function* oneAhead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = items.next();
  try {
    for (;;) {
      const found = await next;
      if (found.done) return;
      next = items.next();
      next.catch(() => undefined); // heard of when it is awaited, or not needed any more
      yield found.value;
    }
  } finally {
    await next.catch(() => undefined);
    await items.return(undefined);
  }
}
