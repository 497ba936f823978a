import type { Locale } from '@triptych/domain';
import { gapsOf, type TextPart } from './text-parts.js';

const TITLES: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(['m', 'mm', 'mme', 'mmes', 'mlle', 'dr', 'dre', 'pr', 'pre']),
  en: new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof']),
  es: new Set(['sr', 'sra', 'srta', 'dr', 'dra', 'prof']),
};

const VERBS_OF_SAYING: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set([
    ...['déclaré', 'déclare', 'expliqué', 'explique', 'raconté', 'raconte', 'témoigné', 'témoigne', 'ajouté', 'ajoute'],
    ...['souligné', 'souligne', 'affirmé', 'affirme', 'confié', 'confie', 'précisé', 'précise', 'dit'],
  ]),
  en: new Set(['said', 'says', 'explained', 'explains', 'added', 'adds', 'recalled', 'recalls', 'stressed', 'stated']),
  es: new Set([
    ...['declaró', 'declara', 'explicó', 'explica', 'contó', 'cuenta', 'relató', 'relata', 'añadió', 'añade'],
    ...['subrayó', 'subraya', 'afirmó', 'afirma', 'señaló', 'señala', 'precisó', 'dijo', 'dice'],
  ]),
};

/** More words than any person's name has; keeps the search for it linear. */
const MOST_WORDS = 8;

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}]*$/u;
const SMALL_LETTER = /\p{Ll}/u;

/**
 * The parts with each person's name made one part. A name follows a title or a verb of saying: persons are named alike in
 * the three languages, other names (Genève, Geneva, Ginebra) are not, and only a guess could say which are. A word that
 * is all capitals may be an acronym and is no name.
 */
export function withPersons(parts: readonly TextPart[], text: string, locale: Locale): TextPart[] {
  const gaps = gapsOf(text, parts);
  const joined: TextPart[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    if (!part) continue;
    const announcement = parts[i - 1];
    let last = i;
    if (announcement && isName(part, locale) && announces(announcement, gaps[i], locale)) {
      const isNext = () => isName(parts[last + 1], locale) && [' ', '-'].includes(gaps[last + 1] ?? '');
      while (last - i + 1 < MOST_WORDS && isNext()) last += 1;
      const end = parts[last]?.end ?? part.end;
      const words = parts.slice(i, last + 1).map((word, index) => (index === 0 ? '' : gaps[i + index]) + word.text);
      joined.push({ kind: 'name', text: words.join(''), start: part.start, end });
    } else {
      joined.push(part);
    }
    i = last;
  }
  return joined;
}

function isName(part: TextPart | undefined, locale: Locale): boolean {
  if (!part || (part.kind !== 'word' && part.kind !== 'month') || isTitle(part.text, locale)) return false;
  return CAPITALISED.test(part.text) && SMALL_LETTER.test(part.text);
}

function announces({ text }: TextPart, gap: string | undefined, locale: Locale): boolean {
  if (isTitle(text, locale)) return gap === ' ' || gap === '. ';
  return gap === ' ' && VERBS_OF_SAYING[locale].has(text.toLowerCase());
}

function isTitle(word: string, locale: Locale): boolean {
  return TITLES[locale].has(word.toLowerCase());
}
