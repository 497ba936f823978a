import { DomainError, withoutCodes, type Locale } from '@triptych/domain';
import { newId } from '../digest.js';
import type { Clock } from '../ports/clock.js';
import type { MemoryAlignments } from '../ports/memory-alignments.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { AlignedRow, AlignedVersion, MemoryAlignmentRecord } from '../records/memory-alignment.js';
import type { SourceReader } from '../submission/source-reader.js';
import type { SubmittedSource } from '../submission/submitted-source.js';
import type { AlignRows } from './align-rows.js';
import { checkRows } from './check-rows.js';

/**
 * Sentences of one version: far more than a release has. Texts that have nothing to do with each other are aligned in seconds,
 * during which the process does nothing else.
 */
const MOST_SEGMENTS = 600;

/** Takes the versions of a past release in and lets a person put their sentences beside each other. */
export class Alignments {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly alignments: MemoryAlignments,
    private readonly reader: SourceReader,
    private readonly alignRows: AlignRows,
  ) {}

  /** Begins an alignment without any version. */
  async begin(by: string, name: string): Promise<MemoryAlignmentRecord> {
    const at = this.clock.now().toISOString();
    const alignment = { id: newId(), name, revision: 1, versions: {}, rows: [], at, by, keptAt: null };
    await this.units.run(() => this.alignments.add(alignment));
    return alignment;
  }

  /**
   * Puts a version in, in place of one in that language, and aligns all versions anew: rows that a person arranged are lost.
   * @throws DomainError `not_found`, `text_too_long`, `nothing_included`, `stale_revision`, and as `SourceReader.read`
   */
  async putVersion(id: string, locale: Locale, source: SubmittedSource): Promise<MemoryAlignmentRecord> {
    const version = await this.read(locale, source);
    const before = await this.find(id);
    const versions = { ...before.versions, [locale]: version };
    return this.replace({ ...before, versions, rows: await this.alignRows.run(versions), keptAt: null });
  }

  /**
   * Replaces the rows by those that a person arranged.
   * @param expected the revision that she saw
   * @throws DomainError `not_found`, `invalid_body`, `stale_revision`
   */
  async arrange(id: string, rows: readonly AlignedRow[], expected: number): Promise<MemoryAlignmentRecord> {
    const before = await this.find(id);
    if (before.revision !== expected) throw new DomainError('stale_revision');
    checkRows(before.versions, rows);
    return this.replace({ ...before, rows });
  }

  /** @throws DomainError `not_found` */
  async find(id: string): Promise<MemoryAlignmentRecord> {
    const alignment = await this.alignments.find(id);
    if (!alignment) throw new DomainError('not_found');
    return alignment;
  }

  private async replace(alignment: MemoryAlignmentRecord): Promise<MemoryAlignmentRecord> {
    const next = { ...alignment, revision: alignment.revision + 1 };
    const isReplaced = await this.units.run(() => this.alignments.replace(next));
    if (!isReplaced) throw new DomainError('stale_revision');
    return next;
  }

  private async read(locale: Locale, source: SubmittedSource): Promise<AlignedVersion> {
    const { blocks } = await this.reader.read({ source, sourceLocale: locale });
    const included = blocks.filter((block) => block.included);
    const segments = included.flatMap(({ type, segments }, block) =>
      segments.map(({ text, codes = [] }) => ({ text: withoutCodes(text, codes).trim(), block, type })),
    );
    const sentences = segments.filter(({ text }) => text !== '');
    if (sentences.length === 0) throw new DomainError('nothing_included');
    if (sentences.length > MOST_SEGMENTS) throw new DomainError('text_too_long', { limit: MOST_SEGMENTS });
    return { name: 'file' in source ? source.file.name : '', segments: sentences };
  }
}
