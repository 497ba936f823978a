import { DomainError } from '@triptych/domain';

/** Where a page of hits ends: which kind of hit it was, and the unit. */
export interface HitPlace {
  readonly stage: number;
  readonly id: number;
}

const LIST = 'hits';

export function hitCursorOf({ stage, id }: HitPlace): string {
  return Buffer.from(JSON.stringify([LIST, stage, id])).toString('base64url');
}

/** @throws DomainError `invalid_query` when it is not a cursor of ours */
export function hitPlaceOf(cursor: string, stages: number): HitPlace {
  const keys = read(cursor);
  if (Array.isArray(keys) && keys.length === 3) {
    const [list, stage, id] = keys as unknown[];
    if (list === LIST && isWhole(stage) && stage < stages && isWhole(id)) return { stage, id };
  }
  throw new DomainError('invalid_query', { errors: [{ pointer: '/cursor', detail: 'not a cursor of this list' }] });
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

function read(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
