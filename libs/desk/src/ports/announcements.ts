import type { Locale } from '@triptych/domain';

/** Something changed. Carries ids only, so that it can travel anywhere. */
export type Announcement =
  | { readonly type: 'release.changed'; readonly releaseId: string; readonly locale: null }
  | { readonly type: 'target.changed'; readonly releaseId: string; readonly locale: Locale }
  | { readonly type: 'memory.import.changed'; readonly importId: string }
  /** Jobs were promised: the relay may look at once instead of at its next turn. */
  | { readonly type: 'work.waiting' };

/** Tells every process of the desk what changed, as far as it can: losing one costs a little time, never data. */
export abstract class Announcements {
  /** Never throws and never waits for the network. */
  abstract announce(announcement: Announcement): void;
  /** Calls back for announcements of this and all other processes; returns the way to stop. */
  abstract listen(hear: (announcement: Announcement) => void): () => void;
}
