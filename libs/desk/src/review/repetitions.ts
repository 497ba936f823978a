import type { CodedText, Origin, TargetState } from '@triptych/domain';
import { keyOf } from '../memory/memory-digests.js';

/** What decides whether a target may be given the text of a repetition. */
export interface RepeatedTarget {
  readonly text: string | null;
  readonly state: TargetState;
  readonly origin: Origin | null;
}

/** The segments whose source is identical to that of this one, in the order of `line`, without itself. */
export function repetitionsOf<T extends CodedText & { readonly id: string }>(
  segment: CodedText & { readonly id: string },
  line: readonly T[],
): T[] {
  const key = keyOf(segment);
  return line.filter((each) => each.id !== segment.id && keyOf(each) === key);
}

/**
 * True when a target takes the text of a confirmed repetition. What a person has written, confirmed or accepted stays, and
 * what says the same already needs nothing.
 */
export function isOpenTo(confirmed: RepeatedTarget, target: RepeatedTarget): boolean {
  if (confirmed.state === 'initial' || confirmed.text === null) return false;
  return target.state === 'initial' && target.origin !== 'person' && target.text !== confirmed.text;
}
