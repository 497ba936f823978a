import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The fuzzy index of the memory as tables, empty until somebody searches in them. */
export class PostingTables1790000004000 implements MigrationInterface {
  readonly name = 'PostingTables1790000004000';

  async up(runner: QueryRunner): Promise<void> {
    const bytes = runner.connection.driver.supportedDataTypes.includes('bytea') ? 'bytea' : 'blob';
    for (const statement of tables(bytes)) await runner.query(statement);
    await runner.query(
      `INSERT INTO "posting_state" ("id", "seq", "build", "counted_at", "fold_version", "next_token", "next_group")
       VALUES (1, 0, 0, 0, 0, 0, 0)`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

function tables(bytes: 'blob' | 'bytea'): readonly string[] {
  return [
    `CREATE TABLE "posting_state" (
      "id" integer NOT NULL,
      "seq" integer NOT NULL,
      "build" integer NOT NULL,
      "counted_at" integer NOT NULL,
      "fold_version" integer NOT NULL,
      "next_token" integer NOT NULL,
      "next_group" integer NOT NULL,
      CONSTRAINT "posting_state_pk" PRIMARY KEY ("id")
    )`,
    `CREATE TABLE "posting_token" (
      "locale" text NOT NULL,
      "word" text NOT NULL,
      "number" integer NOT NULL,
      CONSTRAINT "posting_token_pk" PRIMARY KEY ("locale", "word")
    )`,
    `CREATE TABLE "posting_group" (
      "id" integer NOT NULL,
      "digest" text NOT NULL,
      "tokens" ${bytes} NOT NULL,
      CONSTRAINT "posting_group_pk" PRIMARY KEY ("id")
    )`,
    `CREATE UNIQUE INDEX "posting_group_digest_index" ON "posting_group" ("digest")`,
    `CREATE TABLE "posting_member" (
      "unit_id" integer NOT NULL,
      "locale" text NOT NULL,
      "group_id" integer NOT NULL,
      CONSTRAINT "posting_member_pk" PRIMARY KEY ("unit_id", "locale")
    )`,
    `CREATE INDEX "posting_member_group_index" ON "posting_member" ("group_id", "unit_id")`,
    `CREATE TABLE "posting_list" (
      "token" integer NOT NULL,
      "longest" integer NOT NULL,
      "shortest" integer NOT NULL,
      "first_group" integer NOT NULL,
      "postings" ${bytes} NOT NULL,
      CONSTRAINT "posting_list_pk" PRIMARY KEY ("token", "longest", "shortest", "first_group")
    )`,
  ];
}
