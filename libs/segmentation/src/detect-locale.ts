import { LOCALES, type Locale } from '@triptych/domain';

const FUNCTION_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: words(`le la les un une des du de d l et est sont dans en pour par sur avec sans que qui qu ce cet cette ces au aux
    à il elle ils elles nous vous leur leurs son sa ses ont a été être ne pas plus mais ou où s c n se selon entre depuis
    après avant ainsi notamment`),
  en: words(`the a an of and to in for on at by with from is are was were be been has have had that this these those it
    its they their he she we you not as or but will would which who more than into after before between under about`),
  es: words(`el la los las un una unos unas de del al y e en para por con sin que su sus se es son fue fueron ha han está
    están este esta estos estas lo le les como más pero o no según entre desde hasta sobre tras también hoy ayer muy ya`),
};

/** Endings that count as a function word does; a headline may have none that its language does not share. */
const ENDINGS: Readonly<Record<Locale, RegExp>> = {
  fr: /(?:ées?|és|eux|eurs|ité|ités)$/u,
  en: /(?:ing|ly|ness|ship)$/u,
  es: /(?:ción|ciones|sión|idad|idades)$/u,
};

/** Neighbouring languages whose function words are partly those of ours: with these ahead the answer is unsure. */
const OTHER_LANGUAGES: readonly ReadonlySet<string>[] = [
  words(`o a os as um uma de do da dos das no na nos nas e em para por com sem que se é são foi foram ao à seu sua não
    mais como pelo pela entre`),
  words(`il lo la i gli le un una di del della dei delle e è sono in per con su da dal che si non più come al alla nel
    nella ha hanno`),
  words(`el la els les un una de del dels i en per amb sense que es és són va van al als seu seva no més com entre`),
  words('der die das ein eine und ist sind in im zu für mit von dem den des auf nicht auch wird wurde'),
];

/** Enough of a text to tell its language, in UTF-16 units. */
const SAMPLE = 20_000;
const FEWEST_WORDS = 2;
const LEAST_SHARE = 0.12;
/** How much more often the words of one language alone must occur than those of its rival alone. */
const CLEAR_LEAD = 1.5;

/**
 * The language of a text by its function words; undefined when there are too few of them, when two languages are
 * close to each other, or when the text looks like a language that the desk does not work in.
 */
export function detectLocale(text: string): Locale | undefined {
  const tokens =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return LOCALES.find((locale) => {
    const own = (token: string): boolean => isMark(token, locale);
    const hits = tokens.filter(own).length;
    if (hits < FEWEST_WORDS || hits < LEAST_SHARE * tokens.length) return false;
    const rivals = [
      ...LOCALES.filter((other) => other !== locale).map((other) => (token: string) => isMark(token, other)),
      ...OTHER_LANGUAGES.map((known) => (token: string) => known.has(token)),
    ];
    return rivals.every((rival) => {
      const ownAlone = tokens.filter((token) => own(token) && !rival(token)).length;
      const rivalAlone = tokens.filter((token) => rival(token) && !own(token)).length;
      return ownAlone > 0 && ownAlone >= CLEAR_LEAD * rivalAlone;
    });
  });
}

function isMark(token: string, locale: Locale): boolean {
  return FUNCTION_WORDS[locale].has(token) || ENDINGS[locale].test(token);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
