import type { Target } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiProblem, isRefusal, Unreachable } from '../api/client.js';
import { keys } from '../api/keys.js';
import { currentTarget, putTarget, reviewTarget, saveTarget } from '../api/targets.js';
import type { Write } from './writing.js';
import { EditorStore, type Answer } from './editor-store.js';
import { openJournal } from './journal.js';

/** One name for each time the application is opened. */
const VISIT = Math.random().toString(36).slice(2);

/** The editor of one translation. It lives as long as the screen; what is on its way then still arrives. */
export function useEditor(
  releaseId: string,
  locale: Locale,
  personId: string,
  targets: Readonly<Record<string, Target>>,
) {
  const client = useQueryClient();
  const [store] = useState(() => {
    const journal = openJournal(storage(), { personId, locale, visit: VISIT, now: () => Date.now() });
    const made = new EditorStore({
      journal,
      write: (segmentId, write, revision) => send(client, { releaseId, segmentId, locale }, write, revision),
      after: (ms, act) => {
        const timer = setTimeout(act, ms);
        return () => {
          clearTimeout(timer);
        };
      },
    });
    made.hear(targets);
    return made;
  });
  useEffect(() => {
    store.hear(targets);
  }, [store, targets]);
  useEffect(() => {
    const retry = () => {
      store.retry();
    };
    const flush = () => {
      if (document.visibilityState === 'hidden') store.flush();
    };
    addEventListener('online', retry);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('online', retry);
      document.removeEventListener('visibilitychange', flush);
      store.flush();
    };
  }, [store]);
  return { store, state: useSyncExternalStore(store.subscribe, store.get) };
}

interface Place {
  readonly releaseId: string;
  readonly segmentId: string;
  readonly locale: Locale;
}

async function send(client: QueryClient, place: Place, write: Write, revision: number): Promise<Answer> {
  const { releaseId, segmentId, locale } = place;
  try {
    const target = await put(place, write, revision);
    putTarget(client, releaseId, segmentId, locale, target);
    void client.invalidateQueries({ queryKey: keys.releaseDetails(releaseId) });
    if (write.kind !== 'save' || write.confirm) {
      for (const queryKey of [keys.boards, keys.work]) void client.invalidateQueries({ queryKey });
    }
    return { type: 'stored', target };
  } catch (error) {
    return answerOf(error, client, releaseId);
  }
}

function put({ segmentId, locale }: Place, write: Write, revision: number): Promise<Target> {
  switch (write.kind) {
    case 'save':
      return saveTarget(segmentId, locale, { text: write.text, confirm: write.confirm }, revision);
    case 'accept':
      return reviewTarget(segmentId, locale, { verdict: 'accept' }, revision);
    case 'return':
      return reviewTarget(segmentId, locale, { verdict: 'return', reason: write.reason }, revision);
  }
}

function answerOf(error: unknown, client: QueryClient, releaseId: string): Answer {
  const current = currentTarget(error);
  if (current) return { type: 'stale', current };
  // Signed out meanwhile: the journal keeps the text until the person is back.
  if (isRefusal(error, 'not_signed_in')) client.setQueryData(keys.session, null);
  // A server that is busy or broken may recover; a refusal stays one.
  if (error instanceof Unreachable || (error instanceof ApiProblem && error.problem.status >= 500)) {
    return { type: 'unreachable' };
  }
  void client.invalidateQueries({ queryKey: keys.segments(releaseId) });
  return { type: 'refused', error };
}

function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
