import type { Locale } from '@triptych/domain';
import type { PlainVariant } from './suspicion.js';

/**
 * Characters that no text means: U+FFFD, controls (tab and line breaks are none), private use, lone surrogates, and what
 * Unicode has not assigned.
 */
const DAMAGED = /[\uFFFD\p{Co}\p{Cs}\p{Cn}]|(?![\t\n\r\u0085])\p{Cc}/u;
/** Most texts have only these, and a search for them takes a tenth of the time. */
const PLAIN = /^[\t\n\r -~\u00A0-\u036F\u2000-\u2060\u20A0-\u20BF]*$/;
/** Letters that became question marks. In an address a slash, a point or an equals sign stands around. */
const LOST_LETTER = /\?(?<=\p{Ll}\?)(?<![/=?&#.][\p{L}\p{N}_-]{0,40}\?)\p{Ll}{2}(?![\p{L}\p{N}_-]*[/=&#])/u;
/** Characters written as HTML writes them, which a conversion left. */
const REFERENCE =
  /&(?:#\d{2,6}|#x[\da-f]{2,5}|amp|lt|gt|quot|apos|nbsp|[lr](?:aquo|squo|dquo)|[nm]dash|hellip|euro|iexcl|iquest|[a-z](?:acute|grave|circ|uml|tilde|cedil)|oelig);/i;

/** UTF-8 read as Windows-1252 or Latin-1: the first byte of two, three or four, and the bytes after it. */
const CONTINUATION = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const MISREAD = new RegExp(
  [
    `[ÂÃÅ]${CONTINUATION}`,
    `[âï]${CONTINUATION}{2}`,
    `ð${CONTINUATION}{3}`,
    // à, whose second byte is a no-break space that became a plain one
    '(?<!\\p{L})Ã (?=\\p{Ll})',
    // UTF-8 read as Mac Roman: √© for é
    '√[©®±≠†°¢´∂ƒßÆÄâñ]|‚Ä[ôúùìî¶]',
    // a page of DOS or of the Mac read as Windows-1252: d‚plac‚s, dÈplacÈs
    '\\p{Ll}[‚ƒ„†‡ˆ‰ŠŽ‹›]\\p{Ll}',
    '\\p{Ll}[ÈËÍÌÔÓÒÚÛÙÊÁÀ]\\p{Ll}',
  ].join('|'),
  'u',
);
/** One of these begins or is what the above finds; a search for them alone is fast. */
const MAY_BE_MISREAD = /[ÂÃÅâïð√‚ƒ„†‡ˆ‰ŠŽ‹›ÈËÍÌÔÓÒÚÛÙÊÁÀ]/;

const ACCENT = /\p{L}[\u0300-\u036F]/u;
/** Bringing a run of marks into order takes time by the square of its length; no word has as many as this. */
const MARKS_WITHOUT_END = /\p{M}{31}/u;

/** The variants that hold characters which a wrong conversion leaves. */
export function damaged(variants: readonly PlainVariant[]): Locale[] {
  return localesOf(
    variants,
    (text) =>
      (!PLAIN.test(text) && DAMAGED.test(text)) ||
      (text.includes('?') && LOST_LETTER.test(text)) ||
      (text.includes('&') && REFERENCE.test(text)),
  );
}

/** The variants that were read in another encoding than they were written in. */
export function misread(variants: readonly PlainVariant[]): Locale[] {
  return localesOf(variants, (text) => MAY_BE_MISREAD.test(text) && MISREAD.test(text));
}

/** The variants whose accents stand apart from their letters, though one character has both (not NFC). */
export function decomposed(variants: readonly PlainVariant[]): Locale[] {
  return localesOf(
    variants,
    (text) => ACCENT.test(text) && !MARKS_WITHOUT_END.test(text) && text !== text.normalize('NFC'),
  );
}

function localesOf(variants: readonly PlainVariant[], isSuspicious: (text: string) => boolean): Locale[] {
  return variants.filter(({ text }) => isSuspicious(text)).map(({ locale }) => locale);
}
