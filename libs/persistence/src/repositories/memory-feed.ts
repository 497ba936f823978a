import { MemoryFeed, type MemoryChange } from '@triptych/desk';
import { LOCALES, type CodedText, type Locale } from '@triptych/domain';
import { MemorySequenceEntity } from '../entities/memory-unit.entity.js';
import { ask } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** A row by the names of its columns: made into objects of the entity, a million of them would take minutes. */
type ChangedRow = { readonly id: number; readonly seq: number; readonly removed_at: string | null } & Readonly<
  Partial<Record<`${'text' | 'codes'}_${Locale}`, string | null>>
>;

/** What changed in the memory. Numbers are given out under a lock that lasts until the commit, so they commit in order. */
export class TypeormMemoryFeed extends MemoryFeed {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async identity(): Promise<string> {
    return (await this.units.reader.findOneByOrFail(MemorySequenceEntity, { id: 1 })).identity;
  }

  override async latest(): Promise<number> {
    const row = await this.units.reader.findOneBy(MemorySequenceEntity, { id: 1 });
    return row?.value ?? 0;
  }

  override async since(seq: number, most: number, only?: Locale): Promise<MemoryChange[]> {
    const locales = only === undefined ? LOCALES : [only];
    const texts = locales.map((locale) => `"text_${locale}", "codes_${locale}"`).join(', ');
    const rows = await ask<ChangedRow>(
      this.units.reader,
      `SELECT "id", "seq", "removed_at", ${texts} FROM "memory_unit" WHERE "seq" > :seq ORDER BY "seq" LIMIT :most`,
      { seq, most },
    );
    return rows.map((row) => ({
      id: row.id,
      seq: row.seq,
      texts: row.removed_at === null ? textsOf(row, locales) : null,
    }));
  }
}

function textsOf(row: ChangedRow, locales: readonly Locale[]): Partial<Record<Locale, CodedText>> {
  const texts: Partial<Record<Locale, CodedText>> = {};
  for (const locale of locales) {
    const text = row[`text_${locale}`];
    const codes = row[`codes_${locale}`];
    if (typeof text !== 'string') continue;
    texts[locale] = { text, codes: typeof codes === 'string' ? (JSON.parse(codes) as CodedText['codes']) : [] };
  }
  return texts;
}
