import type { SourceNoteView } from '@triptych/desk';
import { ask } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

type NoteRow = Omit<SourceNoteView, 'by'> & { readonly personId: string; readonly personName: string };

/** The notes of a release, oldest first. */
export async function noteViews(units: DatabaseUnitOfWork, releaseId: string): Promise<SourceNoteView[]> {
  const rows = await ask<NoteRow>(
    units.reader,
    `SELECT note."id" AS "id", note."block_id" AS "blockId", note."check" AS "check",
            note."excerpt" AS "excerpt", note."text" AS "text", note."at" AS "at",
            person."id" AS "personId", person."name" AS "personName"
       FROM "source_note" AS note
       JOIN "person" AS person ON person."id" = note."by"
      WHERE note."release_id" = :releaseId
      ORDER BY note."at", note."id"`,
    { releaseId },
  );
  return rows.map(({ personId, personName, ...note }) => ({ ...note, by: { id: personId, name: personName } }));
}
