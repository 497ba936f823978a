import { LOCALES, type Locale } from '@triptych/domain';
import { byLocale } from '../../by-locale.js';
import { MemoryStore, type TextKeys } from '../../ports/memory.js';
import type { MemoryOccurrenceRecord, MemoryRevisionRecord, MemoryUnitRecord } from '../../records/memory-unit.js';
import { UnitKeys } from './unit-keys.js';

type Change = Parameters<MemoryStore['write']>[0];

/** Ids of imagined units are above those of all others. */
const FIRST_ID = 2 ** 40;
const MOST_SHARING = 20;
const LONG_AGO = new Date(0).toISOString();

/**
 * The memory as it would be if it were written: reads the real one, and remembers of what is written only which texts are
 * one unit, by their keys. So the rules are those of the real memory, and nothing in it changes.
 */
export class ImaginedMemory extends MemoryStore {
  private readonly units = new UnitKeys();
  /** By the place of a unit among the imagined ones: its id. */
  private readonly ids: number[] = [];
  /** By id: the place of a unit. */
  private readonly places = new Map<number, number>();
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

  override async sharing(texts: readonly TextKeys[]): Promise<MemoryUnitRecord[]> {
    const real = await this.real.sharing(texts);
    const places = new Set(
      texts.flatMap((keys) =>
        LOCALES.flatMap((locale) => {
          const { [locale]: _, ...pair } = keys;
          return Object.keys(pair).length === 2 ? this.units.having(pair, MOST_SHARING) : [];
        }),
      ),
    );
    return [...real.filter(({ id }) => !this.places.has(id)), ...[...places].map((place) => this.unitAt(place))];
  }

  override async held(locale: Locale, keys: readonly string[]): Promise<ReadonlySet<string>> {
    const imagined = keys.filter((key) => this.units.having({ [locale]: key }, 1).length > 0);
    return new Set([...(await this.real.held(locale, keys)), ...imagined]);
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

  /** Units only ever gain texts, or go. */
  private remember({ id, texts, removedAt }: MemoryUnitRecord): void {
    const keys = byLocale((locale) => texts[locale]?.key);
    const known = this.places.get(id);
    const place = known ?? this.units.add(keys);
    if (known === undefined) {
      this.places.set(id, place);
      this.ids[place] = id;
    } else {
      this.units.gain(place, keys);
    }
    if (removedAt !== null) this.units.remove(place);
  }

  private unitAt(place: number): MemoryUnitRecord {
    const id = this.ids[place] ?? 0;
    const keys = this.units.keysAt(place);
    return {
      ...{ id, seq: id, origin: 'imported', releaseId: null, reference: '', approvedAt: LONG_AGO, approvedBy: '' },
      ...{ uses: 0, suspicions: [], removedAt: null },
      texts: byLocale((locale) =>
        keys[locale] === undefined ? undefined : { key: keys[locale], text: '', codes: [] },
      ),
    };
  }
}
