import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sources with markup, their files and notes, what a desk teaches the reading, and changes of cuts. */
function statements(bytes: string): string[] {
  return [
    `ALTER TABLE "release" ADD COLUMN "host" text`,
    `ALTER TABLE "release" ADD COLUMN "address" text`,
    `ALTER TABLE "block" ADD COLUMN "marker" text NOT NULL DEFAULT ('')`,
    // All releases so far are plain text, where what stands before the text is what a reader sees.
    `UPDATE "block" SET "marker" = "prefix"`,
    `ALTER TABLE "block" ADD COLUMN "content" text`,
    `ALTER TABLE "segment" ADD COLUMN "codes" text NOT NULL DEFAULT ('[]')`,
    `ALTER TABLE "segment" ADD COLUMN "markup" text`,
    `ALTER TABLE "segment" ADD COLUMN "space_markup" text`,
    `ALTER TABLE "version" ADD COLUMN "content" text NOT NULL DEFAULT ('')`,
    `CREATE TABLE "source_file" (
      "release_id" text NOT NULL,
      "number" integer NOT NULL,
      "name" text NOT NULL,
      "media_type" text NOT NULL,
      "bytes" ${bytes} NOT NULL,
      "digest" text NOT NULL,
      CONSTRAINT "source_file_pk" PRIMARY KEY ("release_id", "number"),
      CONSTRAINT "source_file_revision_fk" FOREIGN KEY ("release_id", "number") REFERENCES "source_revision" ("release_id", "number")
    )`,
    `CREATE TABLE "source_note" (
      "id" text NOT NULL,
      "release_id" text NOT NULL,
      "block_id" text NOT NULL,
      "check" text,
      "excerpt" text NOT NULL,
      "text" text NOT NULL,
      "at" text NOT NULL,
      "by" text NOT NULL,
      CONSTRAINT "source_note_pk" PRIMARY KEY ("id"),
      CONSTRAINT "source_note_release_id_fk" FOREIGN KEY ("release_id") REFERENCES "release" ("id"),
      CONSTRAINT "source_note_block_id_fk" FOREIGN KEY ("block_id") REFERENCES "block" ("id"),
      CONSTRAINT "source_note_by_fk" FOREIGN KEY ("by") REFERENCES "person" ("id")
    )`,
    `CREATE INDEX "source_note_release_index" ON "source_note" ("release_id", "at", "id")`,
    `CREATE TABLE "abbreviation" (
      "id" text NOT NULL,
      "locale" text NOT NULL,
      "text" text NOT NULL,
      "kind" text NOT NULL,
      "at" text NOT NULL,
      "by" text NOT NULL,
      CONSTRAINT "abbreviation_pk" PRIMARY KEY ("id"),
      CONSTRAINT "abbreviation_text_unique" UNIQUE ("locale", "text"),
      CONSTRAINT "abbreviation_locale_known" CHECK ("locale" IN ('fr', 'en', 'es')),
      CONSTRAINT "abbreviation_kind_known" CHECK ("kind" IN ('never', 'number', 'maybe')),
      CONSTRAINT "abbreviation_by_fk" FOREIGN KEY ("by") REFERENCES "person" ("id")
    )`,
    `CREATE TABLE "left_out_line" (
      "host" text NOT NULL,
      "locale" text NOT NULL,
      "digest" text NOT NULL,
      "at" text NOT NULL,
      CONSTRAINT "left_out_line_locale_known" CHECK ("locale" IN ('fr', 'en', 'es')),
      CONSTRAINT "left_out_line_pk" PRIMARY KEY ("host", "locale", "digest")
    )`,
    `CREATE TABLE "recut" (
      "id" text NOT NULL,
      "release_id" text NOT NULL,
      "number" integer NOT NULL,
      "kind" text NOT NULL,
      "block_id" text,
      "at" text NOT NULL,
      "by" text NOT NULL,
      "before" text NOT NULL,
      "after" text NOT NULL,
      "undone_at" text,
      CONSTRAINT "recut_pk" PRIMARY KEY ("id"),
      CONSTRAINT "recut_number_unique" UNIQUE ("release_id", "number"),
      CONSTRAINT "recut_kind_known" CHECK ("kind" IN ('split', 'merge', 'resegmentation')),
      CONSTRAINT "recut_release_id_fk" FOREIGN KEY ("release_id") REFERENCES "release" ("id"),
      CONSTRAINT "recut_block_id_fk" FOREIGN KEY ("block_id") REFERENCES "block" ("id"),
      CONSTRAINT "recut_by_fk" FOREIGN KEY ("by") REFERENCES "person" ("id")
    )`,
  ];
}

export class Formats1790000001000 implements MigrationInterface {
  readonly name = 'Formats1790000001000';

  async up(runner: QueryRunner): Promise<void> {
    const bytes = runner.connection.driver.supportedDataTypes.includes('bytea') ? 'bytea' : 'blob';
    for (const statement of statements(bytes)) await runner.query(statement);
    await rewriteVersions(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

/** A block of a version as the first release stored it: plain text between what stood around it. */
interface FirstBlock {
  readonly prefix: string;
  readonly text: string;
  readonly separatorAfter: string;
}

/** Versions so far are plain text: their content is their blocks joined, each block is one stretch without codes. */
async function rewriteVersions(runner: QueryRunner): Promise<void> {
  const versions = (await runner.query(`SELECT "id", "blocks" FROM "version"`)) as { id: string; blocks: string }[];
  for (const { id, blocks } of versions) {
    const stored = JSON.parse(blocks) as FirstBlock[];
    const content = stored.map(({ prefix, text, separatorAfter }) => prefix + text + separatorAfter).join('');
    const rewritten = stored.map(({ text, ...block }) => ({
      ...block,
      marker: block.prefix,
      segments: [{ text, codes: [], whitespaceAfter: '' }],
    }));
    const [sql, values] = runner.connection.driver.escapeQueryWithParameters(
      `UPDATE "version" SET "blocks" = :blocks, "content" = :content WHERE "id" = :id`,
      { blocks: JSON.stringify(rewritten), content, id },
      {},
    );
    await runner.query(sql, values);
  }
}
