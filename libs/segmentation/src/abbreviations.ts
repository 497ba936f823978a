import type { Locale } from '@triptych/domain';
import type { Abbreviations } from './abbreviation-set.js';
import { ENGLISH_ABBREVIATIONS } from './abbreviations-en.js';
import { SPANISH_ABBREVIATIONS } from './abbreviations-es.js';
import { FRENCH_ABBREVIATIONS } from './abbreviations-fr.js';

/** The three languages, each with what all of them share. */
export const ABBREVIATIONS: Readonly<Record<Locale, Abbreviations>> = {
  fr: FRENCH_ABBREVIATIONS,
  en: ENGLISH_ABBREVIATIONS,
  es: SPANISH_ABBREVIATIONS,
};
