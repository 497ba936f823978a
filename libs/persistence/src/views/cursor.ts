import { DomainError } from '@triptych/domain';

/** Where a page of a list ends: the keys by which the list is sorted, newest first. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** Databases refuse them, and no id of ours has one. */
const CONTROL = /[\u0000-\u001f]/;

/** An opaque cursor of the list of that name. */
export function cursorOf(list: string, { at, id }: Place): string {
  return Buffer.from(JSON.stringify([list, at, id])).toString('base64url');
}

/**
 * The place that a cursor of this list stands for.
 * @throws DomainError `invalid_query` when it is not one of ours
 */
export function placeOf(list: string, cursor: string): Place {
  const keys = read(cursor);
  if (Array.isArray(keys) && keys.length === 3) {
    const [name, at, id] = keys as unknown[];
    if (name === list && typeof at === 'string' && TIME.test(at) && typeof id === 'string' && !CONTROL.test(id)) {
      return { at, id };
    }
  }
  throw new DomainError('invalid_query', { errors: [{ pointer: '/cursor', detail: 'not a cursor of this list' }] });
}

function read(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Turns one row too many into a page and the cursor of the next. */
export function pageFrom<Row, Item>(
  list: string,
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => Place,
  items: (rows: readonly Row[]) => readonly Item[],
): { readonly items: readonly Item[]; readonly nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: items(shown), nextCursor: last && rows.length > limit ? cursorOf(list, place(last)) : null };
}
