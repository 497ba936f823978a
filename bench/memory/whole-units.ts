import type { MemoryUnitRecord } from '@triptych/desk';
import { LOCALES } from '@triptych/domain';
import { suspicionsOf, type UnitVariants } from '@triptych/memory';
import type { Database } from '@triptych/persistence';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { unitsFile } from './units-file.js';

/** Units that are stored at once. */
const PIECE = 5_000;

/** The units of the file in all their languages, one by one. */
export async function* wholeUnits(data: string): AsyncIterable<{ readonly id: number; readonly texts: UnitVariants }> {
  const lines = createInterface({ input: createReadStream(unitsFile(data)).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) {
    const [id, , ...columns] = line.split('\t');
    const texts = LOCALES.flatMap((locale, at) => (columns[at] ? [[locale, { text: columns[at], codes: [] }]] : []));
    yield { id: Number(id), texts: Object.fromEntries(texts) as UnitVariants };
  }
}

/** Puts the first so many units of the file into an empty memory, under the ids of the file, approved one after another. */
export async function fillWithWholeUnits(database: Database, data: string, count: number): Promise<void> {
  const { memoryStore, unitOfWork } = database;
  let piece: Omit<MemoryUnitRecord, 'seq'>[] = [];
  let given = 0;
  const store = () =>
    unitOfWork.run(async () => {
      const first = await memoryStore.reserve(piece.length);
      await memoryStore.write({ added: piece.map((unit, at) => ({ ...unit, seq: first + at })) });
    });
  for await (const { id, texts } of wholeUnits(data)) {
    if (given === count) break;
    piece.push(unitOf(id, texts, given));
    given += 1;
    if (piece.length < PIECE) continue;
    await store();
    piece = [];
  }
  await store();
}

function unitOf(id: number, variants: UnitVariants, second: number): Omit<MemoryUnitRecord, 'seq'> {
  const texts = Object.entries(variants).map(([locale, text]) => [locale, { ...text, key: `${id}` }]);
  return {
    id,
    texts: Object.fromEntries(texts) as MemoryUnitRecord['texts'],
    ...{ origin: 'imported', releaseId: null, reference: 'units.tsv' },
    approvedAt: new Date(Date.UTC(2020, 0, 1, 0, 0, second)).toISOString(),
    ...{ approvedBy: '', uses: 1, removedAt: null },
    suspicions: suspicionsOf(variants).map(({ kind }) => kind),
  };
}
