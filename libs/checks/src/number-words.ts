import type { Locale } from '@triptych/domain';

/** Numerals below twenty, in order; forms are folded (no accents, no hyphens), alternatives separated by |. */
const SMALL: Readonly<Record<Locale, string>> = {
  en: 'zero|no;one|a|an|once|first|single;two|both|twice|second|double;three|third|triple;four|fourth;five|fifth;six|sixth;seven|seventh;eight|eighth;nine|ninth;ten|tenth|decade;eleven|eleventh;twelve|twelfth|dozen;thirteen|thirteenth;fourteen|fourteenth;fifteen|fifteenth|fortnight;sixteen|sixteenth;seventeen|seventeenth;eighteen|eighteenth;nineteen|nineteenth',
  fr: 'zero|aucun|aucune;un|une|premier|premiere;deux|deuxieme|second|seconde|double;trois|troisieme|triple;quatre|quatrieme;cinq|cinquieme;six|sixieme;sept|septieme;huit|huitieme;neuf|neuvieme;dix|dixieme|dizaine|decennie;onze|onzieme;douze|douzieme|douzaine;treize|treizieme;quatorze|quatorzieme;quinze|quinzieme|quinzaine;seize|seizieme;dix sept|dix septieme;dix huit|dix huitieme;dix neuf|dix neuvieme',
  es: 'cero|ningun|ninguna;uno|un|una|primer|primero|primera;dos|ambos|ambas|segundo|segunda|doble;tres|tercer|tercero|tercera|triple;cuatro|cuarto|cuarta;cinco|quinto|quinta;seis|sexto|sexta;siete|septimo|septima;ocho|octavo|octava;nueve|noveno|novena;diez|decimo|decima|decena|decenio|decada;once|undecimo|undecima;doce|duodecimo|duodecima|docena;trece;catorce;quince|quincena;dieciseis;diecisiete;dieciocho;diecinueve',
};
/** Twenty, thirty … ninety. */
const TENS: Readonly<Record<Locale, string>> = {
  en: 'twenty|score;thirty;forty;fifty;sixty;seventy;eighty;ninety',
  fr: 'vingt|vingtaine;trente|trentaine;quarante|quarantaine;cinquante|cinquantaine;soixante|soixantaine;soixante dix|septante;quatre vingts|quatre vingt|huitante;quatre vingt dix|nonante',
  es: 'veinte|veintena;treinta|treintena;cuarenta|cuarentena;cincuenta|cincuentena;sesenta;setenta;ochenta;noventa',
};
const HUNDREDS: Readonly<Record<Locale, string>> = {
  en: 'hundred|a hundred|century;two hundred;three hundred;four hundred;five hundred;six hundred;seven hundred;eight hundred;nine hundred',
  fr: 'cent|centaine|siecle;deux cents;trois cents;quatre cents;cinq cents;six cents;sept cents;huit cents;neuf cents',
  es: 'cien|ciento|centenar|centenares|siglo;doscientos|doscientas;trescientos|trescientas;cuatrocientos|cuatrocientas;quinientos|quinientas;seiscientos|seiscientas;setecientos|setecientas;ochocientos|ochocientas;novecientos|novecientas',
};
const POWERS: Readonly<Record<Locale, readonly (readonly [power: number, words: readonly string[]])[]>> = {
  en: [
    [1e9, ['billion']],
    [1e6, ['million']],
    [1e3, ['thousand']],
  ],
  fr: [
    [1e9, ['milliard', 'milliards']],
    [1e6, ['million', 'millions']],
    [1e3, ['mille', 'millier', 'milliers']],
  ],
  es: [
    [1e9, ['mil millones']],
    [1e6, ['millon', 'millones']],
    [1e3, ['mil', 'millar', 'miles']],
  ],
};
const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};
const TWELVE_O_CLOCK: Readonly<Record<Locale, readonly string[]>> = {
  en: ['noon', 'midday', 'midnight'],
  fr: ['midi', 'minuit'],
  es: ['mediodia', 'medianoche'],
};
const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A text that is asked for many numbers: it is folded once, and no value is looked for twice. */
export class SpokenNumbers {
  private readonly folded: string;
  private readonly answers = new Map<string, boolean>();

  constructor(
    private readonly text: string,
    private readonly locale: Locale,
  ) {
    this.folded = fold(text);
  }

  /** Does the text say this value (see `value`) in words, in Roman numerals or, for noon and midnight, by name? */
  say(reading: string): boolean {
    const known = this.answers.get(reading);
    if (known !== undefined) return known;
    const answer = this.lookFor(reading);
    this.answers.set(reading, answer);
    return answer;
  }

  /** Does the text name the month with this number? */
  nameMonth(reading: string): boolean {
    const month = MONTHS[this.locale][Number(reading) - 1];
    return month !== undefined && this.has(month);
  }

  private lookFor(reading: string): boolean {
    if (reading === 't0') return TWELVE_O_CLOCK[this.locale].some((word) => this.has(word));
    // The full hour of a clock ("a la una") is a number like any other.
    const number = reading.startsWith('t') ? Number(reading.slice(1)) / 60 : Number(reading);
    if (!Number.isInteger(number)) return false;
    return forms(number, this.locale).some((form) => this.has(form)) || saysInRoman(this.text, number);
  }

  private has(words: string): boolean {
    return this.folded.includes(` ${words} `);
  }
}

/** Lower case, no accents, one space between words and at both ends; the "a" of "a.m." is no article. */
function fold(text: string): string {
  const words =
    text
      .replace(/(?<!\p{L})[ap]\.?[ \u00A0]?m(?!\p{L})/giu, ' ')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

function at(table: string, index: number): string[] {
  return table.split(';')[index]?.split('|') ?? [];
}

/** The ways to say a whole number, folded. Numbers that nobody writes out have none. */
function forms(number: number, locale: Locale): string[] {
  if (number < 20) return at(SMALL[locale], number);
  if (number < 100) return belowHundred(number, locale);
  if (number < 1000) return number % 100 === 0 ? at(HUNDREDS[locale], number / 100 - 1) : [];
  const [power, words] = POWERS[locale].find(([size]) => number >= size && number % size === 0) ?? [];
  if (power === undefined || words === undefined || number / power >= 1000) return [];
  const count = number / power;
  const spoken = forms(count, locale).flatMap((form) => words.map((word) => `${form} ${word}`));
  return count === 1 ? [...words, ...spoken] : spoken;
}

function belowHundred(number: number, locale: Locale): string[] {
  const [ten, unit] = [Math.floor(number / 10), number % 10];
  const tens = at(TENS[locale], ten - 2);
  if (unit === 0) return tens;
  // French counts from sixty and from eighty up to nineteen: soixante et onze, quatre-vingt-dix-sept.
  const base = locale === 'fr' && (ten === 7 || ten === 9) ? at(TENS.fr, ten - 3) : tens;
  const rest = at(SMALL[locale], base === tens ? unit : unit + 10);
  const joints = { en: [' '], fr: [' ', ' et '], es: [' y '] }[locale];
  const spoken = base.flatMap((head) => rest.flatMap((tail) => joints.map((joint) => `${head}${joint}${tail}`)));
  return locale === 'es' && ten === 2 ? rest.map((tail) => `veinti${tail}`) : spoken;
}

function saysInRoman(text: string, number: number): boolean {
  if (number < 2 || number > 39) return false;
  let left = number;
  const numeral = ROMAN.map(([size, letters]) => {
    const times = Math.floor(left / size);
    left -= times * size;
    return letters.repeat(times);
  }).join('');
  return new RegExp(`(?<![\\p{L}\\p{N}])${numeral}(?:e|er|re|[eè]me)?(?![\\p{L}\\p{N}])`, 'u').test(text);
}
