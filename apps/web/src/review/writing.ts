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

/** True when the field holds something that the desk does not. */
export function isDirty({ text, held }: Pick<Writing, 'text' | 'held'>): boolean {
  return text !== (held.text ?? '');
}

/** True when everything in a writing is stored and nothing in it waits for an answer. */
export function isSettled(writing: Writing): boolean {
  const { wish, sending, trouble, theirs, offer } = writing;
  return !(wish ?? sending ?? trouble ?? theirs) && offer === null && !isDirty(writing);
}

/** What has to be sent next, if anything: one write at a time, nothing while a choice or a correction is awaited. */
export function nextWrite(writing: Writing): Write | null {
  if (writing.sending || writing.theirs || writing.trouble) return null;
  if (writing.wish?.kind === 'confirm') return { kind: 'save', text: writing.text, confirm: true };
  if (writing.wish) return writing.wish;
  return isDirty(writing) ? { kind: 'save', text: writing.text, confirm: false } : null;
}
