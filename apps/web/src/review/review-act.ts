import type { TFunction } from 'i18next';
import type { DeskView } from './desk-view.js';
import type { Shortcut } from './shortcut.js';

/** What acts can do. */
export interface DeskHands {
  confirm(): void;
  accept(): void;
  askReturn(): void;
  goOn(): void;
  goBy(step: 1 | -1): void;
  takeMatch(place: number): void;
  repeat(): void;
  fixFirst(): void;
  insert(text: string): void;
  insertTag(): void;
  copySource(): void;
  keepMine(): void;
  takeTheirs(): void;
  askSplit(): void;
  merge(): void;
  undoRecut(): void;
  showKeys(): void;
  showPalette(): void;
}

export interface ReviewAct {
  readonly id: string;
  readonly group: 'decide' | 'move' | 'text' | 'cut' | 'signs' | 'help';
  label(t: TFunction): string;
  readonly shortcut?: Shortcut;
  isEnabled(view: DeskView): boolean;
  /** Why it cannot be done, where that is not plain from the screen. */
  whyNot?(view: DeskView, t: TFunction): string | undefined;
  run(hands: DeskHands): void;
}
