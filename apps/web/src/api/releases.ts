import type {
  Release,
  releaseEvent,
  releaseEventPage,
  releasePage,
  SegmentList,
  sourceNote,
  sourceNoteList,
  workItem,
  workList,
} from '@triptych/contracts';
import type { BlockType, Locale } from '@triptych/domain';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './client.js';
import { keys, type BoardFilters } from './keys.js';

type ReleasePage = ReturnType<typeof releasePage.parse>;
type ReleaseEventPage = ReturnType<typeof releaseEventPage.parse>;
type SourceNoteList = ReturnType<typeof sourceNoteList.parse>;
type WorkList = ReturnType<typeof workList.parse>;
export type ReleaseEvent = ReturnType<typeof releaseEvent.parse>;
export type SourceNote = ReturnType<typeof sourceNote.parse>;
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

/** What the officer tells the translators about places of the source, oldest first. */
export function useNotes(id: string) {
  return useQuery({
    queryKey: keys.notes(id),
    queryFn: ({ signal }) => request<SourceNoteList>('GET', `${releasePath(id)}/notes`, { signal }),
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

export interface BlockCorrection {
  readonly blockId: string;
  readonly included?: boolean;
  readonly type?: BlockType;
}

export function useCorrectBlock(id: string) {
  return useReleaseAct(id, ({ blockId, ...correction }: BlockCorrection) =>
    request<unknown>('PATCH', `${releasePath(id)}/blocks/${encodeURIComponent(blockId)}`, { body: correction }),
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

/** An act on one release; what is shown of it is asked for again, whether it succeeded or not. */
export function useReleaseAct<Input, Answer>(id: string, act: (input: Input) => Promise<Answer>) {
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

export function releasePath(id: string): string {
  return `/releases/${encodeURIComponent(id)}`;
}
