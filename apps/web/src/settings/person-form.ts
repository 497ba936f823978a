import { LOCALES, type LanguagePair, type Role } from '@triptych/domain';

/** What is typed about a new person. */
export interface PersonForm {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly pairs: readonly PairId[];
}

/** `fr-en`: from French into English. */
export type PairId = `${LanguagePair['source']}-${LanguagePair['target']}`;

export const NEW_PERSON: PersonForm = { name: '', email: '', password: '', roles: [], pairs: [] };

/** The six directions, in panel order. */
export const PAIRS: readonly (LanguagePair & { readonly id: PairId })[] = LOCALES.flatMap((source) =>
  LOCALES.filter((target) => target !== source).map((target) => ({
    id: `${source}-${target}` as const,
    source,
    target,
  })),
);

/** True when the roles are bound to language pairs. */
export function asksForPairs({ roles }: Pick<PersonForm, 'roles'>): boolean {
  return roles.includes('translator') || roles.includes('reviewer');
}

/** The pairs that go to the server: none for somebody who does not work in languages. */
export function pairsOf(form: Pick<PersonForm, 'roles' | 'pairs'>): readonly LanguagePair[] {
  if (!asksForPairs(form)) return [];
  return PAIRS.filter(({ id }) => form.pairs.includes(id)).map(({ source, target }) => ({ source, target }));
}

/** True when everything the server asks for is there. */
export function isComplete(form: PersonForm): boolean {
  return (
    form.name.trim() !== '' &&
    form.email.includes('@') &&
    form.password.length >= 12 &&
    form.roles.length > 0 &&
    (!asksForPairs(form) || form.pairs.length > 0)
  );
}

/** A list with or without one of its members, in the order of `all`. */
export function toggled<T>(all: readonly T[], chosen: readonly T[], one: T, isIn: boolean): readonly T[] {
  return all.filter((other) => (other === one ? isIn : chosen.includes(other)));
}
