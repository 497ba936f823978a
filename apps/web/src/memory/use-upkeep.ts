import type { MemoryUnit } from '@triptych/contracts';
import { useState } from 'react';
import { useMergeUnits, useRemoveUnits, useRestoreUnits, type EachOutcome, type UnitMerge } from '../api/memory.js';

/** What became of the last act on units, as long as it is told. */
export interface UpkeepNews {
  readonly kind: 'removed' | 'merged' | 'restored' | 'edited';
  /** What restoring would put back; with `restored`, what was put back. */
  readonly units: readonly MemoryUnit[];
  /** Why not all of it was done. */
  readonly error?: unknown;
}

export type Upkeep = ReturnType<typeof useUpkeep>;

/** Acts on units, and the news of the last one. */
export function useUpkeep() {
  const [news, setNews] = useState<UpkeepNews>();
  const removing = useRemoveUnits();
  const restoring = useRestoreUnits();
  const merging = useMergeUnits();
  const tell = (kind: UpkeepNews['kind']) => ({
    onSuccess: ({ done, error }: EachOutcome) => {
      setNews({ kind, units: done, ...(error !== undefined && { error }) });
    },
  });
  const restore = (units: readonly MemoryUnit[]) => {
    if (!restoring.isPending) restoring.mutate(units, tell('restored'));
  };
  return {
    news,
    isBusy: removing.isPending || restoring.isPending,
    remove: (units: readonly MemoryUnit[]) => {
      if (!removing.isPending) removing.mutate(units, tell('removed'));
    },
    restore,
    /** Takes back the last removal or merge. */
    undo: () => {
      if (news && isUndoable(news)) restore(news.units);
    },
    merge: async (merge: UnitMerge) => {
      await merging.mutateAsync(merge);
      setNews({ kind: 'merged', units: merge.others });
    },
    tellEdited: (unit: MemoryUnit) => {
      setNews({ kind: 'edited', units: [unit] });
    },
    close: () => {
      setNews(undefined);
    },
  };
}

export function isUndoable({ kind, units }: UpkeepNews): boolean {
  return (kind === 'removed' || kind === 'merged') && units.length > 0;
}
