import type { PublishedItem, PublishedVersion } from '@triptych/contracts';
import { digest, type PublishedSummaryView, type PublishedView } from '@triptych/desk';
import { writeHtmlPage, writeMarkdown, writeText } from '@triptych/exchange';
import type { Representation } from '../http/conditional.js';
import { MEDIA_TYPES, type Extension } from './file-name.js';

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
    blocks: view.blocks.map(({ type, text }) => ({ type, text })),
    alternates: siblings.map((each) => ({ locale: each.locale, url: publishedUrl(each) })),
  };
}

/**
 * A version in one of its forms. The tag covers the bytes, so a form that changes changes its tag; and because it names
 * the other languages, it was modified when the latest of them became public.
 */
export function represent(view: PublishedView, siblings: readonly PublishedView[], form: Extension): Representation {
  const version = { ...view, date: view.publishedAt };
  const body = {
    html: () =>
      writeHtmlPage(version, { alternates: siblings.map(({ locale }) => ({ locale, href: `${locale}.html` })) }),
    md: () => writeMarkdown(version),
    txt: () => writeText(version),
    json: () => JSON.stringify(presentVersion(view, siblings)),
  }[form]();
  return { body, mediaType: MEDIA_TYPES[form], tag: digest(body), lastModified: latestPublication(siblings) };
}

function latestPublication(siblings: readonly PublishedView[]): string {
  return new Date(Math.max(...siblings.map(({ publishedAt }) => Date.parse(publishedAt)))).toISOString();
}
