import { LOCALES, type Locale } from '@triptych/domain';
import { CODED_CHARACTERS, eachWord, wordCode } from './each-word.js';

/**
 * Function words of one language alone, without accents: at least 3 among 10,000 words of it and 20 times rarer in the
 * other two, counted in 115,000 to 134,000 words of each: the news of NTREX-128, the Universal Declaration of Human
 * Rights, the Sustainable Development Goals and the user guide of GNOME. Five letters are enough: every fourth word of a
 * French text is one of these, every third of an English and every fifth of a Spanish one.
 */
const FUNCTION_WORDS: Readonly<Record<Locale, string>> = {
  fr: `afin ainsi alors apres au aussi aux avait avant avec avez avoir ce cela ces cette dans des doit donc dont du elle
    elles est et etait ete etre il ils j je jusqu l les leur leurs lors lui mais meme moins ne nous ont ou par pas peu
    peut plus pour puis qu quand qui sa sans selon ses sont sous sur tant tous tout toute une vers vos votre vous`,
  en: `about after again all also and any are as at be been being both by can could did do does down each even for
    from had has have he her him his how if in into is it its just many may might more most my not now of off on
    only or other our out over own same she since so some still such than that the their them then there these they
    this those  to too two under up us was we well were what when where which while who will with would you your`,
  es: `al algo ante antes aqui asi aun cada como con debe del desde donde dos el es esa ese esta estan
    estas este esto estos fue ha han hasta hay las lo los mas mejor menos mismo muy otra otras otro otros para pero
    poco por pueda puede segun ser sido sin sobre solo su sus toda todas todo todos una uno unos veces ya`,
};

/** The same for languages that are taken for one of ours, or sent by mistake: Portuguese, Italian, German. */
const OF_OTHER_LANGUAGES = [
  'um uma uns nao ao aos sao seu sua pela pelo foi isso num numa pelos pelas dele voce',
  'il di che della delle degli gli sono nel nella alla dei piu anche dal dalla questo essi loro',
  'der und das ist nicht mit von dem ein eine einen auch fur auf sich im zu sind wird als nach bei',
];

/** For each word the place of its language: those of `LOCALES`, then the others. */
const LANGUAGE_OF = new Map<number, number>();
for (const [language, list] of [...LOCALES.map((locale) => FUNCTION_WORDS[locale]), ...OF_OTHER_LANGUAGES].entries()) {
  for (const word of list.split(/\s+/)) LANGUAGE_OF.set(wordCode(word), language);
}

/** How many words a text has, and how many of them only one language has. */
export interface FunctionWordCounts {
  readonly words: number;
  /** In the order of `LOCALES`. */
  readonly known: readonly number[];
  readonly other: readonly number[];
}

/** Counts the function words of a text. */
export function functionWords(text: string): FunctionWordCounts {
  const counts = [0, 0, 0, 0, 0, 0];
  let words = 0;
  eachWord(text, (code, length, isNumber) => {
    if (isNumber) return;
    words += 1;
    if (length > CODED_CHARACTERS) return;
    const language = LANGUAGE_OF.get(code);
    if (language !== undefined) counts[language] = (counts[language] ?? 0) + 1;
  });
  return { words, known: counts.slice(0, LOCALES.length), other: counts.slice(LOCALES.length) };
}
