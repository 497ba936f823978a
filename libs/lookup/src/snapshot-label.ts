import type { Locale } from '@triptych/domain';
import { FOLD_VERSION } from '@triptych/memory';

/** What a snapshot is a snapshot of. */
export interface SnapshotOrigin {
  /** Of the memory: `MemoryFeed.identity`. */
  readonly identity: string;
  readonly locale: Locale;
  /** How far it has read the feed. */
  readonly position: number;
}

export function labelOf({ identity, locale, position }: SnapshotOrigin): string {
  return [FOLD_VERSION, locale, position, identity].join(' ');
}

/** The position of a snapshot, if it is one of this memory in this language, made by the present rules. */
export function positionIn(label: string, { identity, locale }: Omit<SnapshotOrigin, 'position'>): number | undefined {
  const position = Number(label.split(' ')[2]);
  return Number.isSafeInteger(position) && label === labelOf({ identity, locale, position }) ? position : undefined;
}
