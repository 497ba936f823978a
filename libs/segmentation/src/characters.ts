/*
 * Fragments of character classes, for rules and line patterns. Spaces are named because `\s` holds the no-break spaces
 * in JavaScript and not in Java, where the same SRX rules are run; `\b` and `\w` are ASCII even with the flag `u`.
 */

/** The spaces of one line: tab, space, no-break space, en quad to hair space, narrow no-break, medium, ideographic. */
export const SPACE_CHARACTERS = '\\t \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
export const SPACE = `[${SPACE_CHARACTERS}]`;
/** Line feed, vertical tab, form feed, carriage return, line separator, paragraph separator. */
export const LINE_BREAK_CHARACTERS = '\\n\\u000B\\f\\r\\u2028\\u2029';
export const LINE_BREAK = `[${LINE_BREAK_CHARACTERS}]`;
/** Nothing that belongs to a word stands on the left: what `\b` means for French and Spanish. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}_])';
/** Nothing that belongs to a word stands on the right. */
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}_])';
/** Closing marks that follow a full stop inside the same sentence. */
export const CLOSER = '[”’"\'»›)\\]]';
/** Opening marks that begin a sentence together with its first word. */
export const OPENER = '[«‹“„‘‚"\'(\\[¿¡]';
