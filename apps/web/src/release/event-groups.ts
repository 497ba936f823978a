import type { ReleaseEvent } from '../api/releases.js';

/** One line of the timeline: an event, or a run of equal ones. `event` is the newest of them. */
export interface EventGroup {
  readonly event: ReleaseEvent;
  readonly count: number;
}

/** Acts on single segments, of which a person does many in a row. */
const REPEATED = [
  'target-confirmed',
  'target-accepted',
  'block-included',
  'block-excluded',
  'segment-split',
  'segments-merged',
];

/**
 * Puts acts of one kind, by one person, in one language, into one line, as long as nothing but such acts lies between:
 * a translator and a reviewer at work at the same time make two lines, not forty. Keeps the order.
 */
export function groupEvents(events: readonly ReleaseEvent[]): readonly EventGroup[] {
  const groups: EventGroup[] = [];
  for (const event of events) {
    const place = placeOf(event, groups);
    const group = place === undefined ? undefined : groups[place];
    if (place !== undefined && group) groups[place] = { ...group, count: group.count + 1 };
    else groups.push({ event, count: 1 });
  }
  return groups;
}

/** The newest line that an event belongs to, not looking past an act of another kind. */
function placeOf(event: ReleaseEvent, groups: readonly EventGroup[]): number | undefined {
  for (let place = groups.length - 1; place >= 0; place -= 1) {
    const group = groups[place];
    if (!group || !REPEATED.includes(group.event.type)) return undefined;
    if (isSameAct(group.event, event)) return place;
  }
  return undefined;
}

function isSameAct(a: ReleaseEvent, b: ReleaseEvent): boolean {
  return (
    REPEATED.includes(a.type) &&
    a.type === b.type &&
    a.by?.id === b.by?.id &&
    a.details['locale'] === b.details['locale']
  );
}
