import type { ReleaseEvent } from '../api/releases.js';

/** One line of the timeline: an event, or a run of equal ones. `event` is the newest of them. */
export interface EventGroup {
  readonly event: ReleaseEvent;
  readonly count: number;
}

/** Acts on single segments, of which a person does many in a row. */
const REPEATED = ['target-confirmed', 'target-accepted', 'block-included', 'block-excluded'];

/** Puts neighbouring acts of one kind, by one person, in one language, into one line. Keeps the order. */
export function groupEvents(events: readonly ReleaseEvent[]): readonly EventGroup[] {
  const groups: EventGroup[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && isSameAct(last.event, event)) groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ event, count: 1 });
  }
  return groups;
}

function isSameAct(a: ReleaseEvent, b: ReleaseEvent): boolean {
  return (
    REPEATED.includes(a.type) &&
    a.type === b.type &&
    a.by?.id === b.by?.id &&
    a.details['locale'] === b.details['locale']
  );
}
