import type { keptAlignment, MemoryAlignment, memoryAlignmentList } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './client.js';
import { formOf } from './form.js';
import { keys } from './keys.js';

type MemoryAlignmentList = ReturnType<typeof memoryAlignmentList.parse>;
export type AlignmentHead = MemoryAlignmentList['items'][number];
export type KeptAlignment = ReturnType<typeof keptAlignment.parse>;

const PATH = '/memory/alignments';

/** Versions of past releases on their way into the memory, the newest first. */
export function useAlignments() {
  return useQuery({
    queryKey: keys.alignments,
    queryFn: ({ signal }) => request<MemoryAlignmentList>('GET', PATH, { signal }),
  });
}

/** One alignment with its versions and rows. */
export function useAlignment(id: string) {
  return useQuery({
    queryKey: keys.alignment(id),
    queryFn: ({ signal }) => request<MemoryAlignment>('GET', alignmentPath(id), { signal }),
  });
}

export function useBeginAlignment() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => request<MemoryAlignment>('POST', PATH, { body: { name } }),
    onSuccess: (alignment) => {
      client.setQueryData(keys.alignment(alignment.id), alignment);
      void client.invalidateQueries({ queryKey: keys.alignments, exact: true });
    },
  });
}

/** One version as it is handed in. */
export interface HandedVersion {
  readonly locale: Locale;
  readonly source:
    { readonly format: 'text' | 'html' | 'markdown'; readonly content: string } | { readonly file: File };
}

/** Puts a version in and has all aligned anew. */
export function usePutVersion(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ locale, source }: HandedVersion) =>
      request<MemoryAlignment>('PUT', `${alignmentPath(id)}/versions/${locale}`, {
        body: 'file' in source ? formOf({}, source.file) : source,
      }),
    onSuccess: (alignment) => {
      client.setQueryData(keys.alignment(id), alignment);
    },
  });
}

/** Stores rows as a person arranged them; refused as `stale_revision` when somebody else was quicker. */
export function putRows(id: string, rows: MemoryAlignment['rows'], revision: number): Promise<MemoryAlignment> {
  return request<MemoryAlignment>('PUT', `${alignmentPath(id)}/rows`, { body: { rows }, ifMatch: revision });
}

export function fetchAlignment(id: string): Promise<MemoryAlignment> {
  return request<MemoryAlignment>('GET', alignmentPath(id));
}

/** Puts the confirmed rows into the memory. */
export function useKeepAlignment(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (revision: number) =>
      request<KeptAlignment>('POST', `${alignmentPath(id)}/keep`, { ifMatch: revision }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.alignments }),
        client.invalidateQueries({ queryKey: keys.memory }),
      ]),
  });
}

/** Throws an alignment away, with the units that came from it. */
export function useDiscardAlignment() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<undefined>('DELETE', alignmentPath(id)),
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: keys.alignment(id) });
      void client.invalidateQueries({ queryKey: keys.alignments, exact: true });
      void client.invalidateQueries({ queryKey: keys.memory });
    },
  });
}

function alignmentPath(id: string): string {
  return `${PATH}/${encodeURIComponent(id)}`;
}
