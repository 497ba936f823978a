import { may, type LanguagePair, type Person, type Role } from '@triptych/domain';

export interface Team {
  readonly translatorId: string | null;
  readonly reviewerId: string | null;
}

/**
 * Chooses for a direction the translator and the reviewer with the least waiting segments, never the same person twice.
 * Places that are taken stay as they are; equal loads go by id, so that the choice can be repeated.
 * Translators are preferred people with that role; managers and administrators are not given work by the desk.
 */
export function chooseTeam(
  pair: LanguagePair,
  people: readonly Person[],
  workload: ReadonlyMap<string, number>,
  taken: Team,
): Team {
  const leastLoaded = (role: Role, act: 'target.write' | 'target.review', other: string | null) =>
    people
      .filter((person) => person.roles.includes(role) && may(person, act, pair) && person.id !== other)
      .sort((a, b) => (workload.get(a.id) ?? 0) - (workload.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1))[0]?.id ?? null;

  const translatorId = taken.translatorId ?? leastLoaded('translator', 'target.write', taken.reviewerId);
  return { translatorId, reviewerId: taken.reviewerId ?? leastLoaded('reviewer', 'target.review', translatorId) };
}
