import type {
  matchList,
  repetitionList,
  repetitionResult,
  SegmentList,
  Target,
  targetHistory,
  targetRevision,
} from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { keepPreviousData, queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ApiProblem, request } from './client.js';
import { keys } from './keys.js';

export type { Match } from '@triptych/contracts';
export type TargetRevision = ReturnType<typeof targetRevision.parse>;
type RepetitionList = ReturnType<typeof repetitionList.parse>;
type RepetitionResult = ReturnType<typeof repetitionResult.parse>;
type MatchList = ReturnType<typeof matchList.parse>;
type TargetHistory = ReturnType<typeof targetHistory.parse>;

/** What the memory proposes for one segment, the best first. */
export function useMatches(segmentId: string | null, locale: Locale) {
  return useQuery({ ...matchesOf(segmentId ?? '', locale), enabled: segmentId !== null });
}

/** Asks for the matches of segments that may be opened next; what is known already is not asked for again. */
export function usePrefetchedMatches(segmentIds: readonly string[], locale: Locale): void {
  const client = useQueryClient();
  const wanted = segmentIds.join(' ');
  useEffect(() => {
    for (const id of wanted.split(' ').filter(Boolean)) void client.prefetchQuery(matchesOf(id, locale));
  }, [client, wanted, locale]);
}

/** Where else in its release a segment stands. Asked again when anything of the release changes. */
export function useRepetitions(releaseId: string, segmentId: string | null, locale: Locale, revision: number) {
  return useQuery({
    queryKey: keys.repetitions(releaseId, segmentId, locale, revision),
    queryFn: ({ signal }) =>
      request<RepetitionList>('GET', `${targetPath(segmentId ?? '', locale)}/repetitions`, { signal }),
    enabled: segmentId !== null,
  });
}

/** Drafts the repetitions of a confirmed segment with its text. */
export function fillRepetitions(segmentId: string, locale: Locale): Promise<RepetitionResult> {
  return request('POST', `${targetPath(segmentId, locale)}/repetitions`);
}

/** Every text so far, the newest first. Asked again with each revision. */
export function useTargetHistory(segmentId: string | null, locale: Locale, revision: number) {
  return useQuery({
    queryKey: ['history', segmentId, locale, revision],
    queryFn: ({ signal }) =>
      request<TargetHistory>('GET', `${targetPath(segmentId ?? '', locale)}/history`, { signal }),
    select: ({ items }) => [...items].sort((a, b) => b.revision - a.revision),
    enabled: segmentId !== null,
    placeholderData: (former, query) => (query?.queryKey[1] === segmentId ? keepPreviousData(former) : undefined),
  });
}

/** Stores a text on the revision it was written on. */
export function saveTarget(
  segmentId: string,
  locale: Locale,
  change: { readonly text: string; readonly confirm: boolean },
  revision: number,
): Promise<Target> {
  return request('PUT', targetPath(segmentId, locale), { body: change, ifMatch: revision });
}

/** Gives the verdict of a second person on the revision that was read. */
export function reviewTarget(
  segmentId: string,
  locale: Locale,
  verdict: { readonly verdict: 'accept' } | { readonly verdict: 'return'; readonly reason: string },
  revision: number,
): Promise<Target> {
  return request('POST', `${targetPath(segmentId, locale)}/review`, { body: verdict, ifMatch: revision });
}

/** The target as it now is, when a write was refused because it is newer than what the person had seen. */
export function currentTarget(error: unknown): Target | undefined {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'stale_revision') return undefined;
  const { current } = error.problem;
  return isTarget(current) ? current : undefined;
}

/** Puts a stored target among the segments that are shown, without asking again. */
export function putTarget(client: QueryClient, releaseId: string, segmentId: string, locale: Locale, target: Target) {
  client.setQueryData<SegmentList>(keys.segments(releaseId), (list) => {
    if (!list) return list;
    const blocks = list.blocks.map((block) =>
      block.segments.some(({ id }) => id === segmentId)
        ? {
            ...block,
            segments: block.segments.map((segment) =>
              segment.id === segmentId ? { ...segment, targets: { ...segment.targets, [locale]: target } } : segment,
            ),
          }
        : block,
    );
    return { blocks };
  });
}

function isTarget(value: unknown): value is Target {
  return typeof value === 'object' && value !== null && 'revision' in value && 'state' in value && 'text' in value;
}

function matchesOf(segmentId: string, locale: Locale) {
  return queryOptions({
    queryKey: ['matches', segmentId, locale],
    queryFn: ({ signal }) => request<MatchList>('GET', `${targetPath(segmentId, locale)}/matches`, { signal }),
    staleTime: 5 * 60_000,
  });
}

function targetPath(segmentId: string, locale: Locale): string {
  return `/segments/${encodeURIComponent(segmentId)}/targets/${locale}`;
}
