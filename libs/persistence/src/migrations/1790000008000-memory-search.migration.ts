import type { MigrationInterface, QueryRunner } from 'typeorm';

const LOCALES = ['fr', 'en', 'es'];

/** The full-text index of the memory, empty: it follows the memory by itself. Each database has its own kind. */
export class MemorySearch1790000008000 implements MigrationInterface {
  readonly name = 'MemorySearch1790000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "memory_search" (
      "id" integer NOT NULL,
      "seq" integer NOT NULL,
      "version" integer NOT NULL,
      CONSTRAINT "memory_search_pk" PRIMARY KEY ("id")
    )`);
    await runner.query('INSERT INTO "memory_search" ("id", "seq", "version") VALUES (1, 0, 0)');
    const tables = runner.connection.driver.supportedDataTypes.includes('tsvector') ? tsvectorTables : fts5Tables;
    for (const statement of LOCALES.flatMap(tables)) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

/** It keeps no texts, only where each stem stands. */
function fts5Tables(locale: string): string[] {
  const options = `content='', contentless_delete=1, tokenize='ascii'`;
  return [`CREATE VIRTUAL TABLE "memory_stems_${locale}" USING fts5(stems, marks, ${options})`];
}

/** The planner is told more words than it would learn by itself: else it takes a rare one for common and reads all rows. */
function tsvectorTables(locale: string): string[] {
  return [
    `CREATE TABLE "memory_stems_${locale}" (
      "unit_id" integer NOT NULL,
      "stems" tsvector NOT NULL,
      CONSTRAINT "memory_stems_${locale}_pk" PRIMARY KEY ("unit_id")
    )`,
    `ALTER TABLE "memory_stems_${locale}" ALTER COLUMN "stems" SET STATISTICS 1000`,
    `CREATE INDEX "memory_stems_${locale}_index" ON "memory_stems_${locale}" USING gin ("stems")`,
  ];
}
