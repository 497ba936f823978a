import type { MemoryImports } from '../../ports/memory-imports.js';
import type { UnitOfWork } from '../../ports/unit-of-work.js';

/** Bytes of one stored piece of a file. */
const PIECE = 1 << 20;
/** Pieces that one unit of work removes. */
const REMOVED_AT_ONCE = 32;

/** Removes the stored file of an import, some pieces at a time: others want to write, too. */
export async function removePieces(units: UnitOfWork, imports: MemoryImports, id: string): Promise<void> {
  while ((await units.run(() => imports.removePieces(id, REMOVED_AT_ONCE))) > 0);
}

/** Removes an import that never arrived. */
export async function removeImport(units: UnitOfWork, imports: MemoryImports, id: string): Promise<void> {
  await removePieces(units, imports, id);
  await units.run(() => imports.remove(id));
}

/** The bytes in pieces of one size, whatever their chunks. A piece holds until the next one is asked for. */
export async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(PIECE);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length;) {
      const part = chunk.subarray(start, start + PIECE - filled);
      piece.set(part, filled);
      filled += part.length;
      start += part.length;
      if (filled < PIECE) continue;
      yield piece;
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** The bytes of a stored file. @param onRead told how many there were so far */
export async function* storedBytes(
  imports: MemoryImports,
  { id, pieces }: { readonly id: string; readonly pieces: number },
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for (let position = 0; position < pieces; position += 1) {
    const piece = await imports.piece(id, position);
    if (!piece) throw new Error('a piece of the file is missing');
    read += piece.length;
    onRead(read);
    yield piece;
  }
}
