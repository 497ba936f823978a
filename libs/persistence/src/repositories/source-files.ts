import { SourceFiles, type SourceFileRecord } from '@triptych/desk';
import { SourceFileEntity } from '../entities/source-file.entity.js';
import { insertRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Uploaded files in the database. */
export class TypeormSourceFiles extends SourceFiles {
  private readonly entity;

  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
    this.entity = SourceFileEntity[units.connection.bytes];
  }

  /** The driver of SQLite stores bytes of its own class only, and anything else as words. */
  override async add(file: SourceFileRecord): Promise<void> {
    const { buffer, byteOffset, byteLength } = file.bytes;
    await insertRows(this.units, this.entity, [{ ...file, bytes: Buffer.from(buffer, byteOffset, byteLength) }]);
  }

  override async find(releaseId: string, number: number): Promise<SourceFileRecord | undefined> {
    return (await this.units.reader.findOneBy(this.entity, { releaseId, number })) ?? undefined;
  }
}
