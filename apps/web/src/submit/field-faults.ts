import type { Problem } from '@triptych/contracts';
import { ApiProblem } from '../api/client.js';

/** The parts of the form beside which a refusal can stand; `content` is the source, however it came. */
const FIELDS = ['content', 'lines', 'sourceLocale', 'targetLocales', 'deadline', 'embargoUntil'] as const;
export type SubmissionField = (typeof FIELDS)[number];

export interface FieldFaults {
  readonly fields: Readonly<Partial<Record<SubmissionField, string>>>;
  /** True when everything that was refused stands beside a field. */
  readonly isComplete: boolean;
}

/** Refusals that name no field and still belong to one. */
const OF_CODE: Partial<Record<Problem['code'], SubmissionField>> = {
  empty_text: 'content',
  text_too_long: 'content',
  invalid_text: 'content',
  invalid_encoding: 'content',
  body_too_large: 'content',
  markup_too_deep: 'content',
  file_unreadable: 'content',
  file_encrypted: 'content',
  file_type_unknown: 'content',
  file_too_large: 'content',
  nothing_included: 'lines',
  source_among_targets: 'targetLocales',
};

/** What the API calls the parts. */
const OF_POINTER: Readonly<Record<string, SubmissionField>> = { file: 'content', exclude: 'lines', types: 'lines' };

/** Puts a refusal beside the fields it speaks of. */
export function fieldFaults(error: unknown): FieldFaults {
  if (!(error instanceof ApiProblem)) return { fields: {}, isComplete: false };
  const { code, title, detail, errors = [] } = error.problem;
  const fields: Partial<Record<SubmissionField, string>> = {};
  let isComplete = errors.length > 0;
  for (const fault of errors) {
    const field = fieldOf(fault.pointer);
    if (field) fields[field] ??= fault.detail;
    else isComplete = false;
  }
  const field = OF_CODE[code];
  if (field) {
    fields[field] ??= code.startsWith('file_') ? `${title} ${detail}` : detail;
    isComplete = true;
  }
  return { fields, isComplete };
}

/** The parts that are set beside the text. */
export function isOfSettings(fields: FieldFaults['fields']): boolean {
  return Object.keys(fields).some((field) => field !== 'content' && field !== 'lines');
}

function fieldOf(pointer: string): SubmissionField | undefined {
  const name = pointer.split('/')[1] ?? '';
  return OF_POINTER[name] ?? FIELDS.find((field) => field === name);
}
