import type { Release } from '@triptych/contracts';
import type { Person } from '@triptych/domain';
import { useState } from 'react';
import { cutPlaces } from '../recut/cut-places.js';
import { mayRecut } from '../recut/recut-rights.js';
import { useRecutting } from '../recut/use-recutting.js';
import type { DeskSegment } from './desk-segment.js';
import type { EditorStore } from './editor-store.js';
import type { FieldHands } from './target-field.js';

/**
 * Cutting and joining at the desk. What was typed is stored before a border moves; while that cannot be, it does not move.
 */
export function useCutting({
  release,
  person,
  store,
  segments,
  segment,
  field,
  go,
}: {
  readonly release: Release;
  readonly person: Person;
  readonly store: EditorStore;
  readonly segments: readonly DeskSegment[];
  readonly segment: DeskSegment | undefined;
  readonly field: FieldHands | null;
  readonly go: (segmentId: string) => void;
}) {
  const recutting = useRecutting(release.id);
  const [choosingIn, setChoosingIn] = useState<string | null>(null);
  const [isSettling, setSettling] = useState(false);
  /** The sentence that the newest change began with: there the hand goes when it is taken back. */
  const [origin, setOrigin] = useState<string | null>(null);
  const isBusy = isSettling || recutting.isBusy;
  const isAllowed = mayRecut(person, release);

  /** Changes borders once everything typed in these segments is stored, and goes to the first new one. */
  const change = async (ids: readonly string[], act: () => Promise<readonly string[] | undefined>) => {
    if (isBusy) return;
    setSettling(true);
    const isStored = await store.settle(ids);
    setSettling(false);
    if (!isStored) recutting.tell({ kind: 'unsaved' });
    const first = isStored ? (await act())?.[0] : undefined;
    setChoosingIn(null);
    if (first === undefined) field?.focus();
    else go(first);
  };

  return {
    recutting,
    isBusy,
    isChoosing: isAllowed && segment !== undefined && choosingIn === segment.id,
    view: {
      isAllowed: isAllowed && !isBusy,
      hasPlaces: segment !== undefined && cutPlaces(segment.source, segment.codes).length > 0,
      hasNext: segment?.nextInBlock != null,
      canUndo: release.lastRecut !== null,
    },
    cutAt: (at: number) => {
      if (!segment) return;
      void change([segment.id], () => {
        setOrigin(segment.id);
        return recutting.split(segment.id, at);
      });
    },
    leave: () => {
      setChoosingIn(null);
      field?.focus();
    },
    hands: {
      choosePlace: () => {
        setChoosingIn(segment?.id ?? null);
      },
      merge: () => {
        if (segment?.nextInBlock == null) return;
        void change([segment.id, segment.nextInBlock], () => {
          setOrigin(segment.id);
          return recutting.merge(segment.id);
        });
      },
      undo: () => {
        const all = segments.map(({ id }) => id);
        void change(all, async () => ((await recutting.undo()) && origin !== null ? [origin] : undefined));
      },
    },
  };
}

export type Cutting = ReturnType<typeof useCutting>;
