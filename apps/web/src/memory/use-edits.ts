import type { MemoryUnit } from '@triptych/contracts';
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { changeOf, draftsOf, type Drafts } from './edit-form.js';

/** Texts of a unit being written. */
export interface HeldEdit {
  /** The unit as the person has seen it: what is newer is a conflict, and never slipped under the fields. */
  readonly seen: MemoryUnit;
  readonly drafts: Drafts;
}

const HELD = ['memory-edits'];
const NONE: ReadonlyMap<number, HeldEdit> = new Map();

/**
 * What is being written, by unit. It lies with what the server said, so that it outlives the screen but not the person:
 * both go at sign-out.
 */
export function useEdits() {
  const client = useQueryClient();
  const { data: edits = NONE } = useQuery({
    queryKey: HELD,
    queryFn: skipToken,
    initialData: NONE,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const isUnsaved = [...edits.values()].some(hasChanges);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved]);
  /** Without an edit: it is over. */
  const hold = (id: number, edit: HeldEdit | undefined) => {
    client.setQueryData<ReadonlyMap<number, HeldEdit>>(HELD, (held = NONE) => {
      const next = new Map(held);
      if (edit) next.set(id, edit);
      else next.delete(id);
      return next;
    });
  };
  return { edits, hold };
}

/** Fields as a unit fills them. */
export function newEdit(unit: MemoryUnit): HeldEdit {
  return { seen: unit, drafts: draftsOf(unit) };
}

/** True when something would be lost. */
export function hasChanges({ seen, drafts }: HeldEdit): boolean {
  return Object.keys(changeOf(seen, drafts)).length > 0;
}
