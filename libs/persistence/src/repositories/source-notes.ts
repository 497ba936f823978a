import { SourceNotes, type SourceNoteRecord } from '@triptych/desk';
import { SourceNoteEntity } from '../entities/source-note.entity.js';
import { insertRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Notes for translators in the database. */
export class TypeormSourceNotes extends SourceNotes {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async add(notes: readonly SourceNoteRecord[]): Promise<void> {
    await insertRows(this.units, SourceNoteEntity, notes);
  }
}
