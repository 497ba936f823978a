import type { SegmentChange, SegmentRecord } from '@triptych/desk';
import { withoutCodes } from '@triptych/domain';
import { In } from 'typeorm';
import { SegmentEntity } from '../entities/release.entity.js';
import { ask, inPieces, insertRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Adds segments with the count of their words. */
export async function addSegments(units: DatabaseUnitOfWork, segments: readonly SegmentRecord[]): Promise<void> {
  const counted = segments.map((segment) => ({
    ...segment,
    words: wordsOf(withoutCodes(segment.text, segment.codes)),
  }));
  await insertRows(units, SegmentEntity, counted);
}

/** As `Releases.replaceSegments`. */
export async function replaceSegments(
  units: DatabaseUnitOfWork,
  releaseId: string,
  { remove, add, positions }: SegmentChange,
): Promise<void> {
  for (const piece of inPieces(remove)) await units.manager.delete(SegmentEntity, { id: In(piece), releaseId });
  await moveSegments(units, releaseId, positions);
  await addSegments(units, add);
  await expectNoGap(units, releaseId);
}

/**
 * Both databases compare each row with the others as they are in that moment, so rows that move go out of the way of
 * each other first: below zero, where no segment is.
 */
async function moveSegments(
  units: DatabaseUnitOfWork,
  releaseId: string,
  positions: ReadonlyMap<string, number>,
): Promise<void> {
  const pieces = inPieces([...positions]);
  for (const piece of pieces) {
    await ask(
      units.manager,
      `UPDATE "segment" SET "position" = -1 - "position" WHERE "release_id" = :releaseId AND "id" IN (:...ids)`,
      { releaseId, ids: piece.map(([id]) => id) },
    );
  }
  for (const piece of pieces) {
    const places = piece.map((_, row) => `WHEN :id${row} THEN CAST(:position${row} AS integer)`);
    const values = piece.map(([id, position], row) => ({ [`id${row}`]: id, [`position${row}`]: position }));
    await ask(
      units.manager,
      `UPDATE "segment" SET "position" = CASE "id" ${places.join(' ')} END
        WHERE "release_id" = :releaseId AND "id" IN (:...ids)`,
      Object.assign({ releaseId, ids: piece.map(([id]) => id) }, ...values) as object,
    );
  }
}

/** Positions of a release are unique, so they are 0, 1, 2 … when the first and the last are as the count says. */
async function expectNoGap(units: DatabaseUnitOfWork, releaseId: string): Promise<void> {
  const [row] = await ask<Record<'count' | 'first' | 'last', number | string | null>>(
    units.manager,
    `SELECT COUNT(*) AS "count", MIN("position") AS "first", MAX("position") AS "last"
       FROM "segment" WHERE "release_id" = :releaseId`,
    { releaseId },
  );
  const count = Number(row?.count);
  if (count === 0 || (Number(row?.first) === 0 && Number(row?.last) === count - 1)) return;
  throw new Error(`the segments of release ${releaseId} do not stand one after another`);
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
