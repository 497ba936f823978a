import type { Release } from '@triptych/contracts';
import { may, type Person } from '@triptych/domain';

/** True while this person may move the borders of the sentences of a release: what is approved stays as it is. */
export function mayRecut(person: Person, release: Pick<Release, 'state' | 'versions'>): boolean {
  return may(person, 'release.recut') && release.state !== 'withdrawn' && release.versions.length === 0;
}
