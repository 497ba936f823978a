import { DomainError } from '@triptych/domain';

/** The largest number that a column of both databases holds. */
const LARGEST_ID = 2 ** 31 - 1;

/** The id of a unit in a path; anything else is not an address of ours. */
export function unitFromPath(text: string): number {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : Infinity;
  if (id > LARGEST_ID) throw new DomainError('not_found');
  return id;
}
