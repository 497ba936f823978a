import type {
  Release,
  releaseEvent,
  releaseEventPage,
  releasePage,
  SegmentList,
  workItem,
  workList,
} from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './client.js';
import { keys, type BoardFilters } from './keys.js';

type ReleasePage = ReturnType<typeof releasePage.parse>;
type ReleaseEventPage = ReturnType<typeof releaseEventPage.parse>;
type WorkList = ReturnType<typeof workList.parse>;
export type ReleaseEvent = ReturnType<typeof releaseEvent.parse>;
export type WorkItem = ReturnType<typeof workItem.parse>;

export function useBoard(filters: BoardFilters) {
  return useInfiniteQuery({
    queryKey: keys.board(filters),
    queryFn: ({ pageParam, signal }) =>
      request<ReleasePage>('GET', '/releases', { query: { ...filters, cursor: pageParam ?? undefined }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
  });
}

export function useWork() {
  return useQuery({ queryKey: keys.work, queryFn: ({ signal }) => request<WorkList>('GET', '/work', { signal }) });
}

export function useRelease(id: string) {
  return useQuery({
    queryKey: keys.releaseDetails(id),
    queryFn: ({ signal }) => request<Release>('GET', releasePath(id), { signal }),
  });
}

/** Source and all translations, in order. */
export function useSegments(id: string) {
  return useQuery({
    queryKey: keys.segments(id),
    queryFn: ({ signal }) => request<SegmentList>('GET', `${releasePath(id)}/segments`, { signal }),
  });
}

/** What happened to a release, newest first. */
export function useReleaseEvents(id: string) {
  return useInfiniteQuery({
    queryKey: keys.events(id),
    queryFn: ({ pageParam, signal }) =>
      request<ReleaseEventPage>('GET', `${releasePath(id)}/events`, {
        query: { limit: '20', cursor: pageParam ?? undefined },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export interface AssignmentChange {
  readonly locale: Locale;
  readonly translatorId?: string | null;
  readonly reviewerId?: string | null;
}

export function useAssign(id: string) {
  return useReleaseAct(id, ({ locale, ...people }: AssignmentChange) =>
    request<unknown>('PATCH', `${releasePath(id)}/assignments/${locale}`, { body: people }),
  );
}

export function useIncludeBlock(id: string) {
  return useReleaseAct(id, ({ blockId, included }: { blockId: string; included: boolean }) =>
    request<unknown>('PATCH', `${releasePath(id)}/blocks/${encodeURIComponent(blockId)}`, { body: { included } }),
  );
}

export function useApprove(id: string) {
  return useReleaseAct(id, (locale: Locale) =>
    request<unknown>('POST', `${releasePath(id)}/versions/${locale}/approve`),
  );
}

export interface Publication {
  readonly locales: readonly Locale[];
  readonly at?: string;
  readonly staggered: boolean;
}

export function usePublish(id: string) {
  return useReleaseAct(id, (publication: Publication) =>
    request<unknown>('POST', `${releasePath(id)}/publish`, { body: publication }),
  );
}

export function useWithdraw(id: string) {
  return useReleaseAct(id, () => request<unknown>('POST', `${releasePath(id)}/withdraw`));
}

/** Where a language version is read as a page before it is public. */
export function versionPage(id: string, locale: Locale, isApproved: boolean): string {
  return `/api/v1${releasePath(id)}/versions/${locale}.html${isApproved ? '' : '?draft=1'}`;
}

/** Where everybody reads it once it is published. */
export function publishedPage(reference: string, locale: Locale): string {
  return `/api/v1/published/${encodeURIComponent(reference)}/${locale}.html`;
}

/** An act on one release; what is shown of it is asked for again, whether it succeeded or not. */
function useReleaseAct<Input>(id: string, act: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () =>
      Promise.all(
        [keys.release(id), keys.boards, keys.work].map((queryKey) =>
          client.invalidateQueries({ queryKey: [...queryKey] }),
        ),
      ),
  });
}

function releasePath(id: string): string {
  return `/releases/${encodeURIComponent(id)}`;
}
