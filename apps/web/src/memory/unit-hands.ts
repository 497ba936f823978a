import type { MemoryUnit } from '@triptych/contracts';

/** What can be done with the units that are shown, and how they stand. */
export interface UnitHands {
  readonly mayChange: boolean;
  /** The unit whose detail is shown; `isEdited` while its texts are being written. */
  readonly open: { readonly id: number; readonly isEdited: boolean } | undefined;
  readonly chosen: ReadonlyMap<number, MemoryUnit>;
  openUnit(id: number | undefined, isEdited?: boolean): void;
  choose(unit: MemoryUnit, isChosen: boolean): void;
  remove(units: readonly MemoryUnit[]): void;
  restore(units: readonly MemoryUnit[]): void;
  /** Asks how to make these one. */
  askMerge(units: readonly MemoryUnit[]): void;
  tellEdited(unit: MemoryUnit): void;
}
