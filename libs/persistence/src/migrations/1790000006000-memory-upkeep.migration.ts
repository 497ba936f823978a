import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of the memory by time, by file and by suspicion, and what a merged unit gave, so that it can be undone. */
export class MemoryUpkeep1790000006000 implements MigrationInterface {
  readonly name = 'MemoryUpkeep1790000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "memory_revision" ADD COLUMN "into_id" integer');
    await runner.query('ALTER TABLE "memory_revision" ADD COLUMN "moved" text');
    await runner.query('CREATE INDEX "memory_revision_into_index" ON "memory_revision" ("into_id")');
    await runner.query('CREATE INDEX "memory_unit_approved_index" ON "memory_unit" ("approved_at", "id")');
    await runner.query(
      `CREATE INDEX "memory_unit_suspicious_index" ON "memory_unit" ("approved_at", "id") WHERE "suspicions" <> ''`,
    );
    await runner.query(
      `CREATE INDEX "memory_unit_origin_index" ON "memory_unit" ("origin", "approved_at", "id") WHERE "origin" <> 'imported'`,
    );
    await runner.query(
      'CREATE INDEX "memory_unit_removed_index" ON "memory_unit" ("approved_at", "id") WHERE "removed_at" IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX "memory_occurrence_reference_index" ON "memory_occurrence" ("reference", "unit_id")',
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
