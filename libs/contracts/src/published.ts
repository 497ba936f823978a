import { z } from 'zod';
import { blockType, instant, locale, pageOf, pageQuery, releaseKind } from './values.js';

export const publication = z.strictObject({
  locales: z.array(locale).min(1),
  at: instant.optional(),
  /** True: some languages of the set may go first, on the record. */
  staggered: z.boolean().default(false),
});

export const publishedQuery = pageQuery.extend({
  locale: locale.optional(),
  since: instant.optional(),
  kind: releaseKind.optional(),
});

export const publishedItem = z
  .object({
    reference: z.string(),
    locale,
    kind: releaseKind,
    headline: z.string(),
    publishedAt: instant,
    hash: z.string(),
    url: z.string(),
  })
  .meta({ id: 'PublishedItem' });
export type PublishedItem = z.infer<typeof publishedItem>;
export const publishedPage = pageOf(publishedItem).meta({ id: 'PublishedPage' });

export const publishedVersion = z
  .object({
    reference: z.string(),
    locale,
    kind: releaseKind,
    headline: z.string(),
    publishedAt: instant,
    hash: z.string(),
    blocks: z.array(z.object({ type: blockType, text: z.string() })),
    alternates: z.array(z.object({ locale, url: z.string() })),
  })
  .meta({ id: 'PublishedVersion' });
export type PublishedVersion = z.infer<typeof publishedVersion>;

/** `?page=1`: a typeset page also where the release came as HTML of its own. */
export const formQuery = z.object({ page: z.literal('1').optional() });

/** `?draft=1`: the work as it stands, when there is no approved version. */
export const versionQuery = formQuery.extend({ draft: z.literal('1').optional() });
