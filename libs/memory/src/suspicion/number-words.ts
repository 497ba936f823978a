import type { Locale } from '@triptych/domain';
import { withoutAccents } from '../alignment/likeness.js';

/** After each value the words that say it, small letters without accents. Those above 20 can be joined to more. */
const VALUES: Readonly<Record<Locale, string>> = {
  en: `0 zero no none nil midnight 1 a an one once first single january 2 two twice second seconds both double couple pair february
    3 three third thirds thrice triple march 4 four fourth quadruple april 5 five fifth fifths may 6 six sixth june
    7 seven seventh july 8 eight eighth august 9 nine ninth september 10 ten tenth decade october
    11 eleven eleventh november 12 twelve twelfth dozen noon midday december 13 thirteen thirteenth 14 fourteen fourteenth fortnight
    15 fifteen fifteenth 16 sixteen sixteenth 17 seventeen seventeenth 18 eighteen eighteenth 19 nineteen nineteenth
    20 twenty twentieth twenties score 30 thirty thirtieth thirties 40 forty fortieth forties 50 fifty fiftieth fifties
    60 sixty sixtieth sixties 70 seventy seventieth seventies 80 eighty eightieth eighties 90 ninety ninetieth nineties`,
  fr: `0 zero aucun aucune minuit 1 un une premier premiere premiers premieres seul seule janvier
    2 deux deuxieme second seconde double couple paire fevrier 3 trois troisieme tiers triple mars
    4 quatre quatrieme quadruple avril 5 cinq cinquieme cinquiemes mai 6 six sixieme juin 7 sept septieme juillet
    8 huit huitieme huitaine aout 9 neuf neuvieme septembre 10 dix dixieme dizaine decennie octobre 11 onze onzieme novembre
    12 douze douzieme douzaine midi decembre 13 treize treizieme 14 quatorze quatorzieme 15 quinze quinzieme quinzaine
    16 seize seizieme 20 vingt vingts vingtieme vingtaine 30 trente trentieme trentaine 40 quarante quarantieme quarantaine
    50 cinquante cinquantieme cinquantaine 60 soixante soixantieme soixantaine 70 septante 80 huitante 90 nonante`,
  es: `0 cero ningun ninguna ninguno medianoche 1 un una uno primer primero primera primeros primeras unico unica enero
    2 dos ambos ambas segundo segunda segundos doble par pareja febrero 3 tres tercer tercero tercera terceros terceras tercio tercios triple marzo
    4 cuatro cuarto cuarta cuadruple abril 5 cinco quinto quinta mayo 6 seis sexto sexta junio
    7 siete septimo septima julio 8 ocho octavo octava agosto 9 nueve noveno novena septiembre setiembre
    10 diez decimo decima decena decenio decada octubre 11 once undecimo noviembre
    12 doce duodecimo docena mediodia diciembre 13 trece decimotercero 14 catorce 15 quince quincena 16 dieciseis
    17 diecisiete 18 dieciocho 19 diecinueve 20 veinte veintena vigesimo 21 veintiun veintiuno veintiuna 22 veintidos
    23 veintitres 24 veinticuatro 25 veinticinco 26 veintiseis 27 veintisiete 28 veintiocho 29 veintinueve
    30 treinta treintena 40 cuarenta cuarentena 50 cincuenta cincuentena 60 sesenta 70 setenta 80 ochenta 90 noventa
    100 cien ciento cientos centenar centenares siglo siglos 200 doscientos doscientas 300 trescientos trescientas
    400 cuatrocientos cuatrocientas 500 quinientos quinientas 600 seiscientos seiscientas 700 setecientos setecientas
    800 ochocientos ochocientas 900 novecientos novecientas`,
};
/** What multiplies the number before it. */
const MULTIPLIERS: Readonly<Record<Locale, string>> = {
  en: '100 hundred hundreds hundredth century centuries 1000 thousand thousands thousandth 1e6 million millions 1e9 billion billions 1e12 trillion',
  fr: '100 cent cents centaine centaines centieme siecle siecles 1000 mille milliers millier millieme 1e6 million millions 1e9 milliard milliards 1e12 billion billions',
  es: '1000 mil miles millar millares milenio 1e6 millon millones 1e12 billon billones',
};
/** What is said of parts: as a fraction, a percentage, a number of minutes. */
const PARTS: readonly (readonly [words: RegExp, values: readonly number[]])[] = [
  [/^(?:half|halves|moitie|demie?s?|mitad|medi[oa]s?)$/, [0.5, 50, 2, 30]],
  [/^(?:quarters?|quarts?|cuart[oa]s?)$/, [0.25, 25, 4, 15]],
];
/** Words between two parts of one number: two hundred and six, vingt et un, treinta y cinco. */
const JOINTS = new Set(['and', 'et', 'y']);
const WORD = /[\p{L}\p{M}]+/gu;
/** No word of a number is as long, in characters. */
const LONGEST_WORD = 30;
const ROMAN = /^([IVX]{1,6})(?:e|es|er|re|[eè]me)?$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function valuesOf(list: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  let value = 0;
  for (const word of list.split(/\s+/)) {
    if (/^\d/.test(word)) value = Number(word);
    else values.set(word, value);
  }
  return values;
}

const NUMBERS = { fr: valuesOf(VALUES.fr), en: valuesOf(VALUES.en), es: valuesOf(VALUES.es) };
const TIMES = { fr: valuesOf(MULTIPLIERS.fr), en: valuesOf(MULTIPLIERS.en), es: valuesOf(MULTIPLIERS.es) };

/**
 * Every value that a text may say in words, in Roman numerals or by the name of a month, as `figuresIn` writes values. Of
 * a number of several words each part counts too: this is to acquit figures, not to accuse. Linear.
 */
export function spokenNumbers(text: string, locale: Locale): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (value: number): void => void found.add(String(value));
  let whole = 0;
  let last = 0;
  for (const written of text.match(WORD) ?? []) {
    const word = written.length > LONGEST_WORD ? '' : withoutAccents(written.toLowerCase());
    const value = NUMBERS[locale].get(word);
    const times = TIMES[locale].get(word);
    if (value !== undefined) {
      last = joined(last, value, locale);
      add(value);
    } else if (times === 100) {
      last = (last || 1) * times;
    } else if (times !== undefined) {
      whole = last === 0 && whole > 0 ? whole * times : whole + (last || 1) * times;
      last = 0;
      add(times);
    } else if (!JOINTS.has(word)) {
      whole = last = 0;
      for (const [words, values] of PARTS) if (words.test(word)) values.forEach(add);
      if (ROMAN.test(written)) add(roman(written));
    }
    if (whole + last > 0) add(whole + last);
    if (last > 0) add(last);
  }
  return found;
}

/** The number so far with its next word; a new number where the two do not join. */
function joined(last: number, value: number, locale: Locale): number {
  if (locale === 'fr' && value === 20 && last % 100 === 4) return last + 76;
  const [unit, upToHundred] = [last % 10, last % 100];
  const counted = locale === 'fr' && (upToHundred === 60 || upToHundred === 80) ? 20 : 10;
  const joins =
    last > 0 && ((upToHundred === 0 && value < 100) || (upToHundred >= 20 && unit === 0 && value < counted));
  const teens = locale === 'fr' && upToHundred % 20 === 10 && value >= 7 && value < 10;
  return joins || teens ? last + value : value;
}

function roman(written: string): number {
  const [, numeral = ''] = ROMAN.exec(written) ?? [];
  const digits = [...numeral].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
