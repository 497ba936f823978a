import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of past releases, and which of their sentences say the same. */
const TABLE = `CREATE TABLE "memory_alignment" (
  "id" text NOT NULL,
  "name" text NOT NULL,
  "revision" integer NOT NULL,
  "versions" text NOT NULL,
  "rows" text NOT NULL,
  "at" text NOT NULL,
  "by" text NOT NULL,
  "kept_at" text,
  CONSTRAINT "memory_alignment_pk" PRIMARY KEY ("id"),
  CONSTRAINT "memory_alignment_by_fk" FOREIGN KEY ("by") REFERENCES "person" ("id")
)`;

export class MemoryAlignments1790000007000 implements MigrationInterface {
  readonly name = 'MemoryAlignments1790000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
