import { DomainError, inPanelOrder, type Locale } from '@triptych/domain';
import type { Acts } from '../acts.js';
import type { Releases } from '../ports/releases.js';
import type { Versions } from '../ports/versions.js';
import type { Settlement } from '../review/settlement.js';

export interface Publication {
  readonly locales: readonly Locale[];
  /** Not before this time. */
  readonly at?: string | undefined;
  /** Some languages of the set may go first. */
  readonly staggered: boolean;
}

/** Makes approved versions public as one set, never before the embargo. */
export class PublishRelease {
  constructor(
    private readonly acts: Acts,
    private readonly releases: Releases,
    private readonly versions: Versions,
    private readonly settlement: Settlement,
  ) {}

  /** @throws DomainError `not_found`, `release_withdrawn`, `version_missing`, `set_incomplete` (both name the locales), `already_published` */
  async run(by: string, releaseId: string, publication: Publication): Promise<void> {
    await this.acts.perform(by, async (act) => {
      const release = await this.releases.lock(releaseId);
      if (release.state === 'withdrawn') throw new DomainError('release_withdrawn');
      const set = inPanelOrder([release.sourceLocale, ...release.targetLocales]);
      if (publication.locales.some((locale) => !set.includes(locale))) throw new DomainError('not_found');
      const versions = await this.versions.current(releaseId);
      const unapproved = publication.locales.filter((locale) => !versions.some((version) => version.locale === locale));
      if (unapproved.length > 0) throw new DomainError('version_missing', { locales: unapproved });
      const out = versions.filter(({ publishedAt }) => publishedAt !== null).map(({ locale }) => locale);
      const missing = set.filter((locale) => !publication.locales.includes(locale) && !out.includes(locale));
      if (missing.length > 0 && !publication.staggered) throw new DomainError('set_incomplete', { locales: missing });

      const now = act.now.toISOString();
      // What is public stays as it is; a time that has not come may still be changed.
      const isPublic = (locale: Locale) =>
        versions.some((each) => each.locale === locale && isPast(each.publishedAt, now));
      const locales = inPanelOrder(publication.locales.filter((locale) => !isPublic(locale)));
      if (locales.length === 0) throw new DomainError('already_published');
      const from = latest(now, publication.at, release.embargoUntil);
      await this.versions.publish(releaseId, locales, from);
      await act.record(releaseId, 'published', {
        locales: locales.join(' '),
        from: from.toISOString(),
        ...(missing.length > 0 && { following: missing.join(' ') }),
      });
      await this.settlement.settle(act, release);
      act.announce({ type: 'release.changed', releaseId, locale: null });
    });
  }
}

function latest(...times: readonly (string | null | undefined)[]): Date {
  return new Date(Math.max(...times.flatMap((time) => (time ? [Date.parse(time)] : []))));
}

function isPast(time: string | null, now: string): boolean {
  return time !== null && time <= now;
}
