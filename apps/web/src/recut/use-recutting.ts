import type { Release } from '@triptych/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '../api/keys.js';
import {
  useMergeSegment,
  useResegment,
  useSplitSegment,
  useUndoRecut,
  type ResegmentationResult,
} from '../api/recuts.js';

/** What became of the newest change of sentence borders. */
export type RecutNews =
  | { readonly kind: 'undone' | 'unsaved' }
  /** `change` tells it from the changes of others: when it was made, null when nothing changed. */
  | { readonly kind: 'split' | 'merged'; readonly change: string | null }
  | { readonly kind: 'resegmented'; readonly change: string | null; readonly result: ResegmentationResult }
  | { readonly kind: 'refused'; readonly error: unknown };

/** Changes of where the sentences of a release begin and end. Each answers when the release is shown as it now is. */
export function useRecutting(releaseId: string) {
  const client = useQueryClient();
  const [news, setNews] = useState<RecutNews | null>(null);
  const split = useSplitSegment(releaseId);
  const merge = useMergeSegment(releaseId);
  const undo = useUndoRecut(releaseId);
  const resegment = useResegment(releaseId);
  /** The newest change, now that the release has been read again. */
  const newest = () => client.getQueryData<Release>(keys.releaseDetails(releaseId))?.lastRecut?.at ?? null;
  const told = async <T>(act: Promise<T>, tell: (answer: T) => RecutNews): Promise<T | undefined> => {
    setNews(null);
    try {
      const answer = await act;
      setNews(tell(answer));
      return answer;
    } catch (error) {
      setNews({ kind: 'refused', error });
      return undefined;
    }
  };
  return {
    news,
    tell: setNews,
    isBusy: split.isPending || merge.isPending || undo.isPending || resegment.isPending,
    /** The ids of the new segments; undefined when the desk refused. */
    split: async (segmentId: string, at: number) =>
      (await told(split.mutateAsync({ segmentId, at }), () => ({ kind: 'split', change: newest() })))?.segmentIds,
    /** As `split`. */
    merge: async (segmentId: string) =>
      (await told(merge.mutateAsync(segmentId), () => ({ kind: 'merged', change: newest() })))?.segmentIds,
    undo: () => told(undo.mutateAsync(undefined), () => ({ kind: 'undone' })),
    /** Rejects when the desk refuses: the window that asked says why. */
    resegment: async () => {
      const result = await resegment.mutateAsync(undefined);
      setNews({ kind: 'resegmented', change: result.replaced > 0 ? newest() : null, result });
    },
  };
}

export type Recutting = ReturnType<typeof useRecutting>;
