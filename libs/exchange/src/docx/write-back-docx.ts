import type { Locale } from '@triptych/domain';
import type { WrittenBlock } from '../written-block.js';
import { docxContent, docxParts, PART_MARK } from './docx-content.js';
import { DocxStream } from './docx-stream.js';
import { finishPart, type BlockPlace } from './finish-part.js';
import { writeChanged, writeLeftOut, writeUnchanged } from './write-block.js';

/**
 * The stored text of a Word file with the texts of one language; `docxParts` divides it into the parts to be packed.
 * A block whose segments all have their `markup` comes out unit for unit; in any other, the runs of the paragraph are
 * written anew, with the language of the text where the source names one. The paragraph of a block that is left out goes,
 * as far as Word can do without it.
 */
export function writeBackDocx(blocks: readonly WrittenBlock[], from: Locale, to: Locale): string {
  const stream = new DocxStream();
  const written: { piece: number; state: BlockPlace['state'] }[] = [];
  for (const block of blocks) {
    if (!block.included) {
      written.push({ piece: writeLeftOut(stream, block), state: 'left-out' });
    } else if (block.segments.every(({ markup }) => markup !== null)) {
      written.push({ piece: writeUnchanged(stream, block), state: 'as-it-was' });
    } else {
      written.push({ piece: writeChanged(stream, block, from === to ? undefined : to), state: 'changed' });
    }
  }
  const content = stream.pieces.join('');
  if (written.every(({ state }) => state === 'as-it-was')) return content;
  return finished(content, placesOf(stream.pieces, written));
}

function placesOf(
  pieces: readonly string[],
  written: readonly { piece: number; state: BlockPlace['state'] }[],
): readonly BlockPlace[] {
  const offsets = [0];
  for (const piece of pieces) offsets.push((offsets.at(-1) ?? 0) + piece.length);
  return written.map(({ piece, state }) => ({ at: offsets[piece] ?? 0, state }));
}

function finished(content: string, places: readonly BlockPlace[]): string {
  let start = 0;
  const parts = [...docxParts(content)].map(([name, xml]) => {
    start += PART_MARK.length + name.length + 1;
    const from = start;
    start += xml.length;
    const inside = places.filter(({ at }) => at >= from && at <= start);
    const moved = inside.map((place) => ({ ...place, at: place.at - from }));
    return [name, finishPart(xml, name, moved)] as const;
  });
  return docxContent(parts);
}
