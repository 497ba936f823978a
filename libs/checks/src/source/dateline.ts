import type { Span } from '@triptych/domain';
import { hasFullDate } from './calendar.js';
import type { CheckedRelease } from './source-check.js';

/** Where and when a release was written. */
export interface Dateline {
  readonly block: number;
  /** What stands before the dash, or the whole block. */
  readonly text: string;
  /** The dash or hyphen without the spaces around it; absent in a block of its own. */
  readonly dash?: Span;
}

/** The first words of a text up to a dash, on one line and within one sentence; a new sentence follows. */
const HEAD =
  /^(?<head>\p{Lu}[^!?;:«»“”"\n–—]{1,100}?)(?:[ \u00A0\u202F]{1,3}(?<spaced>[–—]|-{1,2})[ \u00A0\u202F]{1,3}|(?<tight>—))(?=[\p{Lu}\p{N}«“„"‘(¿¡])/u;
const SMALL_WORDS = new Set(
  (
    'de d du des la le les l el los las del of the sur en y e et and à in on da do al aux ' +
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo'
  ).split(' '),
);
const DATE_LINE = /^[^.!?;:«»“”"\n]{2,120}$/u;
/** The dateline stands at the head of the text, perhaps below a standfirst. */
const FIRST_BLOCKS = 4;

/** The dateline of a release: a block that is one, or the head of one of the first paragraphs. */
export function findDateline({ blocks, locale }: CheckedRelease): Dateline | undefined {
  let seen = 0;
  for (const [block, { type, included, text }] of blocks.entries()) {
    if (!included) continue;
    if (type === 'dateline') return { block, text };
    if (type !== 'lead' && type !== 'paragraph' && type !== 'subheadline') continue;
    const head = headOf(text);
    if (head) return { block, ...head };
    if (DATE_LINE.test(text) && hasFullDate(text, locale)) return { block, text };
    seen += 1;
    if (seen === FIRST_BLOCKS) return undefined;
  }
  return undefined;
}

function headOf(text: string): Omit<Dateline, 'block'> | undefined {
  const match = HEAD.exec(text.slice(0, 120));
  const { head, spaced, tight } = match?.groups ?? {};
  if (match === null || head === undefined || !isPlaceAndDate(head)) return undefined;
  const dash = spaced ?? tight ?? '';
  const start = head.length + match[0].slice(head.length).indexOf(dash);
  return { text: head, dash: { start, end: start + dash.length } };
}

/** Names, figures and the small words between them, and no others. */
function isPlaceAndDate(head: string): boolean {
  const words = head.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu) ?? [];
  return words.every((word) => {
    const isSmall = SMALL_WORDS.has(word.toLowerCase()) || SMALL_WORDS.has(word.split(/[’']/u)[0] ?? '');
    return isSmall || /^[\p{Lu}\p{N}]/u.test(word);
  });
}
