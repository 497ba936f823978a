import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { nextWaiting, type DeskRole } from './desk-role.js';
import type { DeskSegment } from './desk-segment.js';
import type { EditorState } from './editor-state.js';
import type { EditorStore } from './editor-store.js';
import { needOfWriting } from './need-of-writing.js';

/** In the address: no segment is in hand, because none waits any more. */
const END = 'end';

/** Which segment is in hand and which are shown: `?segment=…&show=open`. */
export function usePlace(segments: readonly DeskSegment[], role: DeskRole, store: EditorStore, state: EditorState) {
  const [search, setSearch] = useSearchParams();
  const waits = waiting(segments, state, role);
  const firstWaiting = segments[nextWaiting(waits, -1) ?? -1]?.id ?? null;
  const [first, setFirst] = useState(firstWaiting);
  // The desk may open on what was known earlier, where nothing waited yet.
  if (first === null && firstWaiting !== null) setFirst(firstWaiting);
  const asked = search.get('segment');
  const isEnd = asked === END;
  // A segment that was cut anew gives way to the one that now stands in its place.
  const [last, setLast] = useState<{ readonly id: string; readonly place: number } | null>(null);
  const known = segments.find(({ id }) => id === (asked ?? first)) ?? segments.find(({ id }) => id === last?.id);
  const successor = last === null ? undefined : segments[Math.min(last.place, segments.length - 1)];
  const inHand = isEnd ? null : ((known ?? successor)?.id ?? first);
  const onlyOpen = search.get('show') === 'open';
  const shown = segments.filter(({ id }, index) => {
    const writing = state.writings[id];
    const needsAnswer = writing !== undefined && Boolean(writing.theirs ?? writing.trouble ?? writing.offer);
    return !onlyOpen || waits[index] === true || id === inHand || needsAnswer;
  });

  const go = useCallback(
    (segmentId: string | null) => {
      // What was typed is on its way before anything else is shown.
      store.dispatch({ type: 'went-to', segmentId });
      setSearch(
        (former) => {
          former.set('segment', segmentId ?? END);
          return former;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [store, setSearch],
  );
  useEffect(() => {
    store.dispatch({ type: 'went-to', segmentId: inHand });
  }, [store, inHand]);

  const place = segments.findIndex(({ id }) => id === inHand);
  const neighbour = (step: 1 | -1) =>
    inHand === null ? undefined : shown[shown.findIndex(({ id }) => id === inHand) + step]?.id;
  const next = segments[nextWaiting(waits, place) ?? -1]?.id;
  if (inHand !== null && (last?.id !== inHand || last.place !== place)) setLast({ id: inHand, place });
  return {
    inHand,
    segment: segments[place],
    shown,
    waits,
    onlyOpen,
    /** True when the last act led to the end of the list. */
    isEnd,
    go,
    /** To the next segment that waits for this person, as things stand at this moment. */
    goOn: () => {
      const next = nextWaiting(waiting(segments, store.get(), role), place);
      go(next === undefined ? null : (segments[next]?.id ?? null));
    },
    neighbour,
    /** The segments that are likely to be opened next, the likeliest first. */
    ahead: inHand === null ? [] : [next, neighbour(1), neighbour(-1)].filter((id) => id !== undefined),
    showOnlyOpen: (isOn: boolean) => {
      setSearch(
        (former) => {
          if (isOn) former.set('show', 'open');
          else former.delete('show');
          return former;
        },
        { replace: true },
      );
    },
  };
}

function waiting(segments: readonly DeskSegment[], { writings }: EditorState, role: DeskRole): boolean[] {
  return segments.map(({ id }) => {
    const writing = writings[id];
    return writing !== undefined && needOfWriting(writing, role) !== null;
  });
}
