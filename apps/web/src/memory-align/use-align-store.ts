import type { MemoryAlignment } from '@triptych/contracts';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiProblem, isRefusal, Unreachable } from '../api/client.js';
import { keys } from '../api/keys.js';
import { fetchAlignment, putRows } from '../api/memory-alignments.js';
import { AlignStore, type Answer } from './align-store.js';
import type { Rows } from './row-edits.js';

/** The rows of one alignment. They live as long as the screen; what is on its way then still arrives. */
export function useAlignStore(alignment: MemoryAlignment) {
  const client = useQueryClient();
  const { id } = alignment;
  const [store] = useState(
    () =>
      new AlignStore(alignment, {
        write: (rows, revision) => write(client, id, rows, revision),
        after: (ms, act) => {
          const timer = setTimeout(act, ms);
          return () => {
            clearTimeout(timer);
          };
        },
      }),
  );
  useEffect(() => {
    store.dispatch({ type: 'heard', alignment });
  }, [store, alignment]);
  useEffect(() => {
    const flush = () => {
      if (document.visibilityState === 'hidden') store.flush();
    };
    addEventListener('online', store.flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('online', store.flush);
      document.removeEventListener('visibilitychange', flush);
      store.flush();
    };
  }, [store]);
  return { store, state: useSyncExternalStore(store.subscribe, store.get) };
}

async function write(client: QueryClient, id: string, rows: Rows, revision: number): Promise<Answer> {
  try {
    const alignment = await putRows(id, [...rows], revision);
    client.setQueryData(keys.alignment(id), alignment);
    return { type: 'stored', alignment };
  } catch (error) {
    try {
      if (isRefusal(error, 'stale_revision')) return { type: 'stale', current: await fetchAlignment(id) };
    } catch {
      return { type: 'unreachable' };
    }
    if (isRefusal(error, 'not_signed_in')) client.setQueryData(keys.session, null);
    // A desk that is busy or broken may recover; a refusal stays one.
    const mayRecover = error instanceof Unreachable || (error instanceof ApiProblem && error.problem.status >= 500);
    return mayRecover ? { type: 'unreachable' } : { type: 'refused', error };
  }
}
