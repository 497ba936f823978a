import { afterAll, afterFirst, exceptions, rule } from './stem-rule.js';

/** Words that only look inflected, and the irregular plurals that the press uses every day. */
const EXCEPTIONS = exceptions(`
  news series species means always perhaps its this thus has was does yes lens aids united during evening nothing something
  anything everything ceiling wednesday us his as is hundred indeed mr mrs need seed speed feed
  children=child women=woman men=man people feet=foot teeth=tooth lives=life wives=wife halves=half shelves=shelf
  thieves=thief knives=knife leaves=leave selves=self crises=crisis analyses=analysis bases=base
  gas gases=gas shoes=shoe goes=go bus buses=bus dies=die died=die dying=die lies=lie lied=lie lying=lie ties=tie tied=tie tying=tie
`);

const PLURALS = [
  rule('sses', 'ss', 1),
  rule('ies', 'y', 2),
  rule('(?<=ch|sh|x|zz|[^aeiou]o|..us)es', '', 2),
  rule('(?<![sui]|^.)s', '', 2),
];

const VOWEL = /[aeiouy]/;
/** A measure above one in the sense of Porter: vowels and consonants alternate twice. */
const LONG = /^[^aeiouy]*[aeiouy]+[^aeiouy]+[aeiouy]+[^aeiouy]/;
/** Ends like hop or rat: consonant, vowel, consonant that is not w, x or y. */
const SHORT_END = /(?:^|[^aeiouy])[aeiouy][^aeiouywx]$/;
const UNDOUBLED = /([bdgmnprt])\1$/;

/** One spelling for both sides of the Atlantic. */
const SPELLINGS = [
  rule('izations?', 'isation', 2),
  rule('(?<=..[^e])iz', 'is', 2),
  rule('yz', 'ys', 2),
  rule('our', 'or', 3),
  rule('(?<=[aeinu])tr', 'ter', 1),
  rule('mm', 'm', 3),
  rule('ll', 'l', 4),
  rule('(?<=[^aeiou])i', 'y', 1),
];

/**
 * What the forms of an English word share: plural, -ed and -ing away, no derivation. The conditions on what is left are
 * those of Porter, "An algorithm for suffix stripping" (1980), steps 1 and 5; British and American spelling meet.
 * @param word in lower case, letters a to z
 */
export function englishStem(word: string): string {
  const known = EXCEPTIONS.get(word);
  if (known !== undefined) return known;
  const singular = afterFirst(PLURALS, word);
  return EXCEPTIONS.get(singular) ?? spelled(withoutTense(singular));
}

function withoutTense(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return /[aeiouy][^aeiouy]*[^aeiouyc]eed$/.test(word) ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, '');
  if (stem === word || !VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz|is|us|v|c)$/.test(stem) && stem.length < 5) return `${stem}e`;
  if (UNDOUBLED.test(stem) && stem.length > 3) return stem.slice(0, -1);
  const lostE = stem.length <= 2 ? !/[aeiouy]$/.test(stem) : !LONG.test(stem) && SHORT_END.test(stem);
  return lostE ? `${stem}e` : stem;
}

function spelled(stem: string): string {
  return afterAll(SPELLINGS, withoutFinalE(stem));
}

/** `declare` and `declared` meet; `plane` and `plan` do not. */
function withoutFinalE(word: string): string {
  if (!word.endsWith('e') || word.length <= 4 || word.endsWith('ee')) return word;
  const stem = word.slice(0, -1);
  return LONG.test(stem) || !SHORT_END.test(stem) ? stem : word;
}
