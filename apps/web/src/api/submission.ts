import type { NewRelease, Release, ReleasePreview } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './client.js';
import { keys } from './keys.js';

/**
 * What the desk would make of a text. A question that is overtaken by the next is called off. While the next answer is on
 * its way, `data` is still the former one and `isPlaceholderData` says so.
 */
export function usePreview(content: string, sourceLocale: Locale | null) {
  return useQuery({
    queryKey: ['preview', sourceLocale, content],
    queryFn: ({ signal }) =>
      request<ReleasePreview>('POST', '/releases/preview', {
        body: { content, format: 'text', ...(sourceLocale && { sourceLocale }) },
        signal,
      }),
    enabled: content.trim() !== '',
    placeholderData: (former) => former,
    staleTime: Infinity,
    gcTime: 30_000,
  });
}

/** The same key with the same release is one submission, however often it is sent. */
export function useSubmitRelease() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ release, key }: { readonly release: NewRelease; readonly key: string }) =>
      request<Release>('POST', '/releases', { body: release, idempotencyKey: key }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.boards });
      void client.invalidateQueries({ queryKey: keys.work });
    },
  });
}
