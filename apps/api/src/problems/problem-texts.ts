import type { Locale } from '@triptych/domain';
import type { ProblemTexts } from './problem-text.js';
import { english } from './texts.en.js';
import { french } from './texts.fr.js';
import { spanish } from './texts.es.js';

export const PROBLEM_TEXTS: Readonly<Record<Locale, ProblemTexts>> = { fr: french, en: english, es: spanish };

/** Puts values into the places of a text; a list is joined by commas. */
export function fill(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (Array.isArray(value)) return value.join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : place;
  });
}
