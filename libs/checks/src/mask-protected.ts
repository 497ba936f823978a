import { exactTokens } from './exact-tokens.js';

/** Stands for one protected UTF-16 unit: private use, so neither letter, digit, space nor mark. */
export const MASK = '\uE000';

/** Tags, placeholders ({name}, %s), entities, inline code, objects in the text (U+FFFC). */
const CODES =
  /<\/?\p{L}[^<>]*>|\{[\p{L}\p{N}_.-]*\}|%(?:\(\w+\))?[sd](?!\p{L})|&(?:#\d+|#x[\da-f]+|\w+);|`[^`\n]+`|\uFFFC/giu;

/**
 * The text with everything that no rule may touch or read (addresses, telephone numbers, codes) masked,
 * unit for unit, so that spans found in the masked text hold in the text.
 */
export function maskProtected(text: string): string {
  const masked = text.replace(CODES, (code) => MASK.repeat(code.length));
  let result = '';
  let done = 0;
  for (const { start, end } of exactTokens(text)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    result += masked.slice(done, from) + MASK.repeat(end - from);
    done = end;
  }
  return result + masked.slice(done);
}
