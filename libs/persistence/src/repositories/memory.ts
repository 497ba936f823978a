import { Memory, type MemoryUnitRecord, type MemoryVariant } from '@triptych/desk';
import { LOCALES, type Locale } from '@triptych/domain';
import { In, IsNull, Not } from 'typeorm';
import { MemoryUnitEntity, type MemoryUnitRow } from '../entities/memory-unit.entity.js';
import { inPieces, insertRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

const COLUMNS = {
  fr: { text: 'textFr', key: 'keyFr', context: 'contextFr' },
  en: { text: 'textEn', key: 'keyEn', context: 'contextEn' },
  es: { text: 'textEs', key: 'keyEs', context: 'contextEs' },
} as const satisfies Record<Locale, Record<keyof MemoryVariant, keyof MemoryUnitRow>>;

/** The translation memory in the database. */
export class TypeormMemory extends Memory {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async lookup(source: Locale, target: Locale, keys: readonly string[]): Promise<MemoryUnitRecord[]> {
    const found: MemoryUnitRow[] = [];
    for (const piece of inPieces([...new Set(keys)])) {
      const where = { [COLUMNS[source].key]: In(piece), [COLUMNS[target].text]: Not(IsNull()) };
      found.push(...(await this.units.reader.find(MemoryUnitEntity, { where, order: { id: 'ASC' } })));
    }
    return found.map(unitOf);
  }

  /** Sorted, so that two units of work that keep the same sentences do not wait for each other in a circle. */
  override async keep(units: readonly MemoryUnitRecord[]): Promise<void> {
    const byId = new Map(units.map((unit) => [unit.id, rowOf(unit)]));
    const rows = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const { metadata } = this.units.manager.getRepository(MemoryUnitEntity);
    const replaced = metadata.columns.filter(({ isPrimary }) => !isPrimary).map(({ databaseName }) => databaseName);
    await insertRows(this.units, MemoryUnitEntity, rows, (insert) => insert.orUpdate(replaced, ['id']));
  }
}

function rowOf({ id, variants, reference, approvedAt, approvedBy }: MemoryUnitRecord): MemoryUnitRow {
  const { fr, en, es } = variants;
  return {
    id,
    textFr: fr?.text ?? null,
    keyFr: fr?.key ?? null,
    contextFr: fr?.context ?? null,
    textEn: en?.text ?? null,
    keyEn: en?.key ?? null,
    contextEn: en?.context ?? null,
    textEs: es?.text ?? null,
    keyEs: es?.key ?? null,
    contextEs: es?.context ?? null,
    reference,
    approvedAt,
    approvedBy,
  };
}

function unitOf(row: MemoryUnitRow): MemoryUnitRecord {
  const variants: Partial<Record<Locale, MemoryVariant>> = {};
  for (const locale of LOCALES) {
    const columns = COLUMNS[locale];
    const [text, key, context] = [row[columns.text], row[columns.key], row[columns.context]];
    if (text !== null && key !== null && context !== null) variants[locale] = { text, key, context };
  }
  const { id, reference, approvedAt, approvedBy } = row;
  return { id, variants, reference, approvedAt, approvedBy };
}
