/** What an officer tells the translators about a block of the source. */
export interface SourceNoteRecord {
  readonly id: string;
  readonly releaseId: string;
  readonly blockId: string;
  /** The check whose finding the note answers; null when it answers none. */
  readonly check: string | null;
  /** The words of the source that are meant. */
  readonly excerpt: string;
  readonly text: string;
  readonly at: string;
  readonly by: string;
}
