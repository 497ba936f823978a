import type { Release } from '@triptych/contracts';
import { inPanelOrder, type Locale } from '@triptych/domain';

export interface PublicationPlan {
  /** Approved languages that are not published: the choice. */
  readonly open: readonly Locale[];
  /** Languages of the set that nobody has approved. */
  readonly unapproved: readonly Locale[];
  readonly published: readonly Locale[];
}

/** Where the language set of a release stands on its way out. */
export function publicationPlan({
  sourceLocale,
  targetLocales,
  versions,
}: Pick<Release, 'sourceLocale' | 'targetLocales' | 'versions'>): PublicationPlan {
  const set = inPanelOrder([sourceLocale, ...targetLocales]);
  const version = (locale: Locale) => versions.find((other) => other.locale === locale);
  return {
    open: set.filter((locale) => version(locale)?.publishedAt === null),
    unapproved: set.filter((locale) => version(locale) === undefined),
    published: set.filter((locale) => typeof version(locale)?.publishedAt === 'string'),
  };
}

/** The languages that stay behind when only `chosen` go out: there are any, the publication is staggered. */
export function leftBehind({ open, unapproved }: PublicationPlan, chosen: readonly Locale[]): readonly Locale[] {
  return inPanelOrder([...open, ...unapproved].filter((locale) => !chosen.includes(locale)));
}
