import type { Locale } from '@triptych/domain';
import { WORD, isNumber, lowered } from '../fold.js';
import { levelled } from '../unified.js';
import { monthOf } from './months.js';

/**
 * A word of a text, or a person's whole name. `attached`: a number that letters touch (`114th`, `1er`, `G7`), which may
 * be an ordinal or an identifier.
 */
export interface TextPart {
  readonly kind: 'word' | 'number' | 'attached' | 'month' | 'name';
  /** With one kind of apostrophe and of space. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = /^[\p{L}\p{M}]/u;

/** The words, numbers and months of a text without codes, in order. Linear. */
export function textParts(text: string, locale: Locale): TextPart[] {
  const level = levelled(text);
  const words = [...lowered(level).matchAll(WORD)].map(({ 0: word, index }) => {
    const end = index + word.length;
    return { text: level.slice(index, end), start: index, end };
  });
  return words.map((word, index) => {
    if (!isNumber(word.text)) return { ...word, kind: monthOf(word.text, locale) === undefined ? 'word' : 'month' };
    const [before, after] = [words[index - 1], words[index + 1]];
    const touchesBefore = before?.end === word.start && LETTER.test(before.text);
    const touchesAfter = after?.start === word.end && LETTER.test(after.text);
    return { ...word, kind: touchesBefore || touchesAfter ? 'attached' : 'number' };
  });
}

/** What stands before each part and after the last, with one kind of apostrophe and of space. */
export function gapsOf(text: string, parts: readonly TextPart[]): string[] {
  const level = levelled(text);
  return [
    ...parts.map(({ start }, index) => level.slice(parts[index - 1]?.end ?? 0, start)),
    level.slice(parts.at(-1)?.end ?? 0),
  ];
}
