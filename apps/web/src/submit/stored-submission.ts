import { LOCALES, RELEASE_KINDS, URGENCIES } from '@triptych/domain';
import { EMPTY_SUBMISSION, type Submission } from './submission.js';
import type { Attempt } from './submit-attempt.js';

/** What outlives a reload: the typed submission and the attempt under which it was last sent. */
export interface StoredSubmission {
  readonly submission: Submission;
  readonly attempt?: Attempt | undefined;
}

/** Two people who share a computer do not see each other's unfinished work. */
const placeOf = (personId: string) => `triptych.submission.${personId}`;

/** What this person left unfinished on this device; a fresh start when there is nothing, or nothing that can be read. */
export function loadSubmission(personId: string): StoredSubmission {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(placeOf(personId)) ?? 'null');
    if (isRecord(stored) && isSubmission(stored['submission'])) {
      return {
        submission: stored['submission'],
        ...(isAttempt(stored['attempt']) && { attempt: stored['attempt'] }),
      };
    }
  } catch {
    // Storage is forbidden or holds something else: a fresh start.
  }
  return { submission: EMPTY_SUBMISSION };
}

/** Keeps it, or forgets it when nothing was typed. */
export function keepSubmission(personId: string, stored: StoredSubmission): void {
  try {
    if (stored.submission.content === '') localStorage.removeItem(placeOf(personId));
    else localStorage.setItem(placeOf(personId), JSON.stringify(stored));
  } catch {
    // Storage is forbidden or full: the text stays in the page.
  }
}

export function forgetSubmission(personId: string): void {
  keepSubmission(personId, { submission: EMPTY_SUBMISSION });
}

function isSubmission(value: unknown): value is Submission {
  if (!isRecord(value)) return false;
  const { content, sourceLocale, withoutLocales, kind, urgency, deadline, embargoUntil, machineTranslation, choices } =
    value;
  return (
    typeof content === 'string' &&
    (sourceLocale === null || isOneOf(LOCALES, sourceLocale)) &&
    Array.isArray(withoutLocales) &&
    withoutLocales.every((locale) => isOneOf(LOCALES, locale)) &&
    isOneOf(RELEASE_KINDS, kind) &&
    isOneOf(URGENCIES, urgency) &&
    typeof deadline === 'string' &&
    typeof embargoUntil === 'string' &&
    typeof machineTranslation === 'boolean' &&
    isRecord(choices) &&
    Object.values(choices).every((choice) => typeof choice === 'boolean')
  );
}

function isAttempt(value: unknown): value is Attempt {
  return isRecord(value) && typeof value['key'] === 'string' && typeof value['body'] === 'string';
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && list.includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
