import type { Locale } from '@triptych/domain';
import { byLocale } from '../../by-locale.js';
import { MemoryStore } from '../../ports/memory.js';
import type { MemoryOccurrenceRecord, MemoryRevisionRecord, MemoryUnitRecord } from '../../records/memory-unit.js';
import { UnitKeys } from './unit-keys.js';

type Change = Parameters<MemoryStore['write']>[0];

/** Ids of imagined units are above those of all others. */
const FIRST_ID = 2 ** 40;
const LONG_AGO = new Date(0).toISOString();

/**
 * The memory as it would be if it were written: reads the real one, and remembers of what is written only which texts are
 * one unit, by their keys. So the rules are those of the real memory, and nothing in it changes.
 */
export class ImaginedMemory extends MemoryStore {
  private readonly imagined = new UnitKeys();
  /** Units of the real memory that are no longer as they are there. */
  private readonly changed = new Set<number>();
  private nextId = FIRST_ID;
  private written: Change | undefined;

  constructor(private readonly real: MemoryStore) {
    super();
  }

  /** What was written since then holds from now on: a unit of work that was run again has written only once. */
  settle(): void {
    const { added = [], changed = [] } = this.written ?? {};
    for (const unit of [...added, ...changed]) this.remember(unit);
    this.written = undefined;
  }

  override reserve(count: number): Promise<number> {
    this.written = undefined;
    this.nextId += count;
    return Promise.resolve(this.nextId - count);
  }

  override async holding(locale: Locale, keys: readonly string[]): Promise<MemoryUnitRecord[]> {
    const real = await this.real.holding(locale, keys);
    const own = [...new Set(keys)].flatMap((key) => this.imagined.having(locale, key));
    return [...real.filter(({ id }) => !this.changed.has(id)), ...own.map((place) => this.unitAt(place))];
  }

  override known(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.real.known(ids);
  }

  override write(change: Change): Promise<void> {
    this.written = change;
    return Promise.resolve();
  }

  // What is imagined has no occurrences and no history.

  override find(): Promise<MemoryUnitRecord[]> {
    return Promise.resolve([]);
  }

  override occurrences(): Promise<MemoryOccurrenceRecord[]> {
    return Promise.resolve([]);
  }

  override occurrencesOf(): Promise<MemoryOccurrenceRecord[]> {
    return Promise.resolve([]);
  }

  override occurrencesIn(): Promise<MemoryOccurrenceRecord[]> {
    return Promise.resolve([]);
  }

  override lineage(): Promise<MemoryRevisionRecord[]> {
    return Promise.resolve([]);
  }

  override revisionsOf(): Promise<MemoryRevisionRecord[]> {
    return Promise.resolve([]);
  }

  private remember({ id, texts, removedAt }: MemoryUnitRecord): void {
    const keys = byLocale((locale) => texts[locale]?.key);
    this.imagined.remove(id, keys);
    if (id < FIRST_ID) this.changed.add(id);
    if (removedAt === null) this.imagined.add(id, keys);
  }

  private unitAt(place: number): MemoryUnitRecord {
    const id = this.imagined.idAt(place);
    return {
      ...{ id, seq: id, origin: 'imported', releaseId: null, reference: '', approvedAt: LONG_AGO, approvedBy: '' },
      ...{ uses: 0, suspicions: [], removedAt: null },
      texts: byLocale((locale) => {
        const key = this.imagined.keyAt(place, locale);
        return key === undefined ? undefined : { key, text: '', codes: [] };
      }),
    };
  }
}
