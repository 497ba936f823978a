import type { AlignedRow } from '@triptych/contracts';
import type { AlignView } from './align-act.js';
import { isPaired, isWaiting, type Rows } from './row-edits.js';

/** The row in hand. */
export function inHand({ rows, place: { row } }: AlignView): AlignedRow | undefined {
  return row === null ? undefined : rows[row];
}

/** True while there is a row in hand that may be changed. */
export function isFree(view: AlignView): boolean {
  return !view.isHeld && inHand(view) !== undefined;
}

/** True while Enter confirms. */
export function isConfirmable(view: AlignView): boolean {
  const row = inHand(view);
  return isFree(view) && row !== undefined && isPaired(row) && row.state !== 'confirmed';
}

/** Who waits next after a row, from the top again when nobody does below; null when nobody waits. */
export function nextWaiting(rows: Rows, after: number | null): number | null {
  const from = after === null ? 0 : after + 1;
  const below = rows.findIndex((row, at) => at >= from && isWaiting(row));
  const found = below < 0 ? rows.findIndex(isWaiting) : below;
  return found < 0 ? null : found;
}
