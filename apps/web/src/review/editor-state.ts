import type { Target } from '@triptych/contracts';
import { isDirty, type Writing } from './writing.js';
import { afterHearing, begun, takeTheirs, writingAfter, type WritingEvent } from './writing-after.js';

export interface EditorState {
  readonly inHand: string | null;
  /** Of the segments of the release, and of those that are gone while something of this person's is in them. */
  readonly writings: Readonly<Record<string, Writing>>;
  /** The segments of the release, as last heard. */
  readonly present: ReadonlySet<string>;
}

export const EMPTY_EDITOR: EditorState = { inHand: null, writings: {}, present: new Set() };

export type EditorEvent =
  | (WritingEvent & { readonly segmentId: string })
  /** What the desk holds now. `offers` are journalled texts for targets that are new here. */
  | {
      readonly type: 'heard';
      readonly targets: Readonly<Record<string, Target>>;
      readonly offers: Readonly<Record<string, string>>;
    }
  | { readonly type: 'went-to'; readonly segmentId: string | null }
  | { readonly type: 'retried' }
  /** A text in a segment that is gone is given up. */
  | { readonly type: 'let-go'; readonly segmentId: string };

/** The whole editor after one event. Pure: journal, clock and network stand around it. */
export function editorReducer(state: EditorState, event: EditorEvent): EditorState {
  return withoutGone(editorAfter(state, event));
}

/** The writings of segments that are gone: what somebody else cut anew while this person wrote in it. */
export function goneWritings({ writings, present }: EditorState): readonly (readonly [string, Writing])[] {
  return Object.entries(writings).filter(([id]) => !present.has(id));
}

function editorAfter(state: EditorState, event: EditorEvent): EditorState {
  switch (event.type) {
    case 'heard':
      return heard(state, event.targets, event.offers);
    case 'went-to': {
      const left = state.inHand === null || state.inHand === event.segmentId ? undefined : state.writings[state.inHand];
      const next = { ...state, inHand: event.segmentId };
      // A text that was only read gives way to the newer one as soon as it is out of hand.
      return left?.theirs && !isDirty(left) && state.inHand !== null
        ? withWriting(next, state.inHand, takeTheirs(left))
        : next;
    }
    case 'retried':
      return mapWritings(state, (writing) =>
        writing.trouble?.kind === 'unreachable' ? { ...writing, trouble: null } : writing,
      );
    case 'let-go': {
      const { [event.segmentId]: _, ...writings } = state.writings;
      return { ...state, writings };
    }
    default: {
      const writing = state.writings[event.segmentId];
      return writing ? withWriting(state, event.segmentId, writingAfter(writing, event)) : state;
    }
  }
}

function heard(
  state: EditorState,
  targets: Readonly<Record<string, Target>>,
  offers: Readonly<Record<string, string>>,
): EditorState {
  let changed = false;
  const writings: Record<string, Writing> = { ...state.writings };
  for (const [id, target] of Object.entries(targets)) {
    const known = writings[id];
    const next = known ? afterHearing(known, target, state.inHand === id) : begun(target, offers[id]);
    if (next !== known) {
      writings[id] = next;
      changed = true;
    }
  }
  const ids = Object.keys(targets);
  const isSame = ids.length === state.present.size && ids.every((id) => state.present.has(id));
  return changed || !isSame ? { ...state, writings, present: isSame ? state.present : new Set(ids) } : state;
}

/** Forgets what is gone and holds nothing of this person's. */
function withoutGone(state: EditorState): EditorState {
  const kept = Object.entries(state.writings).filter(
    ([id, { sending, offer, text, held }]) =>
      state.present.has(id) || sending !== null || offer !== null || isDirty({ text, held }),
  );
  return kept.length === Object.keys(state.writings).length ? state : { ...state, writings: Object.fromEntries(kept) };
}

function withWriting(state: EditorState, segmentId: string, writing: Writing): EditorState {
  if (state.writings[segmentId] === writing) return state;
  return { ...state, writings: { ...state.writings, [segmentId]: writing } };
}

function mapWritings(state: EditorState, change: (writing: Writing) => Writing): EditorState {
  let next = state;
  for (const [id, writing] of Object.entries(state.writings)) next = withWriting(next, id, change(writing));
  return next;
}
