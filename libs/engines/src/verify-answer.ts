import type { RejectedText } from '@triptych/desk';
import { withoutCodes, type CodedText } from '@triptych/domain';
import { codePoints } from './code-points.js';
import { keepsTags } from './kept-tags.js';

/** Why an answer is not believed. */
export type Distrust = Exclude<RejectedText['rejected'], 'too_long'>;

/** Controls without a meaning in text, and lone surrogates. Tab, line feed and carriage return are allowed. */
const NEVER_IN_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Surrogate}]/u;
/** Tags, comments and placeholders: what must come back exactly as it went. */
const MARKUP = /<[!/?]?[A-Za-z-][^<>]*>|\{\{?[^{}\s]*\}?\}|__[A-Z]+\d+__/g;
/** A running word, begun with a small letter: names, acronyms and addresses may stay as they are, running words do not. */
const RUNNING_WORD = /^[«“"'(]?\p{Ll}[\p{L}’'-]+[.,;:!?)»”"]*$/u;
/** Running words that an unchanged answer may have: `Cecile Riallant, IOM`, `Email: a@b.org`. */
const UNCHANGED_WORDS = 3;

/**
 * Looks at one answer, with the tags of the source's codes, as at a stranger's text.
 * @returns why it is not believed, or undefined for a plausible translation
 */
export function verifyAnswer(source: CodedText, answer: unknown): Distrust | undefined {
  if (answer === null || answer === undefined) return 'empty';
  if (typeof answer !== 'string') return 'damaged';
  const { text, codes } = source;
  return (
    verifyWords(withoutCodes(text, codes), withoutCodes(answer, codes)) ??
    (keepsTags(source, answer) ? undefined : 'damaged')
  );
}

function verifyWords(source: string, answer: string): Distrust | undefined {
  if (answer.trim() === '') return 'empty';
  if (NEVER_IN_TEXT.test(answer)) return 'damaged';
  if (answer.includes('\ufffd') && !source.includes('\ufffd')) return 'damaged';
  if (markup(source) !== markup(answer)) return 'damaged';
  if (!isLengthPlausible(codePoints(source), codePoints(answer))) return 'implausible';
  if (isEcho(source, answer)) return 'implausible';
  return undefined;
}

/**
 * Finds answers that belong to another text of the same call. Count and order cannot show that, numbers can:
 * an answer has the digits of another source, whose own answer has the wrong digits too.
 * @returns positions of the answers that are not where they belong
 */
export function misplacedAnswers(sources: readonly string[], answers: readonly string[]): Set<number> {
  const wanted = sources.map(digits);
  const found = answers.map(digits);
  const suspects = wanted.flatMap((want, position) => (want === found[position] ? [] : [position]));
  const misplaced = new Set<number>();
  for (const here of suspects) {
    for (const there of suspects) {
      if (here === there || found[here] !== wanted[there]) continue;
      misplaced.add(here).add(there);
    }
  }
  return misplaced;
}

function markup(text: string): string {
  return (text.match(MARKUP) ?? []).sort().join('\n');
}

/** Every digit of a text in sorted order: the same for `20-24/11` and `11/20-24`, for `1 500` and `1,500`. */
function digits(text: string): string {
  return (text.match(/\d/g) ?? []).sort().join('');
}

/** Generous: the three languages differ by a third at most, headings and lists by more. */
function isLengthPlausible(source: number, answer: number): boolean {
  return answer <= 3 * source + 60 && source <= 4 * answer + 60;
}

function isEcho(source: string, answer: string): boolean {
  if (source.normalize('NFC').trim() !== answer.normalize('NFC').trim()) return false;
  return source.split(/\s+/).filter((word) => RUNNING_WORD.test(word)).length > UNCHANGED_WORDS;
}
