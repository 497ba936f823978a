import { LOCALES, type Locale } from '@triptych/domain';
import type { Abbreviations } from './abbreviation-set.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { SPACE } from './characters.js';

/**
 * `never`: its full stop never ends a sentence. `number`: not before a number. `maybe`: only before a word that opens
 * sentences.
 */
export const ABBREVIATION_KINDS = ['never', 'number', 'maybe'] as const;
export type AbbreviationKind = (typeof ABBREVIATION_KINDS)[number];

/** An abbreviation that a desk adds to the standard ones: plain text as it is written, with or without its full stop. */
export interface AddedAbbreviation {
  readonly text: string;
  readonly kind: AbbreviationKind;
}
export type AddedAbbreviations = Readonly<Partial<Record<Locale, readonly AddedAbbreviation[]>>>;

/** The longest abbreviation, without its final full stop, in UTF-16 units. */
export const LONGEST_ABBREVIATION = 30;
/** The most abbreviations a desk can add in one language: each is tried at every full stop of a text. */
export const MOST_ABBREVIATIONS = 200;

const ALLOWED = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.&°'’ ‐‑-]*[\p{L}\p{M}\p{N}&°'’‐‑-])?$/u;

/**
 * An abbreviation in the form in which it is kept: composed (NFC), single spaces, without its final full stop.
 * @throws RangeError for anything but 1 to 30 letters, digits, full stops, spaces, hyphens, apostrophes, `&` and `°`, of
 * which the first is a letter or a digit, and at least one a letter
 */
export function plainAbbreviation(text: string): string {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/\.$/u, '')
    .replace(/[ \u00A0\u202F]{1,}/gu, ' ');
  if (plain.length > LONGEST_ABBREVIATION) {
    throw new RangeError(`An abbreviation has at most ${LONGEST_ABBREVIATION} characters`);
  }
  if (!ALLOWED.test(plain) || !/\p{L}/u.test(plain)) throw new RangeError('Not an abbreviation');
  return plain;
}

/**
 * Checked, without doubles and in a fixed order, so that equal additions are equal texts.
 * @throws RangeError for an abbreviation that is none, and for too many of them
 */
export function plainAbbreviations(additions: AddedAbbreviations): Readonly<Record<Locale, AddedAbbreviation[]>> {
  return Object.fromEntries(
    LOCALES.map((locale) => {
      const known = new Map<string, AddedAbbreviation>();
      for (const { text, kind } of additions[locale] ?? []) {
        const plain = plainAbbreviation(text);
        known.set(`${kind} ${plain}`, { text: plain, kind });
      }
      if (known.size > MOST_ABBREVIATIONS) {
        throw new RangeError(`At most ${MOST_ABBREVIATIONS} abbreviations can be added in one language`);
      }
      return [locale, [...known.keys()].sort().map((key) => known.get(key) as AddedAbbreviation)];
    }),
  ) as Record<Locale, AddedAbbreviation[]>;
}

/** The standard abbreviations of a language with checked additions of a desk. */
export function abbreviationsWith(locale: Locale, added: readonly AddedAbbreviation[]): Abbreviations {
  const standard = ABBREVIATIONS[locale];
  const ofKind = (kind: AbbreviationKind): string[] =>
    added.filter((one) => one.kind === kind).map(({ text }) => pattern(text));
  return {
    ...standard,
    never: [...standard.never, ...ofKind('never')],
    number: [...standard.number, ...ofKind('number')],
    maybe: [...standard.maybe, ...ofKind('maybe')],
    spaced: [...standard.spaced, ...added.flatMap(({ text }) => halves(text))],
  };
}

/** A plain text as a pattern that matches it, whatever hyphen, apostrophe or space it is written with. */
function pattern(text: string): string {
  return text.replaceAll('.', '\\.').replace(/['’]/gu, "['’]").replace(/[‐‑-]/gu, '[-‐‑]').replaceAll(' ', SPACE);
}

/** What stands before and behind each full stop inside the text that has a space after it: `p. ej`, `S. A. de C. V`. */
function halves(text: string): (readonly [string, string])[] {
  return [...text.matchAll(/\. /gu)].map(({ index }) => {
    const [second = ''] = text.slice(index + 2).split('.', 1);
    return [pattern(text.slice(0, index)), pattern(second)] as const;
  });
}
