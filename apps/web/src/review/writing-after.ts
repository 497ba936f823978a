import type { Target } from '@triptych/contracts';
import { isDirty, type Wish, type Write, type Writing } from './writing.js';

/** Something that happens to a writing. */
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

/** A writing after something happened to it. Pure. */
export function writingAfter(writing: Writing, event: WritingEvent): Writing {
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

/** A target as it is first heard of. `offer` is a text of this person that was journalled for it. */
export function begun(target: Target, offer: string | undefined): Writing {
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

/** A writing after the desk told what it holds. */
export function afterHearing(writing: Writing, target: Target, isInHand: boolean): Writing {
  const newest = writing.theirs ?? writing.held;
  // While a write is under way its own answer will tell.
  if (target.revision <= newest.revision || writing.sending) return writing;
  const text = target.text ?? '';
  if (text === writing.text) return { ...writing, held: target, theirs: null };
  const isUntouched = !isDirty(writing) && writing.wish === null;
  if (isUntouched && (!isInHand || writing.text === '')) return { ...writing, held: target, text, theirs: null };
  return { ...writing, theirs: target, wish: null };
}

/** Gives way to the newer text; what was typed is offered back. */
export function takeTheirs(writing: Writing): Writing {
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
