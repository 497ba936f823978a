import type { Span } from '@triptych/domain';
import { maskProtected } from '../mask-protected.js';

/** An acronym as it stands in a text, without the s of an English plural. */
export interface AcronymToken {
  readonly text: string;
  readonly span: Span;
}

/** Two capitals or more: OIM, CIF-OIT, COP29, SDGs. Not A/RES/69, EE.UU., M&D or parts of words. */
const TOKEN =
  /(?<![\p{L}\p{M}\p{N}.@/&_-])\p{Lu}{2,10}\d{0,3}(?:-\p{Lu}{2,10})*(?=s?(?![\p{L}\p{M}\p{N}@/&_]|\.\p{Lu}|[.,]\d))/gu;
const ROMAN = /^[XVI]+$/;

/** A capitalised word or an initial just before: the capitals are somebody's family name. */
const GIVEN_NAME = /(?<![\p{L}\p{M}])(?:(?<word>\p{Lu}[\p{Ll}\p{M}’'-]+)|\p{Lu}\.|Mme|Mmes|MM\.|Mr|Mrs|Ms)[ \u00A0]$/u;
const FAMILY_NAME = /^(?=.*[AEIOUYÀÂÉÈÊËÎÏÔÙÛÜÁÍÓÚ])\p{Lu}{4,}(?:-\p{Lu}+)*$/u;
/** Words that begin a sentence in front of an acronym and are nobody's name. */
const SENTENCE_STARTS = new Set(
  (
    'Le La Les Un Une Des Du Au Aux Selon Pour Par Avec Sur Dans Chez Et Ce Cette Notre Depuis Outre ' +
    'The A An This Our For From With By At In On And Since While When ' +
    'El Los Las Una Unos Del Al Según Para Por Con Sobre En Y Esta Este Nuestra Desde Además'
  ).split(' '),
);

/** The acronyms of a text, in order. A text mostly in capitals has none that can be told. */
export function acronymTokens(text: string): AcronymToken[] {
  if (isInCapitals(text)) return [];
  return [...maskProtected(text).matchAll(TOKEN)].flatMap(({ 0: found, index }) => {
    if (ROMAN.test(found) || isFamilyName(found, text.slice(Math.max(0, index - 40), index))) return [];
    return [{ text: found, span: { start: index, end: index + found.length } }];
  });
}

/** CIF and OIT in CIF-OIT; the token itself where it has one part. */
export function partsOf({ text, span }: AcronymToken): AcronymToken[] {
  let start = span.start;
  return text.split('-').map((part) => {
    const token = { text: part, span: { start, end: start + part.length } };
    start = token.span.end + 1;
    return token;
  });
}

/** True when most words are in capitals, as in headlines of some houses. */
function isInCapitals(text: string): boolean {
  const capitals = text.match(/(?<![\p{L}\p{M}])\p{Lu}{2,}(?![\p{L}\p{M}])/gu)?.length ?? 0;
  const others = text.match(/(?<!\p{Ll})\p{Ll}/gu)?.length ?? 0;
  return capitals > 2 * others;
}

function isFamilyName(token: string, before: string): boolean {
  const name = FAMILY_NAME.test(token) ? GIVEN_NAME.exec(before) : null;
  return name !== null && !SENTENCE_STARTS.has(name.groups?.['word'] ?? '');
}
