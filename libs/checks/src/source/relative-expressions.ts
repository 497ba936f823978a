import type { Locale } from '@triptych/domain';

const WEEKDAYS: Readonly<Record<Locale, string>> = {
  fr: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end',
  en: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|weekend',
  es: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin de semana',
};

/**
 * Days, weeks and months counted from the day of reading. "Today" is left out, because it is the day of the release and in
 * French often means "nowadays", and so are years, which a reader can tell, and "mañana", which is also a morning.
 */
const EXPRESSIONS: Readonly<Record<Locale, string>> = {
  fr:
    'hier|avant-hier|demain|après-demain|cette semaine|ce mois-ci|le mois (?:dernier|prochain)' +
    `|la semaine (?:dernière|passée|prochaine)|(?:ce|le) (?:${WEEKDAYS.fr}) (?:dernier|prochain)|ce (?:${WEEKDAYS.fr})` +
    `|(?:${WEEKDAYS.fr}) (?:dernier|prochain)`,
  en: `yesterday|tomorrow|(?:this|last|next) (?:week|month|${WEEKDAYS.en})`,
  es:
    'ayer|anteayer|pasado mañana|(?:esta|la próxima|la pasada) semana|la semana (?:pasada|próxima|que viene)' +
    '|(?:este|el próximo|el pasado) mes|el mes (?:pasado|próximo|que viene)' +
    `|(?:el próximo|el pasado|este) (?:${WEEKDAYS.es})|el (?:${WEEKDAYS.es}) (?:pasado|próximo)`,
};

/** Finds the expressions of a language that are counted from the day of reading. A new pattern, for one search. */
export function relativeExpression(locale: Locale): RegExp {
  const words = EXPRESSIONS[locale].replaceAll(' ', '[ \\u00A0]');
  return new RegExp(`(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}-])`, 'giu');
}
