import type { Locale, SourceSegment } from '@triptych/domain';
import { cutsBy } from './cuts.js';
import { standardRules, type SegmentationRules } from './desk-rules.js';
import { sentenceBounds } from './sentence-bounds.js';

/**
 * Cuts the plain text of one block into sentences; a line break is always a cut.
 * Joined in order, `text + whitespaceAfter` of the segments give the text back; no segments for the empty text.
 * White space at the start stays in the first segment. Time grows with the length of the text.
 */
export function segmentText(text: string, locale: Locale, rules: SegmentationRules = standardRules): SourceSegment[] {
  return sliceSegments(text, cutsBy(rules.byLocale[locale], text));
}

/** One segment for a text that is never cut, such as a headline; none for the empty text. */
export function wholeSegment(text: string): SourceSegment[] {
  return sliceSegments(text, []);
}

/** Cuts a text whose line breaks are only the width of a page: they are seen as spaces and kept in the segments. */
export function segmentWrappedText(
  text: string,
  locale: Locale,
  rules: SegmentationRules = standardRules,
): SourceSegment[] {
  return sliceSegments(text, cutsBy(rules.byLocale[locale], unwrapped(text)));
}

/** The text with each line break replaced by a space, so that offsets stay the same. */
export function unwrapped(text: string): string {
  return text.replace(/[\n\v\f\r\u2028\u2029]/gu, ' ');
}

function sliceSegments(text: string, cuts: readonly number[]): SourceSegment[] {
  return sentenceBounds(text, cuts).map(({ start, end, next }) => ({
    text: text.slice(start, end),
    whitespaceAfter: text.slice(end, next),
  }));
}
