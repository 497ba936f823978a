import { compareIds, type EntryId } from './fuzzy/packed-id.js';

/** Who approved a unit when, as far as the order of proposals needs it. */
export interface Approved {
  /** RFC 3339. */
  readonly approvedAt: string;
  readonly unitId: EntryId;
}

/** Sorts the newest approval first, then the lowest unit id, so the order never depends on where units come from. */
export function byApproval(a: Approved, b: Approved): number {
  const age = instant(b) - instant(a);
  return age !== 0 ? age : compareIds(a.unitId, b.unitId);
}

/** Milliseconds; a time that cannot be read counts as the oldest. */
function instant({ approvedAt }: Approved): number {
  const time = Date.parse(approvedAt);
  return Number.isNaN(time) ? 0 : time;
}
