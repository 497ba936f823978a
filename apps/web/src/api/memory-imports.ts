import type { MemoryImport, memoryImportList } from '@triptych/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { isMoving } from '../memory-import/import-progress.js';
import { request } from './client.js';
import { keys } from './keys.js';

type MemoryImportList = ReturnType<typeof memoryImportList.parse>;

/** How often an import that moves is asked after. Milliseconds. */
const POLL_MS = 1_000;

/** Imports, the newest first. */
export function useMemoryImports() {
  return useQuery({
    queryKey: keys.memoryImports,
    queryFn: ({ signal }) => request<MemoryImportList>('GET', '/memory/imports', { signal }),
  });
}

/** One import; asked for again every second while it moves. */
export function useMemoryImport(id: string, enabled = true) {
  return useQuery({
    queryKey: keys.memoryImport(id),
    queryFn: ({ signal }) => request<MemoryImport>('GET', importPath(id), { signal }),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? POLL_MS : false),
    enabled,
  });
}

/** Imports the file of a finished trial. */
export function useApplyImport() {
  return useImportAct((id) => request<MemoryImport>('POST', `${importPath(id)}/apply`));
}

/** Stops an import and takes out of the memory again what it brought. */
export function useCancelImport() {
  return useImportAct((id) => request<MemoryImport>('DELETE', importPath(id)));
}

function useImportAct(act: (id: string) => Promise<MemoryImport>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (changed) => {
      client.setQueryData(keys.memoryImport(changed.id), changed);
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.memoryImports }),
  });
}

function importPath(id: string): string {
  return `/memory/imports/${encodeURIComponent(id)}`;
}
