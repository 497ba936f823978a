import type { SourceNoteRecord } from '../records/source-note.js';

/** Notes for translators. Works inside a unit of work only. */
export abstract class SourceNotes {
  abstract add(notes: readonly SourceNoteRecord[]): Promise<void>;
}
