import { codeKinds, type InlineCode } from '@triptych/domain';

/** Characters that people type for an apostrophe: straight, curly both ways, reversed, modifier letter, full width. */
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\uFF07]/g;

/** Every kind of white space; NEL (U+0085) and the Mongolian vowel separator are not in JavaScript's `\s`. */
const SPACES = /[\s\u0085\u180E]+/g;

/**
 * The normal form under which two sources are identical: NFC, one apostrophe, one kind of space, no doubled or outer
 * spaces. Case, punctuation and everything else are kept, so "identical" never means "nearly".
 * @param codes of the segment: their tags, which stand in the text, count; a `<1>` that is no code stays apart from one
 * that is. What markup a code stands for does not count.
 */
export function memoryKey(text: string, codes: readonly InlineCode[] = []): string {
  const normal = text.normalize('NFC').replace(APOSTROPHES, "'").replace(SPACES, ' ').trim();
  return codes.length === 0 ? normal : `${normal}\n${codeKinds(codes)}`;
}
