import { setImmediate as breathe } from 'node:timers/promises';
import { IndexDraft } from './index-draft.js';
import type { TextChange } from './text-change.js';

/** Where an index is built. One index, once; one call at a time. */
export interface Workshop {
  take(changes: readonly TextChange[]): Promise<void>;
  /** A snapshot under a label, of what was taken in. */
  finish(label: string): Promise<ArrayBuffer>;
  /** Ends what is under way. To be called in any case. */
  close(): Promise<void>;
}

/** Milliseconds for which texts are folded before other work of the process has its turn. */
const SLICE = 5;

/** Builds in this thread. The last step, which sorts everything, cannot be interrupted: seconds for a million units. */
export class OwnWorkshop implements Workshop {
  private readonly draft = new IndexDraft();

  async take(changes: readonly TextChange[]): Promise<void> {
    let began = performance.now();
    for (const change of changes) {
      this.draft.take(change);
      if (performance.now() - began < SLICE) continue;
      await breathe();
      began = performance.now();
    }
  }

  finish(label: string): Promise<ArrayBuffer> {
    return Promise.resolve(this.draft.finish(label));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
