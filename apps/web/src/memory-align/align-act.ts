import type { TFunction } from 'i18next';
import type { Shortcut } from '../review/shortcut.js';
import type { Place } from './align-state.js';
import type { Rows } from './row-edits.js';

/** What the acts look at. */
export interface AlignView {
  readonly rows: Rows;
  readonly place: Place;
  /** The languages of the alignment, in their order. */
  readonly cells: readonly Place['cell'][];
  readonly canUndo: boolean;
  /** The rows cannot be changed now: somebody else's are to be looked at first, or they are on their way into the memory. */
  readonly isHeld: boolean;
}

/** What acts can do. */
export interface AlignHands {
  /** Rows as an act leaves them, with the row in hand then. */
  edit(rows: Rows, row: number | null): void;
  go(place: Place): void;
  undo(): void;
  keep(): void;
  showKeys(): void;
}

export interface AlignAct {
  readonly id: string;
  readonly group: 'decide' | 'rows' | 'move' | 'help';
  label(t: TFunction, view: AlignView): string;
  readonly shortcut: Shortcut;
  isEnabled(view: AlignView): boolean;
  run(hands: AlignHands, view: AlignView): void;
}
