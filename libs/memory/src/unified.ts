/** Characters that people type for an apostrophe: straight, curly both ways, reversed, modifier letter, full width. */
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\uFF07]/g;

const SPACE = /[\s\u0085\u180E]/g;

/**
 * White space that is not a single plain space; NEL (U+0085) and the Mongolian vowel separator are not in JavaScript's
 * `\s`. Passing over single spaces halves the time for most texts.
 */
const SPACES = /(?: [\s\u0085\u180E]|[^\S ]|[\u0085\u180E])[\s\u0085\u180E]*/g;

/**
 * Bringing a run of combining marks into order takes time by the square of its length. No word has as many as this
 * (Unicode Standard Annex 15, section 13: more than 30 are never needed), and a text that has them is left as it is.
 */
const MARKS_WITHOUT_END = /\p{M}{31}/u;

/** NFC, one apostrophe, one kind of space, no doubled or outer spaces: how texts are written before they are compared. */
export function unified(text: string): string {
  const composed = MARKS_WITHOUT_END.test(text) ? text : text.normalize('NFC');
  return composed.replace(APOSTROPHES, "'").replace(SPACES, ' ').trim();
}

/** One apostrophe and one kind of space, every character in its place. */
export function levelled(text: string): string {
  return text.replace(APOSTROPHES, "'").replace(SPACE, ' ');
}
