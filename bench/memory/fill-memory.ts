import type { MemoryUnitRecord } from '@triptych/desk';
import type { Database } from '@triptych/persistence';
import { frenchUnits } from './french-units.js';

/** Units that are stored at once. */
const PIECE = 5_000;

/** Puts the first so many units of the file into an empty memory, by their French only, under the ids of the file. */
export async function fillMemory(database: Database, data: string, count: number): Promise<void> {
  let piece: { id: number; text: string }[] = [];
  let given = 0;
  for await (const unit of frenchUnits(data)) {
    if (given === count) break;
    given += 1;
    piece.push(unit);
    if (piece.length < PIECE) continue;
    await addTexts(database, piece);
    piece = [];
  }
  await addTexts(database, piece);
}

export function addTexts(database: Database, units: readonly { readonly id: number; readonly text: string }[]) {
  const { memoryStore, unitOfWork } = database;
  return unitOfWork.run(async () => {
    const first = await memoryStore.reserve(units.length);
    await memoryStore.write({ added: units.map(({ id, text }, at) => unitOf(id, first + at, text)) });
  });
}

function unitOf(id: number, seq: number, text: string): MemoryUnitRecord {
  return {
    ...{
      id,
      seq,
      texts: { fr: { text, codes: [], key: `${id}` } },
      origin: 'imported',
      releaseId: null,
      reference: '',
    },
    ...{ approvedAt: '2026-01-01T00:00:00.000Z', approvedBy: '', uses: 1, suspicions: [], removedAt: null },
  };
}
