import type { Locale, SourceSegment } from '@triptych/domain';
import { RULES } from './segmentation-rules.js';

/**
 * Cuts the plain text of one block into sentences; a line break is always a cut.
 * Joined in order, `text + whitespaceAfter` of the segments give the text back; no segments for the empty text.
 * White space at the start stays in the first segment. Time grows with the length of the text.
 */
export function segmentText(text: string, locale: Locale): SourceSegment[] {
  return sliceSegments(text, cutsBy(RULES[locale], text));
}

/** One segment for a text that is never cut, such as a headline; none for the empty text. */
export function wholeSegment(text: string): SourceSegment[] {
  return sliceSegments(text, []);
}

/** Cuts a text whose line breaks are only the width of a page: they are seen as spaces and kept in the segments. */
export function segmentWrappedText(text: string, locale: Locale): SourceSegment[] {
  return sliceSegments(text, cutsBy(RULES[locale], unwrapped(text)));
}

/** The text with each line break replaced by a space, so that offsets stay the same. */
export function unwrapped(text: string): string {
  return text.replace(/[\n\v\f\r\u2028\u2029]/gu, ' ');
}

/**
 * The positions at which rules cut, in rising order, each in front of the white space between two sentences
 * (behind a line break where that is what cuts). At a candidate the first rule that matches decides.
 */
export function cutsBy({ candidate, decisions }: Trial, text: string): number[] {
  const cuts: number[] = [];
  // One shared pattern and its lastIndex: matchAll would make a copy of the pattern for each of thousands of lines.
  candidate.lastIndex = 0;
  for (let found = candidate.exec(text); found !== null; found = candidate.exec(text)) {
    const { index } = found;
    candidate.lastIndex = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
    const decision = decisions.find(({ pattern }) => {
      pattern.lastIndex = index;
      return pattern.test(text);
    });
    if (decision?.breaks === true) cuts.push(index);
  }
  return cuts;
}

/** What is needed of compiled rules; a test counts the trials through it. */
interface Trial {
  readonly candidate: RegExp;
  readonly decisions: readonly { readonly breaks: boolean; readonly pattern: Pick<RegExp, 'lastIndex' | 'test'> }[];
}

function sliceSegments(text: string, cuts: readonly number[]): SourceSegment[] {
  const firstWord = afterWhiteSpace(text, 0);
  if (firstWord === text.length) return text === '' ? [] : [{ text, whitespaceAfter: '' }];
  const segments: SourceSegment[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    if (cut <= Math.max(start, firstWord)) continue;
    const end = start + text.slice(start, cut).trimEnd().length;
    const next = afterWhiteSpace(text, cut);
    segments.push({ text: text.slice(start, end), whitespaceAfter: text.slice(end, next) });
    start = next;
  }
  return segments;
}

function afterWhiteSpace(text: string, from: number): number {
  let position = from;
  while (position < text.length && text.charAt(position).trim() === '') position += 1;
  return position;
}
