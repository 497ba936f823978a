/** Characters that people type for an apostrophe: straight, curly both ways, reversed, modifier letter, full width. */
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\uFF07]/g;

/** Every kind of white space; NEL (U+0085) and the Mongolian vowel separator are not in JavaScript's `\s`. */
const SPACES = /[\s\u0085\u180E]+/g;

/** NFC, one apostrophe, one kind of space, no doubled or outer spaces: how texts are written before they are compared. */
export function unified(text: string): string {
  return text.normalize('NFC').replace(APOSTROPHES, "'").replace(SPACES, ' ').trim();
}
