import { LOCALES, type Locale } from '@triptych/domain';
import { searchStems, STEMS_VERSION } from '@triptych/memory';
import { MoreThan } from 'typeorm';
import { MemorySearchEntity, type MemorySearchRow } from '../entities/memory-search.entity.js';
import { MemorySequenceEntity, MemoryUnitEntity, type MemoryUnitRow } from '../entities/memory-unit.entity.js';
import { COLUMNS, textsOf } from '../repositories/memory-rows.js';
import { updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import type { IndexedText, Mark } from './text-index.js';

/** Units that are taken over at a time: others who want to write wait some fifty milliseconds at most. */
const PAGE = 1000;

const TEXTS = LOCALES.map((locale) => COLUMNS[locale]).flatMap(({ text, key, codes }) => [text, key, codes]);

/**
 * Takes the next changed units of the memory over into the index, wholly or not at all. Stems are made outside of the unit
 * of work; when another process was faster meanwhile, they are thrown away.
 * @returns whether there may be more
 */
export async function followMemory(units: DatabaseUnitOfWork): Promise<boolean> {
  const state = await units.reader.findOneByOrFail(MemorySearchEntity, { id: 1 });
  if (state.version > STEMS_VERSION) return false; // a newer program keeps the index by its own rules
  if (state.version < STEMS_VERSION) return beginAnew(units, state);
  const { value: latest } = await units.reader.findOneByOrFail(MemorySequenceEntity, { id: 1 });
  if (latest <= state.seq) return false;
  const rows = await units.reader.find(MemoryUnitEntity, {
    select: ['id', 'seq', 'removedAt', ...TEXTS],
    where: { seq: MoreThan(state.seq) },
    order: { seq: 'ASC' },
    take: PAGE,
  });
  const isWhole = rows.length < PAGE;
  const seq = Math.max(rows.at(-1)?.seq ?? 0, isWhole ? latest : 0);
  // A unit that was added and never changed cannot have been indexed before.
  const former = rows.filter((row) => row.seq !== row.id).map(({ id }) => id);
  const texts = LOCALES.map((locale) => ({ locale, texts: rows.flatMap((row) => indexedText(row, locale)) }));
  await units.run(async () => {
    if (!(await advance(units, state, { seq }))) return;
    const { textIndex } = units.connection;
    for (const { locale, texts: own } of texts) {
      if (former.length > 0) await textIndex.remove(units.manager, locale, former);
      if (own.length > 0) await textIndex.add(units.manager, locale, own);
    }
  });
  return !isWhole;
}

async function beginAnew(units: DatabaseUnitOfWork, state: MemorySearchRow): Promise<boolean> {
  await units.run(async () => {
    if (!(await advance(units, state, { seq: 0, version: STEMS_VERSION }))) return;
    for (const locale of LOCALES) await units.connection.textIndex.clear(units.manager, locale);
  });
  return true;
}

/** False when another process has moved on since the state was read. */
async function advance(
  units: DatabaseUnitOfWork,
  { seq, version }: MemorySearchRow,
  change: Partial<MemorySearchRow>,
): Promise<boolean> {
  const where = '"id" = 1 AND "seq" = :seq AND "version" = :version';
  return (await updateRows(units, MemorySearchEntity, change, where, { seq, version })) > 0;
}

function indexedText(row: MemoryUnitRow, locale: Locale): IndexedText[] {
  const texts = textsOf(row);
  const own = texts[locale];
  const stems = own ? searchStems(own.text, locale, own.codes) : [];
  if (stems.length === 0) return [];
  const others: Mark[] = LOCALES.filter((each) => each !== locale && texts[each]);
  return [{ unitId: row.id, stems, marks: row.removedAt === null ? others : [...others, 'removed'] }];
}
