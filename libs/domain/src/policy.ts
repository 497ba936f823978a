import type { LanguagePair } from './locale.js';
import { worksIn, type Person, type Role } from './person.js';

/** Which roles may do what: the whole of the desk's authorisation on one page. */
const ALLOWED = {
  'release.read': ['admin', 'manager', 'officer', 'translator', 'reviewer'],
  'release.submit': ['admin', 'manager', 'officer'],
  'release.withdraw': ['admin', 'manager', 'officer'],
  'release.correct-block': ['admin', 'manager', 'officer'],
  'release.recut': ['admin', 'manager', 'officer', 'translator', 'reviewer'],
  'release.assign': ['admin', 'manager', 'officer'],
  'target.write': ['admin', 'manager', 'translator', 'reviewer'],
  'target.review': ['admin', 'manager', 'reviewer'],
  'version.approve': ['admin', 'manager', 'officer'],
  'version.publish': ['admin', 'manager', 'officer'],
  'published.read': ['admin', 'manager', 'officer', 'translator', 'reviewer'],
  'person.read': ['admin', 'manager', 'officer', 'translator', 'reviewer'],
  'person.create': ['admin'],
  'memory.read': ['admin', 'manager', 'officer', 'translator', 'reviewer'],
  'memory.change': ['admin', 'manager'],
  'rules.read': ['admin', 'manager', 'officer', 'translator', 'reviewer'],
  'rules.change': ['admin', 'manager'],
  'key.manage': ['admin', 'manager', 'officer'],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof ALLOWED;

/** Roles that act only in the language pairs the person works in. */
const BOUND_TO_PAIRS: readonly Role[] = ['translator', 'reviewer'];

/**
 * May this person do this? With a `pair`, translators and reviewers must work in it.
 * Guards, use cases and screens all ask here.
 */
export function may(person: Person, act: Act, pair?: LanguagePair): boolean {
  const allowed: readonly Role[] = ALLOWED[act];
  return person.roles.some(
    (role) => allowed.includes(role) && (!pair || !BOUND_TO_PAIRS.includes(role) || worksIn(person, pair)),
  );
}
