/** Where a segment stands in a text: its text from `start` to `end`, the white space after it from `end` to `next`. */
export interface SentenceBounds {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/**
 * The segments that cuts (rising positions) make of a text; no segment of a text with words is blank.
 * White space at the start stays in the first segment; none for the empty text.
 */
export function sentenceBounds(text: string, cuts: readonly number[]): SentenceBounds[] {
  const firstWord = afterWhiteSpace(text, 0);
  if (firstWord === text.length) return text === '' ? [] : [{ start: 0, end: text.length, next: text.length }];
  const bounds: SentenceBounds[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    if (cut <= Math.max(start, firstWord)) continue;
    const end = start + text.slice(start, cut).trimEnd().length;
    const next = afterWhiteSpace(text, cut);
    bounds.push({ start, end, next });
    start = next;
  }
  return bounds;
}

function afterWhiteSpace(text: string, from: number): number {
  let position = from;
  while (position < text.length && text.charAt(position).trim() === '') position += 1;
  return position;
}
