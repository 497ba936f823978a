import { FuzzyIndexBuilder, FuzzyIndex } from '@triptych/memory';
import { wordsOf, type TextChange } from './text-change.js';

/** An index in the making, from the changes of a language in the order of the feed. */
export class IndexDraft {
  private readonly builder = new FuzzyIndexBuilder();
  /** Taken in before, perhaps, and gone since. */
  private readonly gone = new Set<number>();

  take(change: TextChange): void {
    const words = wordsOf(change);
    if (words === undefined) {
      this.gone.add(change.id);
      return;
    }
    this.builder.add({ id: change.id, words });
    this.gone.delete(change.id);
  }

  /** The index as a snapshot under a label. The draft is empty afterwards. */
  finish(label: string): ArrayBuffer {
    const index = FuzzyIndex.from(this.builder);
    for (const id of this.gone) index.remove(id);
    return index.snapshot(label).buffer as ArrayBuffer;
  }
}
