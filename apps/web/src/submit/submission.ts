import { LOCALES, type Locale, type ReleaseKind, type Urgency } from '@triptych/domain';

/** Everything a person has typed and chosen on the way to a submission. */
export interface Submission {
  readonly content: string;
  /** Null: as the desk detects it. */
  readonly sourceLocale: Locale | null;
  /** Languages that are not wanted. */
  readonly withoutLocales: readonly Locale[];
  readonly kind: ReleaseKind;
  readonly urgency: Urgency;
  /** `2026-05-03T15:30` on the clock of this device; empty for none. */
  readonly deadline: string;
  /** As `deadline`. */
  readonly embargoUntil: string;
  readonly machineTranslation: boolean;
  /** Lines whose fate was decided by hand, by `lineKeys`; the proposal holds for the others. */
  readonly choices: Readonly<Record<string, boolean>>;
}

export const EMPTY_SUBMISSION: Submission = {
  content: '',
  sourceLocale: null,
  withoutLocales: [],
  kind: 'press-release',
  urgency: 'routine',
  deadline: '',
  embargoUntil: '',
  machineTranslation: true,
  choices: {},
};

export type SubmissionEvent =
  | { readonly type: 'changed'; readonly change: Partial<Omit<Submission, 'choices'>> }
  | { readonly type: 'line-chosen'; readonly key: string; readonly included: boolean; readonly proposed: boolean }
  | { readonly type: 'all-restored'; readonly keys: readonly string[] }
  | { readonly type: 'proposal-followed' };

/** What is typed and chosen, after one event. */
export function submissionReducer(submission: Submission, event: SubmissionEvent): Submission {
  switch (event.type) {
    case 'changed':
      return { ...submission, ...event.change };
    case 'line-chosen': {
      const { [event.key]: _, ...others } = submission.choices;
      return {
        ...submission,
        choices: event.included === event.proposed ? others : { ...others, [event.key]: event.included },
      };
    }
    case 'all-restored':
      return { ...submission, choices: Object.fromEntries(event.keys.map((key) => [key, true])) };
    case 'proposal-followed':
      return { ...submission, choices: {} };
  }
}

/** The languages a release goes into, in panel order. */
export function targetLocales(submission: Submission, source: Locale): Locale[] {
  return LOCALES.filter((locale) => locale !== source && !submission.withoutLocales.includes(locale));
}
