import type { Abbreviations } from './abbreviation-set.js';
import { CLOSER, LINE_BREAK, OPENER, SPACE, WORD_END, WORD_START } from './characters.js';
import type { SegmentationRule } from './segmentation-rule.js';

/** The white space between two sentences of one line. */
const GAP = `${SPACE}{1,20}`;
/** Marks that open the next sentence; a dialogue dash is one of them. */
const OPENERS = `(?:${OPENER}${SPACE}?|[—–]${SPACE}?|-${SPACE}){0,3}`;
/** What follows the full stop inside its sentence: closing marks, then footnote marks. */
const CLOSERS = upTo(4, `(?:${CLOSER}|${SPACE}[»›])`);
const RAISED = '[¹²³⁰⁴-⁹]{1,3}';
const FOOTNOTE_MARK = `(?:${RAISED}${upTo(4, `,${SPACE}?${RAISED}`)}|${upTo(4, `\\[(?:[0-9]{1,3}|${RAISED})\\]`)})`;
const TIME = `(?<![\\p{L}\\p{M}_])[aApP]\\.${SPACE}?[mM]\\.`;
const DOTTED_ACRONYM = `(?<![\\p{L}\\p{M}\\p{N}_.])\\p{Lu}{1,2}\\.-?${upTo(4, '\\p{Lu}{1,2}\\.-?')}\\p{Lu}{1,2}\\.`;
const INITIAL = `${WORD_START}\\p{Lu}\\.`;
/** A lone I is a pronoun or an initial unless punctuation follows: "No. I do not" is two sentences. */
const ROMAN_NUMERAL = `(?:[IVXLC]{2,7}|[VX]|I(?=[.,;:)]))${WORD_END}`;
/** After a time of day: a zone, the name of a place before "time", a day, a month, a title. */
const AFTER_TIME = [
  `(?:UTC|[A-Z]{2,4}T)${WORD_END}`,
  `\\p{Lu}\\p{L}{1,20}${SPACE}(?:time|local)`,
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
  `(?:January|February|March|April|May|June|July|August|September|October|November|December)${SPACE}`,
  `(?:Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Dra)\\.?${SPACE}`,
];
const MONTH_START = '(?:jan|f[eé]v|feb|ene|mar|avr|abr|apr|ma[iy]|jui|jun|jul|ao[uû]|ago|aug|sep|oct|nov|d[eé]c|dic)';

/**
 * The rules of a language in the order in which they are tried; the first that matches at a position decides.
 * The classes of words are data (`Abbreviations`); no rule cuts before a lower-case letter, `#` or `@`, so that an
 * attribution stays with its quotation.
 */
export function segmentationRules(abbreviations: Abbreviations): SegmentationRule[] {
  const never = `${WORD_START}${anyOf(abbreviations.never)}\\.`;
  const number = `${WORD_START}${anyOf(abbreviations.number)}\\.`;
  const weekday = `${WORD_START}${anyOf(abbreviations.weekday)}\\.`;
  const maybe = `${WORD_START}${anyOf(abbreviations.maybe)}\\.`;
  const starter = `${GAP}${OPENERS}${anyStarter(abbreviations.starters)}`;
  const capital = `${GAP}${OPENERS}\\p{Lu}`;
  return [
    { id: 'line-break', breaks: true, before: LINE_BREAK, after: '' },
    {
      id: 'enumerator',
      breaks: false,
      before: `(?:^|${LINE_BREAK})${SPACE}{0,10}(?:[-–—•▪*]${SPACE}{1,10})?\\(?(?:[0-9]{1,3}|\\p{L}|[ivxIVX]{1,5})[.)]`,
      after: SPACE,
    },
    ...abbreviations.spaced.map(([first, second]) => ({
      id: 'spaced-abbreviation',
      breaks: false,
      before: `${WORD_START}${first}\\.`,
      after: `${SPACE}${second}${WORD_END}`,
    })),
    { id: 'never', breaks: false, before: never, after: SPACE },
    { id: 'number', breaks: false, before: number, after: `${GAP}(?:\\p{Nd}|${ROMAN_NUMERAL}|[(+§])` },
    {
      id: 'weekday',
      breaks: false,
      before: weekday,
      after: `${GAP}\\p{Nd}{1,2}(?:er|º)?${SPACE}(?:de${SPACE})?(?:${MONTH_START}|\\p{Lu})`,
    },
    { id: 'time-continues', breaks: false, before: TIME, after: `${GAP}(?:${AFTER_TIME.join('|')})` },
    { id: 'time-ends', breaks: true, before: TIME, after: capital, isCovered: true },
    { id: 'maybe-ends', breaks: true, before: maybe, after: starter, isCovered: true },
    { id: 'maybe-continues', breaks: false, before: maybe, after: capital },
    { id: 'acronym-ends', breaks: true, before: DOTTED_ACRONYM, after: starter, isCovered: true },
    { id: 'acronym-continues', breaks: false, before: DOTTED_ACRONYM, after: SPACE },
    { id: 'letter-ends', breaks: true, before: `\\p{Ll}${SPACE}\\p{Lu}\\.`, after: starter, isCovered: true },
    { id: 'initial', breaks: false, before: INITIAL, after: capital },
    {
      id: 'mark-in-brackets',
      breaks: false,
      before: '[(\\[](?:\\.{3}|…|[?!]{1,3}|\\p{Ll}{1,6}\\.)[)\\]]',
      after: SPACE,
    },
    {
      id: 'parenthesis',
      breaks: false,
      before: `[\\p{L}\\p{N},;:]${SPACE}\\([^()]{1,200}[.!?…][”’"»]?\\)`,
      after: SPACE,
    },
    {
      id: 'sentence-end',
      breaks: true,
      before: `[.!?…]${CLOSERS}${FOOTNOTE_MARK}`,
      after: `${GAP}${OPENERS}[\\p{Lu}\\p{Lt}\\p{Nd}©]`,
    },
    {
      id: 'before-inverted-mark',
      breaks: true,
      before: `[.!?…]${CLOSERS}${FOOTNOTE_MARK}`,
      after: `${GAP}${OPENERS}[¿¡]`,
    },
  ];
}

/** None to `most` of a pattern in a row, unrolled: Java takes no repeated group in a look-behind. */
function upTo(most: number, pattern: string): string {
  return most === 0 ? '' : `(?:${pattern}${upTo(most - 1, pattern)})?`;
}

function anyOf(entries: readonly string[]): string {
  return `(?:${entries.join('|')})`;
}

/** An elided starter (`L’`) is followed by its noun without a space; the others are whole words. */
function anyStarter(starters: readonly string[]): string {
  const elided = starters.filter((starter) => starter.endsWith("['’]"));
  const whole = starters.filter((starter) => !starter.endsWith("['’]"));
  const words = `${anyOf(whole)}${WORD_END}`;
  return elided.length === 0 ? words : `(?:${words}|${anyOf(elided)})`;
}
