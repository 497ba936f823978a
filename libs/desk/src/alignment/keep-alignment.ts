import { DomainError, type CodedText, type Locale } from '@triptych/domain';
import type { Acts } from '../acts.js';
import { byLocale } from '../by-locale.js';
import { withNeighbours } from '../drafting/with-neighbours.js';
import { contextOf } from '../memory/memory-digests.js';
import type { KeptAs, MemoryKeeping } from '../memory/memory-keeping.js';
import type { NewOccurrence } from '../memory/new-occurrence.js';
import type { MemoryAlignments } from '../ports/memory-alignments.js';
import type { MemoryStore } from '../ports/memory.js';
import type { AlignedRow, MemoryAlignmentRecord } from '../records/memory-alignment.js';

type Text = CodedText | undefined;

/** Puts the confirmed rows of an alignment into the memory, and takes them out again. */
export class KeepAlignment {
  constructor(
    private readonly acts: Acts,
    private readonly alignments: MemoryAlignments,
    private readonly store: MemoryStore,
    private readonly keeping: MemoryKeeping,
  ) {}

  /**
   * Keeps the rows that are confirmed and nothing else; what an earlier run kept and is not confirmed any more goes.
   * @returns how many rows became what
   * @throws DomainError `not_found`, `stale_revision`
   */
  run(
    by: { readonly id: string; readonly name: string },
    id: string,
    expected: number,
  ): Promise<Readonly<Record<KeptAs, number>>> {
    return this.acts.perform(by.id, async (act) => {
      const alignment = await this.alignments.find(id);
      if (!alignment) throw new DomainError('not_found');
      if (alignment.revision !== expected) throw new DomainError('stale_revision');
      const keptAt = act.now.toISOString();
      const next = { ...alignment, revision: alignment.revision + 1, keptAt };
      if (!(await this.alignments.replace(next))) throw new DomainError('stale_revision');

      const known = new Map((await this.store.occurrencesIn({ batchId: id })).map((each) => [each.id, each]));
      const entries = confirmedEntries(alignment, keptAt, by.name).map((entry) => {
        const { at, by: who } = known.get(entry.id) ?? entry;
        return { ...entry, at, by: who };
      });
      const outcomes = await this.keeping.keep(entries);
      const current = new Set(entries.map((entry) => entry.id));
      await this.keeping.forget({ batchId: id }, act.now, { isGone: (occurrence) => !current.has(occurrence) });
      const counts = { added: 0, variant: 0, merged: 0, unchanged: 0, 'left-out': 0 };
      for (const outcome of outcomes) counts[outcome] += 1;
      return counts;
    });
  }

  /** Throws an alignment away, with the units that came from it. @throws DomainError `not_found` */
  discard(by: string, id: string): Promise<void> {
    return this.acts.perform(by, async (act) => {
      if (!(await this.alignments.remove(id))) throw new DomainError('not_found');
      await this.keeping.forget({ batchId: id }, act.now);
    });
  }
}

function confirmedEntries(alignment: MemoryAlignmentRecord, at: string, by: string): NewOccurrence[] {
  const { id, name, rows } = alignment;
  const lines = byLocale((locale) => alignment.versions[locale] && withNeighbours(lineOf(alignment, locale)));
  return rows.flatMap((row, position): NewOccurrence[] => {
    if (row.state !== 'confirmed') return [];
    const beside = byLocale((locale) => {
      const each = lines[locale]?.[position];
      return each?.text ? each : undefined;
    });
    const texts = byLocale((locale): Text => beside[locale] && { text: beside[locale].text, codes: [] });
    const contexts = byLocale((locale) => beside[locale] && contextOf(beside[locale]));
    return [
      {
        ...{ id: `${id}:${rowName(row)}`, origin: 'aligned', releaseId: null, batchId: id, reference: name },
        ...{ position, contexts, uses: 1, at, by, details: null, texts },
      },
    ];
  });
}

/** The texts of a version row by row; empty where it lacks one. */
function lineOf({ versions, rows }: MemoryAlignmentRecord, locale: Locale): CodedText[] {
  return rows.map(({ runs }) => {
    const { start, end } = runs[locale] ?? { start: 0, end: 0 };
    const sentences = versions[locale]?.segments.slice(start, end) ?? [];
    return { text: sentences.map(({ text }) => text).join(' '), codes: [] };
  });
}

/** The same for the same sentences, wherever the row stands. */
function rowName({ runs }: AlignedRow): string {
  return Object.entries(runs)
    .filter(([, { start, end }]) => end > start)
    .map(([locale, { start, end }]) => `${locale}${start}-${end}`)
    .sort()
    .join('.');
}
