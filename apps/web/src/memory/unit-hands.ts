import type { MemoryUnit } from '@triptych/contracts';
import type { HeldEdit } from './use-edits.js';

/** What can be done with the units that are shown, and how they stand. */
export interface UnitHands {
  readonly mayChange: boolean;
  /** The unit whose detail is shown. */
  readonly openId: number | undefined;
  readonly chosen: ReadonlyMap<number, MemoryUnit>;
  /** Units whose texts are being written. */
  readonly edits: ReadonlyMap<number, HeldEdit>;
  openUnit(id: number | undefined): void;
  /** Opens the texts of a unit for writing. */
  edit(unit: MemoryUnit): void;
  /** Keeps what is typed; without an edit it is over. */
  hold(id: number, edit: HeldEdit | undefined): void;
  choose(unit: MemoryUnit, isChosen: boolean): void;
  remove(units: readonly MemoryUnit[]): void;
  restore(units: readonly MemoryUnit[]): void;
  /** Asks how to make these one. */
  askMerge(units: readonly MemoryUnit[]): void;
  tellEdited(unit: MemoryUnit): void;
}
