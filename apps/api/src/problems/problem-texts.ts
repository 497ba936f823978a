import type { ErrorCode, Locale } from '@triptych/domain';
import { english } from './texts.en.js';
import { french } from './texts.fr.js';
import { spanish } from './texts.es.js';

/** What a refusal says: a short title and what the caller can do. `{name}` is filled from the details of the error. */
export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}
export type ProblemTexts = Readonly<Record<ErrorCode, ProblemText>>;

export const PROBLEM_TEXTS: Readonly<Record<Locale, ProblemTexts>> = { fr: french, en: english, es: spanish };

/** Puts values into the places of a text; a list is joined by commas. */
export function fill(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (Array.isArray(value)) return value.join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : place;
  });
}
