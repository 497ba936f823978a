import { CODED_CHARACTERS, eachWord } from './each-word.js';

/** More than a sentence has; what follows in a longer text adds nothing. */
const MOST_ANCHORS = 64;

/**
 * What of a text can be recognised in another language: its numbers and the first five letters of its longer words, which
 * names and cognates share (Simard, Foster and Isabelle, 1992, take four), each once and in ascending order.
 */
export function anchorsOf(text: string): Int32Array {
  const found = new Int32Array(MOST_ANCHORS);
  let count = 0;
  eachWord(text, (code, length, isNumber) => {
    if (count < MOST_ANCHORS && (isNumber || length >= CODED_CHARACTERS)) {
      found[count] = code;
      count += 1;
    }
  });
  const sorted = found.subarray(0, count).sort();
  let last = 0;
  for (let at = 1; at < count; at += 1) {
    const anchor = sorted[at] ?? 0;
    if (anchor === sorted[last]) continue;
    last += 1;
    sorted[last] = anchor;
  }
  return sorted.subarray(0, Math.min(count, last + 1));
}

/** How many anchors two texts share. */
export function shared(a: Int32Array, b: Int32Array): number {
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) count += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return count;
}
