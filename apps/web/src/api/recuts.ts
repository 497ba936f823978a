import type { recutResult, Release, resegmentationResult } from '@triptych/contracts';
import { request } from './client.js';
import { releasePath, useReleaseAct } from './releases.js';

type RecutResult = ReturnType<typeof recutResult.parse>;
export type ResegmentationResult = ReturnType<typeof resegmentationResult.parse>;

export interface Split {
  readonly segmentId: string;
  /** In UTF-16 units of the coded source text. */
  readonly at: number;
}

/** Cuts a sentence in two. */
export function useSplitSegment(releaseId: string) {
  return useReleaseAct(releaseId, ({ segmentId, at }: Split) =>
    request<RecutResult>('POST', `${segmentPath(segmentId)}/split`, { body: { at } }),
  );
}

/** Joins a sentence with the next one of its block. */
export function useMergeSegment(releaseId: string) {
  return useReleaseAct(releaseId, (segmentId: string) =>
    request<RecutResult>('POST', `${segmentPath(segmentId)}/merge`),
  );
}

/** Cuts a release anew by the rules as they are now. */
export function useResegment(releaseId: string) {
  return useReleaseAct(releaseId, () => request<ResegmentationResult>('POST', `${releasePath(releaseId)}/resegment`));
}

/** Takes back the newest change of sentence borders. */
export function useUndoRecut(releaseId: string) {
  return useReleaseAct(releaseId, () => request<Release>('POST', `${releasePath(releaseId)}/recuts/undo`));
}

function segmentPath(segmentId: string): string {
  return `/segments/${encodeURIComponent(segmentId)}`;
}
