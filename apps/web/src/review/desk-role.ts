import type { Target, Translation } from '@triptych/contracts';
import { may, worksIn, type LanguagePair, type Person } from '@triptych/domain';

/** What a person does in one translation. */
export interface DeskRole {
  readonly personId: string;
  readonly mayWrite: boolean;
  readonly mayReview: boolean;
  /** True for whoever is expected to confirm what nobody has confirmed. */
  readonly translates: boolean;
}

/** What a segment waits for. */
export type Need = 'confirm' | 'accept';

/** What the person may do here, and what is expected: who reviews this release does not also translate it. */
export function deskRole(
  person: Person,
  pair: LanguagePair,
  people: Pick<Translation, 'translator' | 'reviewer'>,
): DeskRole {
  const mayWrite = may(person, 'target.write', pair);
  const isTranslator = person.roles.includes('translator') && worksIn(person, pair);
  const isLead = person.roles.includes('manager') || person.roles.includes('admin');
  const isAssigned = people.translator?.id === person.id;
  const reviewsThis = people.reviewer?.id === person.id;
  return {
    personId: person.id,
    mayWrite,
    mayReview: may(person, 'target.review', pair),
    translates: mayWrite && (isAssigned || ((isTranslator || isLead) && !reviewsThis)),
  };
}

/** What this segment waits for from this person; null when it waits for somebody else or for nobody. */
export function needOf(target: Pick<Target, 'state' | 'confirmedBy'>, role: DeskRole): Need | null {
  if (target.state === 'initial') return role.translates ? 'confirm' : null;
  if (target.state === 'translated') return role.mayReview && !isOwnWork(target, role) ? 'accept' : null;
  return null;
}

/** Nobody accepts what she has confirmed herself. */
export function isOwnWork({ confirmedBy }: Pick<Target, 'confirmedBy'>, { personId }: DeskRole): boolean {
  return confirmedBy?.id === personId;
}

/** The nearest place after `from` that waits, then the first before it; undefined when none does. */
export function nextWaiting(waits: readonly boolean[], from: number): number | undefined {
  const after = waits.findIndex((isWaiting, place) => isWaiting && place > from);
  if (after >= 0) return after;
  const before = waits.findIndex((isWaiting, place) => isWaiting && place !== from);
  return before >= 0 ? before : undefined;
}
