/** Who approved a unit when, as far as the order of proposals needs it. */
export interface Approved {
  /** RFC 3339. */
  readonly approvedAt: string;
  readonly unitId: string;
}

/** Sorts the newest approval first, then the lowest unit id, so the order never depends on where units come from. */
export function byApproval(a: Approved, b: Approved): number {
  const age = instant(b) - instant(a);
  if (age !== 0) return age;
  if (a.unitId === b.unitId) return 0;
  return a.unitId < b.unitId ? -1 : 1;
}

/** Milliseconds; a time that cannot be read counts as the oldest. */
function instant({ approvedAt }: Approved): number {
  const time = Date.parse(approvedAt);
  return Number.isNaN(time) ? 0 : time;
}
