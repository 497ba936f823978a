import { LOCALES, type BlockType, type Locale, type ReleaseKind, type Urgency } from '@triptych/domain';
import type { SourceFix } from '../api/submission.js';
import { inFormat, type FetchedPage, type ChosenFile, type HandedIn, type TextFormat, type Way } from './handed-in.js';

/** A note for whoever translates: the answer to a finding. */
export interface FindingNote {
  /** Id of the finding, of `askedFindings`. */
  readonly finding: string;
  readonly check: string;
  /** Key of the line that it is about. */
  readonly line: string;
  /** The words that are meant. */
  readonly excerpt: string;
  readonly text: string;
}

/** Everything a person has handed in, typed and chosen on the way to a submission. */
export interface Submission extends HandedIn {
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
  /** Lines whose fate was decided by hand, by their keys; the proposal holds for the others. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** What lines are, where a person said so, by their keys. */
  readonly types: Readonly<Record<string, BlockType>>;
  readonly notes: readonly FindingNote[];
  /** Ids of findings that nobody wants to hear of. */
  readonly ignored: readonly string[];
  /** Corrections of the chosen file, in their order: the file itself stays as it is. Corrections of a text are made in it. */
  readonly fixes: readonly SourceFix[];
}

export const EMPTY_SUBMISSION: Submission = {
  way: 'paste',
  content: '',
  format: 'text',
  alternative: null,
  file: null,
  page: null,
  sourceLocale: null,
  withoutLocales: [],
  kind: 'press-release',
  urgency: 'routine',
  deadline: '',
  embargoUntil: '',
  machineTranslation: true,
  choices: {},
  types: {},
  notes: [],
  ignored: [],
  fixes: [],
};

/** Where a release goes: what is set beside its text. */
export type Settings = Pick<
  Submission,
  'sourceLocale' | 'withoutLocales' | 'kind' | 'urgency' | 'deadline' | 'embargoUntil' | 'machineTranslation'
>;

/** What a correction of the source leads to. */
export interface FixedSource {
  /** The text that was corrected; null for a file. */
  readonly from: string | null;
  /** The text as the correction left it; null for a file, which is corrected anew each time. */
  readonly content: string | null;
  readonly fixes: readonly SourceFix[];
  /** New keys of the lines and new ids of the findings by their old ones, where they changed. */
  readonly lines: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, string>>;
}

export type SubmissionEvent =
  | { readonly type: 'set'; readonly change: Partial<Settings> }
  | { readonly type: 'way-chosen'; readonly way: Way }
  | { readonly type: 'typed'; readonly content: string }
  | {
      readonly type: 'pasted';
      readonly content: string;
      readonly format: TextFormat;
      readonly alternative: string | null;
    }
  | { readonly type: 'format-chosen'; readonly format: TextFormat }
  | { readonly type: 'file-chosen'; readonly file: ChosenFile | null }
  | { readonly type: 'page-fetched'; readonly page: FetchedPage }
  | { readonly type: 'line-chosen'; readonly key: string; readonly included: boolean; readonly proposed: boolean }
  | { readonly type: 'line-typed'; readonly key: string; readonly is: BlockType; readonly proposed: BlockType }
  | { readonly type: 'all-restored'; readonly keys: readonly string[] }
  | { readonly type: 'proposal-followed' }
  | { readonly type: 'ignored'; readonly finding: string }
  | { readonly type: 'noted'; readonly note: FindingNote }
  /** Neither ignored nor noted any more. */
  | { readonly type: 'reopened'; readonly finding: string }
  | { readonly type: 'fixed'; readonly fixed: FixedSource }
  /** Back to before a correction. */
  | { readonly type: 'unfixed'; readonly before: Submission };

/** What is typed and chosen, after one event. */
export function submissionReducer(submission: Submission, event: SubmissionEvent): Submission {
  switch (event.type) {
    case 'set':
      return { ...submission, ...event.change };
    case 'way-chosen':
      return { ...submission, way: event.way };
    case 'typed':
      return typed(submission, event.content);
    case 'pasted': {
      const { content, format, alternative } = event;
      return { ...submission, content, format, alternative };
    }
    case 'format-chosen':
      return inFormat(submission, event.format);
    case 'file-chosen':
      return isSameFile(submission.file, event.file)
        ? { ...submission, file: event.file }
        : { ...submission, file: event.file, fixes: [] };
    case 'page-fetched':
      return { ...submission, page: event.page };
    case 'line-chosen':
      return {
        ...submission,
        choices: decided(submission.choices, event.key, event.included, event.proposed),
      };
    case 'line-typed':
      return { ...submission, types: decided(submission.types, event.key, event.is, event.proposed) };
    case 'all-restored':
      return { ...submission, choices: Object.fromEntries(event.keys.map((key) => [key, true])) };
    case 'proposal-followed':
      return { ...submission, choices: {}, types: {} };
    case 'ignored':
      return { ...reopened(submission, event.finding), ignored: [...submission.ignored, event.finding] };
    case 'noted':
      return { ...reopened(submission, event.note.finding), notes: [...submission.notes, event.note] };
    case 'reopened':
      return reopened(submission, event.finding);
    case 'fixed':
      return fixed(submission, event.fixed);
    case 'unfixed': {
      const { content, alternative, page, fixes, choices, types, notes, ignored } = event.before;
      return { ...submission, content, alternative, page, fixes, choices, types, notes, ignored };
    }
  }
}

/** The languages a release goes into, in panel order. */
export function targetLocales({ withoutLocales }: Pick<Submission, 'withoutLocales'>, source: Locale): Locale[] {
  return LOCALES.filter((locale) => locale !== source && !withoutLocales.includes(locale));
}

/** The text that came by the present way; null for a file. */
function textOf({ way, content, page }: Submission): string | null {
  if (way === 'file') return null;
  return way === 'page' ? (page?.content ?? '') : content;
}

/** A text changed by hand is no longer what the clipboard also offered; an empty one has no form. */
function typed(submission: Submission, content: string): Submission {
  if (submission.way === 'page') {
    return { ...submission, page: submission.page && { ...submission.page, content } };
  }
  if (content === '') return { ...submission, content, format: 'text', alternative: null };
  return { ...submission, content, alternative: null };
}

/** The decisions with one more, or without it when it is what the desk proposes. */
function decided<T>(decisions: Readonly<Record<string, T>>, key: string, decision: T, proposed: T): Record<string, T> {
  const { [key]: _, ...others } = decisions;
  return decision === proposed ? others : { ...others, [key]: decision };
}

function reopened(submission: Submission, finding: string): Submission {
  return {
    ...submission,
    ignored: submission.ignored.filter((id) => id !== finding),
    notes: submission.notes.filter((note) => note.finding !== finding),
  };
}

/** What was decided about a line or a finding is still about it. */
function fixed(submission: Submission, { from, content, fixes, lines, findings }: FixedSource): Submission {
  // Who went on typing while the desk corrected keeps what was typed.
  if (from !== textOf(submission)) return submission;
  const lineOf = (key: string) => lines[key] ?? key;
  const findingOf = (id: string) => findings[id] ?? id;
  const inText = content === null ? submission : typed(submission, content);
  return {
    ...inText,
    fixes: content === null ? [...submission.fixes, ...fixes] : submission.fixes,
    choices: renamed(submission.choices, lineOf),
    types: renamed(submission.types, lineOf),
    notes: submission.notes.map((note) => ({ ...note, line: lineOf(note.line), finding: findingOf(note.finding) })),
    ignored: submission.ignored.map(findingOf),
  };
}

function renamed<T>(decisions: Readonly<Record<string, T>>, nameOf: (key: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(decisions).map(([key, decision]) => [nameOf(key), decision]));
}

function isSameFile(a: ChosenFile | null, b: ChosenFile | null): boolean {
  return a !== null && b !== null && a.name === b.name && a.size === b.size && a.modified === b.modified;
}
