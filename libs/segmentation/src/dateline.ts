import { readableText, type SourceBlock, type Span } from '@triptych/domain';
import { SPACE } from './characters.js';
import { endsSentence, wordCount } from './line-shape.js';

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
  'january february march april may june july august september october november december ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
  'janv févr avr juil sept oct nov déc jan feb mar apr jun jul aug sep dec ene abr ago dic';
/** Months in lower case, with a capital and in capitals: the flag `i` would make a lower-case word a place. */
const MONTH = `(?:${MONTHS.split(' ')
  .flatMap((month) => [month, month.charAt(0).toUpperCase() + month.slice(1), month.toUpperCase()])
  .join('|')})\\.?`;
const DAY = '\\d{1,2}(?:er|st|nd|rd|th|\\.?º)?';
const YEAR = '\\d{4}';
const DATE =
  `(?:(?:[Ll]e|[Ee]l|[Oo]n|[Cc]e)${SPACE})?(?:\\p{L}{3,12},?${SPACE}(?:le${SPACE})?)?` +
  `(?:${DAY}${SPACE}(?:de${SPACE})?${MONTH}(?:,?${SPACE}(?:del?${SPACE})?${YEAR})?` +
  `|${MONTH}${SPACE}${DAY}(?:,?${SPACE}${YEAR})?` +
  '|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})';

/** Small words inside the names of places, as in Ciudad de Panamá and Boulogne-sur-Mer. */
const LINK = `(?:(?:de|del|du|des|la|le|les|el|los|las|of|the|sur|en|y|do|da|al|d[’'])${SPACE}?)`;
const NAME = "(?=\\p{Lu})[\\p{L}\\p{M}’'.-]{1,30}";
const PLACE = `${NAME}(?:${SPACE}${LINK}{0,2}${NAME}){0,4}`;
const PLACES = `${PLACE}(?:(?:${SPACE}?[/,]${SPACE}?|${SPACE}(?:et|and|y|e)${SPACE})${PLACE}){0,3}`;
const BRACKETS = `(?:,?${SPACE}?\\([^()]{1,60}\\))?`;
const HEAD = `${PLACES}${BRACKETS}(?:,?${SPACE}${DATE})?${BRACKETS}\\.?`;
const DASH = `(?:${SPACE}{1,3}(?:[–—]|-{1,2})${SPACE}{1,3}|—)`;

/** "Turin - ", "Niamey, Niger (16 octobre 2024) – ", "Dakar, le 1er mars 2023 – ", "New York/Geneva – ". */
const DATELINE = new RegExp(`^${HEAD}${DASH}(?=[\\p{L}\\p{N}«“„"‘(\\[¿¡])`, 'u');
/** "Geneva/Tunis, 9 April 2025" or a date, as a line of its own. */
const DATELINE_ALONE = new RegExp(`^(?:${PLACES}${BRACKETS},?${SPACE})?\\(?${DATE}\\)?\\.?$`, 'u');
const LONGEST_DATELINE = 160;

/**
 * The place and date at the head of a lead, with the dash and the space behind it, as a span of its readable text.
 * The dateline is a note on the first segment, not a cut. Undefined when there is none.
 */
export function datelineOf(block: Pick<SourceBlock, 'segments'>): Span | undefined {
  const end = datelineLength(readableText(block));
  return end === undefined ? undefined : { start: 0, end };
}

/** True for a line that begins with a dateline and goes on as running text. */
export function isDatelineLead(text: string): boolean {
  const length = datelineLength(text);
  if (length === undefined) return false;
  return (endsSentence(text) && wordCount(text.slice(length)) >= 4) || text.length > 200;
}

/** True for a line that is nothing but a date, with or without places in front of it. */
export function isDatelineAlone(text: string): boolean {
  return text.length <= LONGEST_DATELINE && DATELINE_ALONE.test(text);
}

function datelineLength(text: string): number | undefined {
  return DATELINE.exec(text.slice(0, LONGEST_DATELINE))?.[0].length;
}
