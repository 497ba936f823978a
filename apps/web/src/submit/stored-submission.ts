import { BLOCK_TYPES, LOCALES, RELEASE_KINDS, URGENCIES } from '@triptych/domain';
import { TEXT_FORMATS, WAYS } from './handed-in.js';
import type { Attempt } from './submit-attempt.js';
import { EMPTY_SUBMISSION, type Submission } from './submission.js';

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
    return readStored(JSON.parse(localStorage.getItem(placeOf(personId)) ?? 'null'));
  } catch {
    // Storage is forbidden or holds something else: a fresh start.
    return { submission: EMPTY_SUBMISSION };
  }
}

/** Keeps it, or forgets it when nothing was handed in. */
export function keepSubmission(personId: string, stored: StoredSubmission): void {
  const { content, file, page } = stored.submission;
  try {
    if (content === '' && !file && !page) localStorage.removeItem(placeOf(personId));
    else localStorage.setItem(placeOf(personId), JSON.stringify(stored));
  } catch {
    // Storage is forbidden or full: the text stays in the page.
  }
}

export function forgetSubmission(personId: string): void {
  keepSubmission(personId, { submission: EMPTY_SUBMISSION });
}

/** What was stored, by this version of the screen or by one that knew fewer things; a fresh start for anything else. */
export function readStored(stored: unknown): StoredSubmission {
  if (!isRecord(stored) || !isRecord(stored['submission'])) return { submission: EMPTY_SUBMISSION };
  const submission = { ...EMPTY_SUBMISSION, ...stored['submission'] };
  if (!Object.entries(FIELDS).every(([name, isValid]) => isValid(submission[name as keyof Submission]))) {
    return { submission: EMPTY_SUBMISSION };
  }
  return { submission, ...(isAttempt(stored['attempt']) && { attempt: stored['attempt'] }) };
}

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isCount: Test = (value) => Number.isInteger(value);
const oneOf =
  (list: readonly string[]): Test =>
  (value) =>
    typeof value === 'string' && list.includes(value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const recordOf =
  (test: Test): Test =>
  (value) =>
    isRecord(value) && Object.values(value).every(test);
const withFields =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, isValid]) => isValid(value[name]));

const FIELDS: Readonly<Record<keyof Submission, Test>> = {
  way: oneOf(WAYS),
  content: isText,
  format: oneOf(TEXT_FORMATS),
  alternative: orNull(isText),
  file: orNull(withFields({ name: isText, size: isCount, modified: isCount })),
  page: orNull(withFields({ address: isText, content: isText, notices: listOf(withFields({ kind: isText })) })),
  sourceLocale: orNull(oneOf(LOCALES)),
  withoutLocales: listOf(oneOf(LOCALES)),
  kind: oneOf(RELEASE_KINDS),
  urgency: oneOf(URGENCIES),
  deadline: isText,
  embargoUntil: isText,
  machineTranslation: (value) => typeof value === 'boolean',
  choices: recordOf((value) => typeof value === 'boolean'),
  types: recordOf(oneOf(BLOCK_TYPES)),
  notes: listOf(withFields({ finding: isText, check: isText, line: isText, excerpt: isText, text: isText })),
  ignored: listOf(isText),
  fixes: listOf(withFields({ block: isCount, start: isCount, end: isCount, text: isText })),
};

function isAttempt(value: unknown): value is Attempt {
  return isRecord(value) && isText(value['key']) && isText(value['body']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
