import type { LiveEvent } from '@triptych/contracts';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys } from './keys.js';

/** Many segments change together while drafts arrive: they are answered with one question. Milliseconds. */
const GATHER_MS = 300;
const RETRY_MS = 3_000;

/**
 * Listens to the server while `enabled` and asks again for what changed. After a silence, everything is asked again,
 * because what happened meanwhile was not heard.
 */
export function useLiveEvents(enabled: boolean): void {
  const client = useQueryClient();
  useEffect(() => (enabled ? listen(client) : undefined), [client, enabled]);
}

/** The keys of everything an event may have changed. */
export function staleKeys(events: readonly LiveEvent[]): readonly (readonly unknown[])[] {
  const releases = [...new Set(events.flatMap((event) => ('releaseId' in event ? event.releaseId : [])))];
  const hasImports = events.some(({ type }) => type === 'memory.import.changed');
  return [
    ...(releases.length > 0 ? [keys.boards, keys.work] : []),
    ...releases.map((id) => keys.release(id)),
    ...(hasImports ? [keys.memory] : []),
  ];
}

/** Reads one message; undefined for anything that is not a known event. */
export function readLiveEvent(data: string): LiveEvent | undefined {
  try {
    const value: unknown = JSON.parse(data);
    return isLiveEvent(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function listen(client: QueryClient): () => void {
  let source: EventSource | undefined;
  let gathered: LiveEvent[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let missedSomething = false;

  const flush = () => {
    gathering = undefined;
    const stale = staleKeys(gathered);
    gathered = [];
    for (const queryKey of stale) void client.invalidateQueries({ queryKey: [...queryKey] });
  };
  const hear = ({ data }: MessageEvent<unknown>) => {
    const event = typeof data === 'string' ? readLiveEvent(data) : undefined;
    if (!event) return;
    gathered.push(event);
    gathering ??= setTimeout(flush, GATHER_MS);
  };
  const open = () => {
    source = new EventSource('/api/v1/events');
    source.onmessage = hear;
    for (const type of ['release.changed', 'target.changed', 'memory.import.changed'] as const) {
      source.addEventListener(type, hear);
    }
    source.onopen = () => {
      if (missedSomething) void client.invalidateQueries();
      missedSomething = false;
    };
    source.onerror = () => {
      missedSomething = true;
      // The browser tries again by itself unless the answer was a refusal.
      if (source?.readyState === EventSource.CLOSED) retrying = setTimeout(open, RETRY_MS);
    };
  };
  open();
  return () => {
    source?.close();
    clearTimeout(gathering);
    clearTimeout(retrying);
  };
}

function isLiveEvent(value: unknown): value is LiveEvent {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'memory.import.changed') return 'importId' in value && typeof value.importId === 'string';
  const isOfRelease = value.type === 'release.changed' || value.type === 'target.changed';
  return isOfRelease && 'releaseId' in value && typeof value.releaseId === 'string';
}
