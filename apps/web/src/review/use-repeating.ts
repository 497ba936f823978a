import type { SegmentList } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { keys } from '../api/keys.js';
import { fillRepetitions, useRepetitions } from '../api/targets.js';
import { targetsOf } from './desk-segment.js';
import type { EditorState } from './editor-state.js';
import type { EditorStore } from './editor-store.js';
import { isDirty, isSettled } from './writing.js';

/** What is told about the repetitions of the sentence that was confirmed last. */
export type RepetitionNews =
  | { readonly kind: 'open'; readonly count: number }
  | { readonly kind: 'filled'; readonly count: number }
  | { readonly kind: 'refused'; readonly error: unknown };

/**
 * Once a sentence is confirmed and the desk has it: where else it stands, and its text there if the person wants it.
 * What she has typed in those places is stored first, and so stays.
 */
export function useRepeating({
  releaseId,
  locale,
  store,
  state,
}: {
  readonly releaseId: string;
  readonly locale: Locale;
  readonly store: EditorStore;
  readonly state: EditorState;
}) {
  const client = useQueryClient();
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Exclude<RepetitionNews, { kind: 'open' }> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const writing = confirmed === null ? undefined : state.writings[confirmed];
  const isVouchedFor = writing !== undefined && isSettled(writing) && writing.held.state !== 'initial';
  const { data } = useRepetitions(releaseId, isVouchedFor ? confirmed : null, locale, writing?.held.revision ?? 0);
  const count = isVouchedFor ? (data?.openCount ?? 0) : 0;

  const close = useCallback(() => {
    setOutcome(null);
    setConfirmed(null);
  }, []);
  const fill = async () => {
    if (confirmed === null || count === 0 || isBusy) return;
    const open = (data?.items ?? []).flatMap(({ segmentId, isOpen }) => (isOpen ? [segmentId] : []));
    setBusy(true);
    try {
      await store.settle(open);
      const { filled } = await fillRepetitions(confirmed, locale);
      setOutcome({ kind: 'filled', count: filled });
      await client.invalidateQueries({ queryKey: keys.release(releaseId) });
      const list = client.getQueryData<SegmentList>(keys.segments(releaseId));
      if (list) takeFilled(store, open, list, locale);
    } catch (error) {
      setOutcome({ kind: 'refused', error });
    } finally {
      setBusy(false);
    }
  };

  return {
    news: outcome ?? (count > 0 ? ({ kind: 'open', count } as const) : null),
    /** In how many places the text could be used now. */
    count: outcome ? 0 : count,
    isBusy,
    fill: () => void fill(),
    /** A sentence is on its way to the desk with this person's word for it. */
    follow: (segmentId: string) => {
      setOutcome(null);
      setConfirmed(segmentId);
    },
    close,
  };
}

export type Repeating = ReturnType<typeof useRepeating>;

/** A place that is in hand shows the text that the person has just asked for, and does not ask whether she wants it. */
function takeFilled(store: EditorStore, segmentIds: readonly string[], list: SegmentList, locale: Locale): void {
  store.hear(targetsOf(list, locale));
  for (const segmentId of segmentIds) {
    const writing = store.get().writings[segmentId];
    if (writing?.theirs && !isDirty(writing)) store.dispatch({ type: 'took-theirs', segmentId });
  }
}
