import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files on their way into the memory, in pieces, and what became of them. A sentence that comes in is one with another when
 * they share two texts: the index of each language goes on with that of the next.
 */
export class MemoryImports1790000005000 implements MigrationInterface {
  readonly name = 'MemoryImports1790000005000';

  async up(runner: QueryRunner): Promise<void> {
    const bytes = runner.connection.driver.supportedDataTypes.includes('bytea') ? 'bytea' : 'blob';
    await runner.query(`CREATE TABLE "memory_import" (
      "id" text NOT NULL,
      "name" text NOT NULL,
      "digest" text NOT NULL,
      "state" text NOT NULL,
      "dry_run" boolean NOT NULL,
      "bytes" integer NOT NULL,
      "bytes_read" integer NOT NULL,
      "items_read" integer NOT NULL,
      "report" text NOT NULL,
      "trouble" text,
      "at" text NOT NULL,
      "by" text NOT NULL,
      "finished_at" text,
      "pieces" integer NOT NULL,
      "kept_until" text,
      "attempt" integer NOT NULL,
      "failures" integer NOT NULL,
      "queued_at" text NOT NULL,
      "lease_by" text,
      "lease_until" text,
      CONSTRAINT "memory_import_state_known" CHECK ("state" IN ('arriving', 'waiting', 'running', 'done', 'failed', 'cancelled')),
      CONSTRAINT "memory_import_pk" PRIMARY KEY ("id")
    )`);
    await runner.query('CREATE INDEX "memory_import_at_index" ON "memory_import" ("at", "id")');
    await runner.query('CREATE INDEX "memory_import_digest_index" ON "memory_import" ("digest")');
    await runner.query(`CREATE TABLE "memory_import_piece" (
      "import_id" text NOT NULL,
      "position" integer NOT NULL,
      "bytes" ${bytes} NOT NULL,
      CONSTRAINT "memory_import_piece_pk" PRIMARY KEY ("import_id", "position"),
      CONSTRAINT "memory_import_piece_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "memory_import" ("id")
    )`);
    for (const [one, other] of ['fr en', 'en es', 'es fr'].map((pair) => pair.split(' '))) {
      await runner.query(`DROP INDEX "memory_unit_key_${one}_index"`);
      await runner.query(`CREATE INDEX "memory_unit_key_${one}_index" ON "memory_unit" ("key_${one}", "key_${other}")`);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
