import type { Finding } from '@triptych/domain';
import type { Check } from './check.js';

/**
 * Controls (C0 without tab and line breaks, DEL, C1), soft hyphen, zero-width and bidirectional controls, invisible
 * operators, interlinear anchors, tag characters, non-characters.
 */
const INVISIBLE =
  '[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E' +
  '\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}\\p{Noncharacter_Code_Point}]+';
/** Breaks that most programs do not show as breaks: something stood between two words. */
const UNUSUAL_BREAK = '[\\u000B\\u000C\\u0085\\u2028\\u2029]+';
/** The joiner inside one emoji, and the tags of a regional flag, are how these are written. */
const EMOJI =
  '(?<=\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*)\\u200D(?=\\p{Extended_Pictographic})' +
  '|\\u{1F3F4}[\\u{E0020}-\\u{E007E}]+\\u{E007F}';

const SEARCH = new RegExp(`${EMOJI}|(?<invisible>${INVISIBLE})|(?<break>${UNUSUAL_BREAK})|(?<lost>\\uFFFD+)`, 'gu');

/**
 * Characters that nobody can see, or that stand for one that was lost (U+FFFD).
 * The fix removes them, or puts a space where an unusual break stood. A lost letter has no fix: only a person knows it,
 * and removal would hide the damage.
 */
export const controlCharacters: Check = {
  id: 'control-characters',
  mechanical: true,
  run: ({ target }) =>
    [...target.matchAll(SEARCH)].flatMap((match): Finding[] => {
      const { invisible, break: unusualBreak, lost } = match.groups ?? {};
      const found = invisible ?? unusualBreak ?? lost;
      if (found === undefined) return [];
      return [
        {
          check: 'control-characters',
          severity: 'block',
          span: { start: match.index, end: match.index + found.length },
          ...(lost === undefined ? { fix: unusualBreak === undefined ? '' : ' ' } : {}),
          params: { characters: named(found) },
        },
      ];
    }),
};

/** `U+200B U+202E`, each kind once. */
function named(characters: string): string {
  const names = [...characters].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return [...new Set(names)].join(' ');
}
