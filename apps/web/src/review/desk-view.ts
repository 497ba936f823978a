import type { Finding, TargetState } from '@triptych/domain';
import { nextState } from '@triptych/domain';
import { isOwnWork, type DeskRole } from './desk-role.js';
import { isDirty, type Writing } from './writing.js';

/** What an act looks at to know whether it can be done. */
export interface DeskView {
  /** Undefined when no segment is in hand. */
  readonly writing: Writing | undefined;
  readonly findings: readonly Finding[];
  readonly role: DeskRole;
  /** False once the release is withdrawn. */
  readonly isOpen: boolean;
  readonly matchCount: number;
  /** In how many other places the text of the sentence confirmed last could be used. */
  readonly repetitionCount: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** True when a tag of the source is missing in the text. */
  readonly lacksTag: boolean;
  readonly cut: CutView;
}

/** What can be done about the borders of the sentence in hand. */
export interface CutView {
  /** False for who may not, once a version is approved, and while a change is under way. */
  readonly isAllowed: boolean;
  /** The source has a place between two words. */
  readonly hasPlaces: boolean;
  /** The next sentence belongs to the same block. */
  readonly hasNext: boolean;
  /** The newest change of borders can be taken back. */
  readonly canUndo: boolean;
}

/** True when the text of the segment in hand can be changed by this person. */
export function isWritable(view: DeskView): boolean {
  return isHeld(view) && view.role.mayWrite && allows(view, 'edit');
}

/** True when a segment of a release that is in work is in hand. */
export function isHeld({ writing, isOpen }: DeskView): boolean {
  return writing !== undefined && isOpen;
}

/** A text nobody vouches for: a draft, or one that has been changed since. */
export function isConfirmable(view: DeskView): boolean {
  if (!isHeld(view) || !view.role.mayWrite || view.writing?.theirs) return false;
  return allows(view, 'confirm') && (isChanged(view) || stateOf(view) === 'initial');
}

/** A text that somebody vouches for and this person may judge. */
export function isAcceptable(view: DeskView): boolean {
  if (!isHeld(view) || !view.role.mayReview || view.writing?.theirs) return false;
  return allows(view, 'accept') && !isChanged(view);
}

/** True when this person confirmed the text herself. */
export function isOwn({ writing, role }: DeskView): boolean {
  return writing !== undefined && isOwnWork(writing.held, role);
}

/** True while the field differs from what is stored, or an edit is on its way to it. */
export function isChanged({ writing }: DeskView): boolean {
  return writing !== undefined && (isDirty(writing) || writing.sending?.kind === 'save');
}

/** True when the state of the target allows the move. */
export function allows(view: DeskView, move: 'edit' | 'confirm' | 'accept' | 'return'): boolean {
  const state = stateOf(view);
  return state !== undefined && nextState(state, move) !== undefined;
}

function stateOf({ writing }: DeskView): TargetState | undefined {
  return writing?.held.state;
}
