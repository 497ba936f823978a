import type { Locale } from '@triptych/domain';
import { wholeUnits } from './whole-units.js';

/** What somebody looks for in a concordance. */
export interface Phrase {
  readonly locale: Locale;
  readonly q: string;
  readonly words: number;
}

const MOST_WORDS = 4;

/** Phrases of one to four words that stand in the units, as often as words stand there: most begin or end with a common one. */
export async function phrases(data: string, units: number, count: number): Promise<Phrase[]> {
  const every = Math.max(1, Math.floor(units / count));
  const found: Phrase[] = [];
  const next = randomly();
  let at = 0;
  for await (const { texts } of wholeUnits(data)) {
    at += 1;
    if (at > units || found.length === count) break;
    if (at % every !== 0) continue;
    const all = Object.entries(texts);
    const [locale, text] = all[next(all.length)] ?? ['fr', { text: '' }];
    const words = text.text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    const length = 1 + next(MOST_WORDS);
    if (words.length < length) continue;
    const first = next(words.length - length + 1);
    found.push({ locale: locale as Locale, q: words.slice(first, first + length).join(' '), words: length });
  }
  return found;
}

/** Whole numbers below a limit, the same in every run. */
function randomly(): (limit: number) => number {
  let state = 7;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
