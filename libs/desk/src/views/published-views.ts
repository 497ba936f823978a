import type { Locale, ReleaseKind, SourceFormat } from '@triptych/domain';
import type { VersionBlock } from '@triptych/exchange';
import type { Page } from './release-views.js';

/** A version that is public now, without its text. */
export interface PublishedSummaryView {
  readonly reference: string;
  readonly locale: Locale;
  readonly kind: ReleaseKind;
  readonly headline: string;
  readonly publishedAt: string;
  readonly hash: string;
}

/** A version that is public now. */
export interface PublishedView extends PublishedSummaryView {
  readonly releaseId: string;
  /** Number of the source revision it was made from. */
  readonly revision: number;
  readonly blocks: readonly VersionBlock[];
  readonly format: SourceFormat;
  /** The version in that format. */
  readonly content: string;
}

export interface PublishedQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly since?: string | undefined;
  readonly kind?: ReleaseKind | undefined;
}

/**
 * What API clients see: versions whose publication time has come by the database's own clock,
 * of releases that were not withdrawn. Nothing else leaves through here.
 */
export abstract class PublishedViews {
  /** Newest first. */
  abstract list(query: PublishedQuery): Promise<Page<PublishedSummaryView>>;
  /** All public versions of a release, in panel order; empty when there are none. */
  abstract ofReference(reference: string): Promise<PublishedView[]>;
}
