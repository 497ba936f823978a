import type { Release, User } from '@triptych/contracts';
import { may, type Locale } from '@triptych/domain';

/** What this person would do next on a release; its button is the filled one. */
export type NextAct =
  { readonly kind: 'translate' | 'review' | 'approve'; readonly locale: Locale } | { readonly kind: 'publish' };

type Seen = Pick<Release, 'state' | 'sourceLocale' | 'translations' | 'versions'>;

/** Own work first, then approving, then publishing the whole set. Undefined when the release waits for others. */
export function nextAct(release: Seen, me: User): NextAct | undefined {
  if (release.state === 'withdrawn') return undefined;
  for (const { locale, state, translator, reviewer } of release.translations) {
    if (state === 'translation' && translator?.id === me.id) return { kind: 'translate', locale };
    if (state === 'review' && reviewer?.id === me.id) return { kind: 'review', locale };
  }
  const ready = release.translations.find(({ state }) => state === 'ready');
  if (ready && may(me, 'version.approve')) return { kind: 'approve', locale: ready.locale };
  if (isWholeSetApproved(release) && may(me, 'version.publish')) return { kind: 'publish' };
  return undefined;
}

/** True when every language has a version and at least one of them is not published. */
function isWholeSetApproved({ sourceLocale, translations, versions }: Seen): boolean {
  const set = [sourceLocale, ...translations.map(({ locale }) => locale)];
  const inVersions = set.map((locale) => versions.find((version) => version.locale === locale));
  return inVersions.every(Boolean) && inVersions.some((version) => version?.publishedAt === null);
}
