import type { Locale } from '@triptych/domain';
import type { SearchText, SearchWord } from './search-words.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Articles, prepositions, pronouns, conjunctions and the commonest forms of auxiliaries, in plain letters: words that
 * stand in every other sentence, whatever it is about.
 */
const FUNCTION_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: words(`
    le la les un une des du de au aux en et ou ni mais donc or car que qui quoi dont ou a dans par pour sur sous avec sans
    vers chez entre contre depuis pendant apres avant lors selon comme si ne pas plus moins ce cet cette ces celui celle
    ceux celles il elle ils elles on nous vous je tu me te se moi toi soi lui leur leurs son sa ses mon ma mes ton ta tes
    notre nos votre vos y est sont etait etaient ete etre sera seront soit ont avait avaient avoir aura ait fait tout tous
    toute toutes autre autres meme memes tres aussi ainsi alors quand ou ici la dont lorsque puisque jusque tandis cela ca
    chaque plusieurs peut peuvent afin
  `),
  en: words(`
    a an the and or nor but so if of to in on at by for from with without into onto over under up down out off about after
    before during between against through since until than then as that this these those which who whom whose what when
    where while how why there here it its he she they we you i me him her them us my your his our their is are was were be
    been being am has have had having do does did doing will would shall should can could may might must not no nor all any
    both each more most much many other another some such only also very just too own same per
  `),
  es: words(`
    el la los las lo un una unos unas de del al a en y e o u ni pero sino que quien quienes cual cuales cuyo cuya donde
    cuando como por para con sin sobre bajo entre contra desde hasta hacia segun durante tras ante si no mas menos muy tan
    se su sus mi mis tu tus le les me te nos os nuestro nuestra nuestros nuestras ella ellas ellos este esta estos estas
    ese esa esos esas esto eso aquel aquella es son era eran fue fueron ser sido sea sean esta estan estaba estaban estar
    ha han habia habian haber hay he hemos puede pueden todo toda todos todas otro otra otros otras mismo misma tambien asi
    ya porque aunque cada
  `),
};

/**
 * True for a word that says little of what a text is about. Capitals throughout make a name of it: WHO, US.
 * @param text in which the word stands
 */
export function isFunctionWord({ letters, start, end }: SearchWord, { shown }: SearchText, locale: Locale): boolean {
  if (!FUNCTION_WORDS[locale].has(letters)) return false;
  const written = shown.text.slice(start, end);
  return written.length === 1 || written !== written.toUpperCase();
}
