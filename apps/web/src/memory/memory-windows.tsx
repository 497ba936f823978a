import type { MemoryUnit } from '@triptych/contracts';
import type { UnitMerge } from '../api/memory.js';
import { MemoryKeySheet } from './memory-key-sheet.js';
import { MergeDialog } from './merge-dialog.js';
import { RatesDialog } from './rates-dialog.js';

/** What stands over the page. */
export type MemoryWindow =
  { readonly kind: 'rates' | 'keys' } | { readonly kind: 'merge'; readonly units: readonly MemoryUnit[] };

export function MemoryWindows({
  window,
  mayChange,
  onMerge,
  onClose,
}: {
  readonly window: MemoryWindow | undefined;
  readonly mayChange: boolean;
  readonly onMerge: (merge: UnitMerge) => Promise<unknown>;
  readonly onClose: () => void;
}) {
  switch (window?.kind) {
    case 'rates':
      return <RatesDialog mayChange={mayChange} onClose={onClose} />;
    case 'keys':
      return <MemoryKeySheet mayChange={mayChange} onClose={onClose} />;
    case 'merge':
      return <MergeDialog units={window.units} onMerge={onMerge} onClose={onClose} />;
    case undefined:
      return null;
  }
}
