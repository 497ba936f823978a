import { randomUUID } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gives the memory an identity, so that nothing that was derived from another one is taken for its own. */
export class MemoryIdentity1790000003000 implements MigrationInterface {
  readonly name = 'MemoryIdentity1790000003000';

  async up(runner: QueryRunner): Promise<void> {
    const rows = (await runner.query('SELECT "value" FROM "memory_sequence" WHERE "id" = 1')) as { value: number }[];
    await runner.query('DROP TABLE "memory_sequence"');
    await runner.query(`CREATE TABLE "memory_sequence" (
      "id" integer NOT NULL,
      "value" integer NOT NULL,
      "identity" text NOT NULL,
      CONSTRAINT "memory_sequence_pk" PRIMARY KEY ("id")
    )`);
    const sql = 'INSERT INTO "memory_sequence" ("id", "value", "identity") VALUES (1, :value, :identity)';
    const row = { value: rows[0]?.value ?? 0, identity: randomUUID() };
    const [statement, parameters] = runner.connection.driver.escapeQueryWithParameters(sql, row, {});
    await runner.query(statement, parameters);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
