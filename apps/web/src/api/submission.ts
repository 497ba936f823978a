import type { NewRelease, Page, Release, ReleasePreview } from '@triptych/contracts';
import type { BlockType, Locale } from '@triptych/domain';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { request } from './client.js';
import { formOf } from './form.js';
import { keys } from './keys.js';

export type SourceNotice = ReleasePreview['notices'][number];

/** Another text for a stretch of the readable text of a block, as the earlier corrections left it. */
export interface SourceFix {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A source as the desk is asked to read it. */
export interface Reading {
  /** The same as long as one source is worked on. */
  readonly name: string;
  readonly source:
    | { readonly format: 'text' | 'html' | 'markdown'; readonly content: string; readonly address?: string }
    | { readonly file: File };
  /** Null: to be detected. */
  readonly sourceLocale: Locale | null;
  readonly fixes: readonly SourceFix[];
  readonly types: readonly { readonly block: number; readonly type: Exclude<BlockType, 'chrome'> }[];
}

/**
 * What the desk would make of a source; null asks nothing. A question that is overtaken by the next is called off. While the
 * next answer on the same source is on its way, `data` is still the former one and `isPlaceholderData` says so.
 */
export function usePreview(reading: Reading | null) {
  return useQuery({
    queryKey: reading ? previewKey(reading) : ['preview'],
    queryFn: ({ signal }) => {
      if (!reading) throw new Error('Nothing to read.');
      return askPreview(reading, signal);
    },
    enabled: reading !== null,
    placeholderData: (former, asked) => (asked?.queryKey[1] === reading?.name ? former : undefined),
    staleTime: Infinity,
    gcTime: 30_000,
  });
}

/** What the desk would make of a source after corrections. */
export function useFixSource() {
  return useMutation({ mutationFn: (reading: Reading) => askPreview(reading) });
}

/** Keeps an answer that is known already, so that it need not be asked for. */
export function knowPreview(client: QueryClient, reading: Reading, preview: ReleasePreview): void {
  client.setQueryData(previewKey(reading), preview);
}

/** Has the desk fetch a public web page. */
export function useFetchPage() {
  return useMutation({
    mutationFn: (address: string) => request<Page>('POST', '/releases/page', { body: { address } }),
  });
}

export interface NewSubmission {
  readonly release: NewRelease;
  /** The source, when it is not the content of the release. */
  readonly file: File | null;
  /** The same key with the same release is one submission, however often it is sent. */
  readonly key: string;
}

export function useSubmitRelease() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ release, file, key }: NewSubmission) =>
      request<Release>('POST', '/releases', { body: file ? formOf(release, file) : release, idempotencyKey: key }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.boards });
      void client.invalidateQueries({ queryKey: keys.work });
    },
  });
}

function askPreview({ source, sourceLocale, fixes, types }: Reading, signal?: AbortSignal): Promise<ReleasePreview> {
  const said = {
    ...(sourceLocale && { sourceLocale }),
    ...(fixes.length > 0 && { fixes }),
    ...(types.length > 0 && { types }),
  };
  const body = 'file' in source ? formOf(said, source.file) : { ...source, ...said };
  return request<ReleasePreview>('POST', '/releases/preview', { body, ...(signal && { signal }) });
}

/** A file is known by the name of the reading. */
function previewKey({ name, source, sourceLocale, fixes, types }: Reading) {
  return ['preview', name, sourceLocale, 'file' in source ? null : source, fixes, types];
}
