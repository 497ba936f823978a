import type { PublishedItem, PublishedVersion } from '@triptych/contracts';
import type { PublishedSummaryView, PublishedView } from '@triptych/desk';
import { versionBlockText } from '@triptych/exchange';

/** Where a published version lives. */
export function publishedUrl({ reference, locale }: Pick<PublishedView, 'reference' | 'locale'>): string {
  return `/api/v1/published/${reference}/${locale}`;
}

export function presentItem(view: PublishedSummaryView): PublishedItem {
  const { reference, locale, kind, headline, publishedAt, hash } = view;
  return { reference, locale, kind, headline, publishedAt, hash, url: publishedUrl(view) };
}

/** @param siblings all public languages of the release, the version among them */
export function presentVersion(view: PublishedView, siblings: readonly PublishedView[]): PublishedVersion {
  const { reference, locale, kind, headline, publishedAt, hash } = view;
  return {
    reference,
    locale,
    kind,
    headline,
    publishedAt,
    hash,
    blocks: view.blocks.map((block) => ({ type: block.type, text: versionBlockText(block) })),
    alternates: siblings.map((each) => ({ locale: each.locale, url: publishedUrl(each) })),
  };
}

/** When the latest of the public languages of a release became public. */
export function latestPublication(siblings: readonly PublishedView[]): string {
  return new Date(Math.max(...siblings.map(({ publishedAt }) => Date.parse(publishedAt)))).toISOString();
}
