import type { Span } from '@triptych/domain';

/** Something that must be the same in every language, and where it stands. */
export interface ExactToken {
  readonly kind: 'url' | 'email' | 'phone';
  /** As written. */
  readonly text: string;
  readonly span: Span;
}

const URL = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"“”«»`\u200B\uFEFF\uFFFC]+/giu;
/** The part before the @ starts where no such character stands before it; that keeps the search linear. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Nine digits or more after a plus: shorter ones are amounts ("+12 500 000"). */
const INTERNATIONAL = /(?<![\p{L}\p{N}])\+\d[\d \u00A0\u202F().-]{7,}\d/gu;
/** Digits after a word for telephone. */
const LABELLED =
  /(?<![\p{L}\p{N}])(?:t[ée]l(?:[ée]phone|[ée]fono|ephone)?|phone|mobile|m[óo]vil|portable|fax)\.?[ \u00A0\u202F]?:?[ \u00A0\u202F]?(?<number>\d[\d \u00A0\u202F().-]{4,}\d)/giu;

const CLOSING_MARK = /[.,;:!?…’'»”)\]}*_]/u;

/** The URLs, e-mail addresses and telephone numbers of a text, in the order of the kinds. */
export function exactTokens(text: string): ExactToken[] {
  return [...urls(text), ...emails(text), ...phones(text)];
}

function urls(text: string): ExactToken[] {
  return [...text.matchAll(URL)].map((match) => token('url', withoutClosingMarks(match[0]), match.index));
}

function emails(text: string): ExactToken[] {
  return [...text.matchAll(EMAIL)].map((match) => token('email', match[0], match.index));
}

function phones(text: string): ExactToken[] {
  const international = [...text.matchAll(INTERNATIONAL)]
    .filter((match) => digitsOf(match[0]).length >= 9)
    .map((match) => token('phone', match[0], match.index));
  const labelled = [...text.matchAll(LABELLED)].flatMap((match) => {
    const number = match.groups?.['number'] ?? '';
    return digitsOf(number).length >= 6 ? [token('phone', number, match.index + match[0].length - number.length)] : [];
  });
  return [...international, ...labelled];
}

function token(kind: ExactToken['kind'], text: string, start: number): ExactToken {
  return { kind, text, span: { start, end: start + text.length } };
}

/** A sentence's own mark after an address is not part of it; a closing bracket is when it was opened inside. */
function withoutClosingMarks(url: string): string {
  let unopened = url.split(')').length - url.split('(').length;
  let end = url.length;
  while (CLOSING_MARK.test(url.charAt(end - 1))) {
    if (url.charAt(end - 1) === ')') {
      if (unopened <= 0) break;
      unopened -= 1;
    }
    end -= 1;
  }
  return url.slice(0, end);
}

/** The digits of a number as written. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
