/** Formats in which a release can be submitted. */
export const SOURCE_FORMATS = ['text', 'html', 'markdown', 'docx'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** How fast the newsroom needs it. */
export const URGENCIES = ['routine', 'urgent', 'flash'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What the release is, for readers and feeds. */
export const RELEASE_KINDS = ['press-release', 'statement', 'media-advisory', 'news-note'] as const;
export type ReleaseKind = (typeof RELEASE_KINDS)[number];

/** Where one translation of a release stands, in the order of the path. */
export const TRANSLATION_STATES = ['drafting', 'translation', 'review', 'ready', 'approved', 'published'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** A release stands where its least advanced translation stands, unless it was withdrawn. */
export const RELEASE_STATES = [...TRANSLATION_STATES, 'withdrawn'] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

/** What is known of one translation when its state is worked out. */
export interface TranslationProgress {
  /** Segments still waiting for the drafting job to look at them. */
  readonly undrafted: number;
  /** Segments nobody has confirmed. */
  readonly unconfirmed: number;
  /** Segments confirmed and not yet accepted by a second person. */
  readonly unaccepted: number;
  readonly approved: boolean;
  readonly published: boolean;
}

/** Where a translation stands, from what is left to do. */
export function translationState(progress: TranslationProgress): TranslationState {
  if (progress.published) return 'published';
  if (progress.approved) return 'approved';
  if (progress.undrafted > 0) return 'drafting';
  if (progress.unconfirmed > 0) return 'translation';
  if (progress.unaccepted > 0) return 'review';
  return 'ready';
}

/** Where a release stands: with its least advanced translation. */
export function releaseState(translations: readonly TranslationState[]): TranslationState {
  const places = translations.map((state) => TRANSLATION_STATES.indexOf(state));
  return TRANSLATION_STATES[Math.min(...places)] ?? 'drafting';
}

/** The human id of the nth release of a year: `PR-2026-0012`. */
export function releaseReference(year: number, number: number): string {
  return `PR-${year}-${String(number).padStart(4, '0')}`;
}
