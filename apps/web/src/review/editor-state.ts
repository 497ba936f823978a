import type { Target } from '@triptych/contracts';

/** One write of a target, as it goes to the desk. */
export type Write =
  | { readonly kind: 'save'; readonly text: string; readonly confirm: boolean }
  | { readonly kind: 'accept' }
  | { readonly kind: 'return'; readonly reason: string };

/** An act a person has decided on and the desk has not yet heard of. */
export type Wish =
  { readonly kind: 'confirm' } | { readonly kind: 'accept' } | { readonly kind: 'return'; readonly reason: string };

/** Why the last write did not arrive. */
export type Trouble = { readonly kind: 'unreachable' } | { readonly kind: 'refused'; readonly error: unknown };

/** One target at this desk: what is stored, what stands in the field, what is on its way. */
export interface Writing {
  /** What the desk holds, as far as this browser knows. */
  readonly held: Target;
  /** What stands in the field. */
  readonly text: string;
  readonly wish: Wish | null;
  /** The one write under way. There is never a second for the same target. */
  readonly sending: Write | null;
  readonly trouble: Trouble | null;
  /** What somebody else stored meanwhile: a person must choose. */
  readonly theirs: Target | null;
  /** A text of this person that was never stored, offered back. */
  readonly offer: string | null;
}

export interface EditorState {
  readonly inHand: string | null;
  readonly writings: Readonly<Record<string, Writing>>;
}

export const EMPTY_EDITOR: EditorState = { inHand: null, writings: {} };

export type WritingEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'wished'; readonly wish: Wish }
  | { readonly type: 'sent'; readonly write: Write }
  | { readonly type: 'stored'; readonly target: Target }
  | { readonly type: 'stale'; readonly current: Target }
  | { readonly type: 'refused'; readonly error: unknown }
  | { readonly type: 'unreachable' }
  | { readonly type: 'kept-mine' }
  | { readonly type: 'took-theirs' }
  | { readonly type: 'offer-taken' }
  | { readonly type: 'offer-left' };

export type EditorEvent =
  | (WritingEvent & { readonly segmentId: string })
  /** What the desk holds now. `offers` are journalled texts for targets that are new here. */
  | {
      readonly type: 'heard';
      readonly targets: Readonly<Record<string, Target>>;
      readonly offers: Readonly<Record<string, string>>;
    }
  | { readonly type: 'went-to'; readonly segmentId: string | null }
  | { readonly type: 'retried' };

/** The whole editor after one event. Pure: journal, clock and network stand around it. */
export function editorReducer(state: EditorState, event: EditorEvent): EditorState {
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
    default: {
      const writing = state.writings[event.segmentId];
      return writing ? withWriting(state, event.segmentId, writingAfter(writing, event)) : state;
    }
  }
}

/** True when the field holds something that the desk does not. */
export function isDirty({ text, held }: Pick<Writing, 'text' | 'held'>): boolean {
  return text !== (held.text ?? '');
}

/** What has to be sent next, if anything: one write at a time, nothing while a choice or a correction is awaited. */
export function nextWrite(writing: Writing): Write | null {
  if (writing.sending || writing.theirs || writing.trouble) return null;
  if (writing.wish?.kind === 'confirm') return { kind: 'save', text: writing.text, confirm: true };
  if (writing.wish) return writing.wish;
  return isDirty(writing) ? { kind: 'save', text: writing.text, confirm: false } : null;
}

function writingAfter(writing: Writing, event: WritingEvent): Writing {
  switch (event.type) {
    case 'typed':
      if (event.text === writing.text) return writing;
      return {
        ...writing,
        text: event.text,
        // A wish vouched for the text as it stood.
        wish: null,
        trouble: writing.trouble?.kind === 'refused' ? null : writing.trouble,
      };
    case 'wished':
      return {
        ...writing,
        wish: event.wish,
        trouble: writing.trouble?.kind === 'refused' ? null : writing.trouble,
      };
    case 'sent':
      return { ...writing, sending: event.write };
    case 'stored':
      return { ...settled(writing, event.target), trouble: null };
    case 'stale':
      return afterStale(writing, event.current);
    case 'refused':
      return { ...writing, sending: null, wish: null, trouble: { kind: 'refused', error: event.error } };
    case 'unreachable':
      return { ...writing, sending: null, trouble: { kind: 'unreachable' } };
    case 'kept-mine':
      return writing.theirs ? { ...writing, held: writing.theirs, theirs: null } : writing;
    case 'took-theirs':
      return writing.theirs ? takeTheirs(writing) : writing;
    case 'offer-taken':
      return writing.offer === null ? writing : { ...writing, text: writing.offer, offer: null, wish: null };
    case 'offer-left':
      return { ...writing, offer: null };
  }
}

/** The write arrived; what was typed meanwhile stays. */
function settled(writing: Writing, target: Target): Writing {
  const { sending, text } = writing;
  const stored = target.text ?? '';
  const sent = sending?.kind === 'save' ? sending.text : (writing.held.text ?? '');
  const isFulfilled = sending !== null && (sending.kind !== 'save' || sending.confirm);
  return {
    ...writing,
    held: target,
    // The desk may store an equal text in composed characters (NFC).
    text: text === sent ? stored : text,
    wish: isFulfilled ? null : writing.wish,
    sending: null,
  };
}

/**
 * The desk holds a newer revision than the one that was written on. When it holds the very text that was sent, nothing is
 * in conflict: an earlier answer was lost, or somebody had the same thought. A confirmation is asked for again only while
 * nobody has vouched for that text.
 */
function afterStale(writing: Writing, current: Target): Writing {
  const { sending, text } = writing;
  const sent = sending?.kind === 'save' ? sending.text : text;
  if (sent.normalize('NFC') !== (current.text ?? '')) {
    return { ...writing, sending: null, wish: null, trouble: null, theirs: current };
  }
  const asksAgain = sending?.kind === 'save' && sending.confirm && current.state === 'initial' && text === sent;
  return { ...settled(writing, current), trouble: null, wish: asksAgain ? { kind: 'confirm' } : null };
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
  return changed ? { ...state, writings } : state;
}

function begun(target: Target, offer: string | undefined): Writing {
  const text = target.text ?? '';
  return {
    held: target,
    text,
    wish: null,
    sending: null,
    trouble: null,
    theirs: null,
    offer: offer === undefined || offer === text ? null : offer,
  };
}

function afterHearing(writing: Writing, target: Target, isInHand: boolean): Writing {
  const newest = writing.theirs ?? writing.held;
  // While a write is under way its own answer will tell.
  if (target.revision <= newest.revision || writing.sending) return writing;
  const text = target.text ?? '';
  if (text === writing.text) return { ...writing, held: target, theirs: null };
  const isUntouched = !isDirty(writing) && writing.wish === null;
  if (isUntouched && (!isInHand || writing.text === '')) return { ...writing, held: target, text, theirs: null };
  return { ...writing, theirs: target, wish: null };
}

function takeTheirs(writing: Writing): Writing {
  const { theirs } = writing;
  if (!theirs) return writing;
  return {
    ...writing,
    held: theirs,
    text: theirs.text ?? '',
    theirs: null,
    wish: null,
    trouble: null,
    offer: isDirty(writing) ? writing.text : writing.offer,
  };
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
