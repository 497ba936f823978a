/** What an officer tells the translators about a place of the source. */
export interface SourceNoteRecord {
  readonly id: string;
  readonly releaseId: string;
  readonly blockId: string;
  /** Null: the whole block. A segment that was cut anew may be gone; then `excerpt` says which words are meant. */
  readonly segmentId: string | null;
  /** The check whose finding the note answers; null when it answers none. */
  readonly check: string | null;
  /** The words of the source that are meant. */
  readonly excerpt: string;
  readonly text: string;
  readonly at: string;
  readonly by: string;
}
