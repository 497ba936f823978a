import { DomainError } from '@triptych/domain';
import { createHash } from 'node:crypto';
import { newId } from '../../digest.js';
import { importMemoryJob } from '../../jobs.js';
import type { Announcements } from '../../ports/announcements.js';
import type { Clock } from '../../ports/clock.js';
import type { Outbox } from '../../ports/drafting.js';
import type { MemoryImports } from '../../ports/memory-imports.js';
import type { UnitOfWork } from '../../ports/unit-of-work.js';
import type { MemoryImportRecord } from '../../records/memory-import.js';
import { EMPTY_REPORT } from './import-report.js';
import { inPieces, removeImport } from './stored-pieces.js';

/** Bytes of the largest file. */
export const MOST_IMPORT_BYTES = 2_000_000_000;
/** How long a sender may rest before what came is swept away. */
const PATIENCE_MS = 10 * 60_000;

/** What is sent, and by whom. */
export interface SentFile {
  readonly name: string;
  readonly dryRun: boolean;
  /** Name of the person. */
  readonly by: string;
}

/** Takes a file in, piece by piece, to be imported by a job. */
export class TakeImport {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly imports: MemoryImports,
    private readonly outbox: Outbox,
    private readonly announcements: Announcements,
  ) {}

  /**
   * Stores a file as it comes, never more than a piece of it in memory. What does not come to its end leaves nothing.
   * @returns id of the import; of the one that is under way with the same content, where there is one
   * @throws DomainError `body_too_large`, `file_unreadable` for an empty file; and what `bytes` throw
   */
  async run(file: SentFile, bytes: AsyncIterable<Uint8Array>): Promise<string> {
    const id = newId();
    await this.units.run(() => this.imports.add(arriving(id, file, this.clock.now())));
    try {
      const { digest, length } = await this.store(id, bytes);
      return await this.finish(id, file, digest, length);
    } catch (error) {
      await removeImport(this.units, this.imports, id);
      throw error;
    }
  }

  private async store(id: string, bytes: AsyncIterable<Uint8Array>): Promise<{ digest: string; length: number }> {
    const hash = createHash('sha256');
    let length = 0;
    let pieces = 0;
    for await (const piece of inPieces(bytes)) {
      length += piece.length;
      if (length > MOST_IMPORT_BYTES) throw new DomainError('body_too_large', { limit: MOST_IMPORT_BYTES });
      hash.update(piece);
      const [position, stored] = [pieces, length];
      await this.units.run(async () => {
        const keptUntil = new Date(this.clock.now().getTime() + PATIENCE_MS).toISOString();
        const change = { pieces: position + 1, bytes: stored, keptUntil };
        if (!(await this.imports.change(id, { states: ['arriving'] }, change))) throw new DomainError('busy');
        await this.imports.addPiece(id, position, piece);
      });
      pieces += 1;
    }
    if (length === 0) throw new DomainError('file_unreadable');
    return { digest: hash.digest('hex'), length };
  }

  /** Twice the same file at once would be twice the work for nothing. */
  private async finish(id: string, { dryRun }: SentFile, digest: string, bytes: number): Promise<string> {
    const same = await this.units.run(async () => {
      const underWay = await this.imports.unfinished(digest);
      const other = underWay.find((each) => each.state !== 'cancelled' && each.dryRun === dryRun);
      if (other) return other.id;
      const now = this.clock.now();
      const change = { state: 'waiting', digest, bytes, keptUntil: null, queuedAt: now.toISOString() } as const;
      if (!(await this.imports.change(id, { states: ['arriving'] }, change))) throw new DomainError('busy');
      await this.outbox.add([importMemoryJob({ id, attempt: 1 })], now);
      return undefined;
    });
    if (same !== undefined) {
      await removeImport(this.units, this.imports, id);
      return same;
    }
    this.announcements.announce({ type: 'work.waiting' });
    this.announcements.announce({ type: 'memory.import.changed', importId: id });
    return id;
  }
}

function arriving(id: string, { name, dryRun, by }: SentFile, now: Date): MemoryImportRecord {
  const at = now.toISOString();
  return {
    ...{ id, name, digest: '', state: 'arriving', dryRun, bytes: 0, bytesRead: 0, itemsRead: 0 },
    ...{ report: EMPTY_REPORT, trouble: null, at, by, finishedAt: null, pieces: 0 },
    keptUntil: new Date(now.getTime() + PATIENCE_MS).toISOString(),
    ...{ attempt: 1, failures: 0, queuedAt: at, leaseBy: null, leaseUntil: null },
  };
}
