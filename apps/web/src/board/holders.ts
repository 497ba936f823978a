import type { ReleaseSummary } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';

/** Who has a translation now: its translator while it is translated, its reviewer while it is reviewed. */
export interface Holder {
  readonly locale: Locale;
  /** Null when the work waits and nobody is named for it. */
  readonly name: string | null;
}

/** The people a release waits for, in panel order; nobody once a translation is complete or while it is drafted. */
export function holdersOf(release: Pick<ReleaseSummary, 'state' | 'translations'>): readonly Holder[] {
  if (release.state === 'withdrawn') return [];
  return release.translations.flatMap(({ locale, state, translator, reviewer }) => {
    if (state === 'translation') return [{ locale, name: translator?.name ?? null }];
    if (state === 'review') return [{ locale, name: reviewer?.name ?? null }];
    return [];
  });
}
