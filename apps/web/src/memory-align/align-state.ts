import type { MemoryAlignment } from '@triptych/contracts';
import { LOCALES, type Locale } from '@triptych/domain';
import { isWaiting, languagesOf, type Rows } from './row-edits.js';

/** Where the person is. */
export interface Place {
  /** Index of the row in hand; null behind the last one. */
  readonly row: number | null;
  /** The language whose cell is in hand. */
  readonly cell: Locale;
}

/** Rows as a person arranges them, and how they stand to what the desk holds. */
export interface AlignState {
  /** As the desk holds it; its rows are the same object as `rows` when nothing is to be stored. */
  readonly held: MemoryAlignment;
  readonly rows: Rows;
  readonly place: Place;
  /** What undo brings back, the newest last. */
  readonly past: readonly { readonly rows: Rows; readonly place: Place }[];
  /** On their way to the desk. */
  readonly sending: Rows | null;
  readonly trouble: { readonly kind: 'unreachable' } | { readonly kind: 'refused'; readonly error: unknown } | null;
  /** What somebody else stored meanwhile: the person chooses. */
  readonly theirs: MemoryAlignment | null;
}

export type AlignEvent =
  | { readonly type: 'heard'; readonly alignment: MemoryAlignment }
  | { readonly type: 'edited'; readonly rows: Rows; readonly place: Place }
  | { readonly type: 'undone' }
  | { readonly type: 'went'; readonly place: Place }
  | { readonly type: 'sent' }
  | { readonly type: 'stored'; readonly alignment: MemoryAlignment }
  | { readonly type: 'stale'; readonly current: MemoryAlignment }
  | { readonly type: 'refused'; readonly error: unknown }
  | { readonly type: 'unreachable' }
  | { readonly type: 'retried' }
  | { readonly type: 'mine-kept' }
  | { readonly type: 'theirs-taken' };

const MOST_STEPS = 300;

export function alignState(held: MemoryAlignment): AlignState {
  const { rows } = held;
  return { held, rows, place: firstPlace(held), past: [], sending: null, trouble: null, theirs: null };
}

/** True while something is not stored. */
export function isDirty({ rows, held }: AlignState): boolean {
  return rows !== held.rows;
}

/** True when the rows of one person can stand in for those of the other: they are about the same sentences. */
export function canKeepMine({ held, theirs }: AlignState): boolean {
  return theirs !== null && isSameText(held, theirs);
}

export function alignReducer(state: AlignState, event: AlignEvent): AlignState {
  switch (event.type) {
    case 'heard':
      return heard(state, event.alignment);
    case 'edited': {
      if (event.rows === state.rows) return state;
      const past = [...state.past.slice(1 - MOST_STEPS), { rows: state.rows, place: state.place }];
      return { ...state, rows: event.rows, place: event.place, past, trouble: null };
    }
    case 'undone': {
      const step = state.past.at(-1);
      return step ? { ...state, ...step, past: state.past.slice(0, -1), trouble: null } : state;
    }
    case 'went':
      return { ...state, place: event.place };
    case 'sent':
      return { ...state, sending: state.rows, trouble: null };
    case 'stored': {
      // The same object as what was sent: what was changed since then is still to be stored.
      const held = { ...event.alignment, rows: state.sending as MemoryAlignment['rows'] };
      return { ...state, held, sending: null };
    }
    case 'stale':
      return { ...state, sending: null, theirs: event.current };
    case 'refused':
      return { ...state, sending: null, trouble: { kind: 'refused', error: event.error } };
    case 'unreachable':
      return { ...state, sending: null, trouble: { kind: 'unreachable' } };
    case 'retried':
      return state.trouble === null ? state : { ...state, trouble: null };
    case 'mine-kept':
      return state.theirs && canKeepMine(state) ? { ...state, held: state.theirs, theirs: null } : state;
    case 'theirs-taken':
      return state.theirs ? alignState(state.theirs) : state;
  }
}

/** An answer that is newer than what is held: taken over when nothing of the person's own is at stake. */
function heard(state: AlignState, alignment: MemoryAlignment): AlignState {
  if (alignment.revision <= state.held.revision || state.sending) return state;
  // Rows were put into the memory: nothing about them changed.
  if (isSameText(state.held, alignment) && isSameRows(state.held.rows, alignment.rows)) {
    return { ...state, held: { ...alignment, rows: state.held.rows } };
  }
  if (isDirty(state)) return { ...state, theirs: alignment };
  const next = alignState(alignment);
  const { row } = state.place;
  if (row === null || !isSameText(state.held, alignment)) return next;
  return { ...next, place: { ...state.place, row: Math.min(row, alignment.rows.length - 1) } };
}

/** The first row that waits, in its first language. */
function firstPlace({ rows, versions }: MemoryAlignment): Place {
  const row = rows.findIndex(isWaiting);
  const cell = LOCALES.find((locale) => versions[locale]) ?? 'fr';
  return { row: row < 0 ? null : row, cell: rows[row] ? (languagesOf(rows[row])[0] ?? cell) : cell };
}

function isSameText(a: MemoryAlignment, b: MemoryAlignment): boolean {
  return JSON.stringify(a.versions) === JSON.stringify(b.versions);
}

function isSameRows(a: Rows, b: Rows): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
