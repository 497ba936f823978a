import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units with codes and origin, the places where they occurred, what people changed, and the order of changes. */
const TABLES = [
  `CREATE TABLE "memory_unit" (
    "id" integer NOT NULL,
    "seq" integer NOT NULL,
    "text_fr" text,
    "key_fr" text,
    "codes_fr" text,
    "text_en" text,
    "key_en" text,
    "codes_en" text,
    "text_es" text,
    "key_es" text,
    "codes_es" text,
    "origin" text NOT NULL,
    "release_id" text,
    "reference" text NOT NULL,
    "approved_at" text NOT NULL,
    "approved_by" text NOT NULL,
    "uses" integer NOT NULL,
    "suspicions" text NOT NULL,
    "removed_at" text,
    CONSTRAINT "memory_unit_origin_known" CHECK ("origin" IN ('approved', 'imported', 'aligned')),
    CONSTRAINT "memory_unit_pk" PRIMARY KEY ("id")
  )`,
  `CREATE UNIQUE INDEX "memory_unit_seq_index" ON "memory_unit" ("seq")`,
  `CREATE INDEX "memory_unit_key_fr_index" ON "memory_unit" ("key_fr")`,
  `CREATE INDEX "memory_unit_key_en_index" ON "memory_unit" ("key_en")`,
  `CREATE INDEX "memory_unit_key_es_index" ON "memory_unit" ("key_es")`,
  `CREATE TABLE "memory_occurrence" (
    "id" text NOT NULL,
    "unit_id" integer NOT NULL,
    "origin" text NOT NULL,
    "release_id" text,
    "batch_id" text,
    "reference" text NOT NULL,
    "position" integer NOT NULL,
    "locales" text NOT NULL,
    "context_fr" text,
    "context_en" text,
    "context_es" text,
    "uses" integer NOT NULL,
    "at" text NOT NULL,
    "by" text NOT NULL,
    "details" text,
    CONSTRAINT "memory_occurrence_pk" PRIMARY KEY ("id"),
    CONSTRAINT "memory_occurrence_origin_known" CHECK ("origin" IN ('approved', 'imported', 'aligned')),
    CONSTRAINT "memory_occurrence_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "memory_unit" ("id")
  )`,
  `CREATE INDEX "memory_occurrence_unit_index" ON "memory_occurrence" ("unit_id")`,
  `CREATE INDEX "memory_occurrence_release_index" ON "memory_occurrence" ("release_id")`,
  `CREATE INDEX "memory_occurrence_batch_index" ON "memory_occurrence" ("batch_id")`,
  `CREATE TABLE "memory_revision" (
    "unit_id" integer NOT NULL,
    "seq" integer NOT NULL,
    "act" text NOT NULL,
    "at" text NOT NULL,
    "by" text NOT NULL,
    "texts" text NOT NULL,
    CONSTRAINT "memory_revision_pk" PRIMARY KEY ("unit_id", "seq"),
    CONSTRAINT "memory_revision_act_known" CHECK ("act" IN ('edited', 'merged', 'removed', 'restored')),
    CONSTRAINT "memory_revision_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "memory_unit" ("id")
  )`,
  `CREATE TABLE "setting" (
    "name" text NOT NULL,
    "value" text NOT NULL,
    "at" text NOT NULL,
    "by" text NOT NULL,
    CONSTRAINT "setting_pk" PRIMARY KEY ("name"),
    CONSTRAINT "setting_by_fk" FOREIGN KEY ("by") REFERENCES "person" ("id")
  )`,
  `CREATE TABLE "memory_sequence" (
    "id" integer NOT NULL,
    "value" integer NOT NULL,
    CONSTRAINT "memory_sequence_pk" PRIMARY KEY ("id")
  )`,
];

/** A unit as it was stored before: one for each segment of a release. */
interface FormerUnit extends Readonly<Record<`${'text' | 'key' | 'context'}_${'fr' | 'en' | 'es'}`, string | null>> {
  readonly id: string;
  readonly reference: string;
  readonly approved_at: string;
  readonly approved_by: string;
  readonly release_id: string | null;
  readonly position: number | null;
  readonly codes: string | null;
}

export class Memory1790000002000 implements MigrationInterface {
  readonly name = 'Memory1790000002000';

  async up(runner: QueryRunner): Promise<void> {
    const former = (await runner.query(
      `SELECT "memory_unit".*, "segment"."release_id", "segment"."position", "segment"."codes"
         FROM "memory_unit" LEFT JOIN "segment" ON "segment"."id" = "memory_unit"."id"
        ORDER BY "approved_at", "memory_unit"."id"`,
    )) as FormerUnit[];
    await runner.query('DROP TABLE "memory_unit"');
    for (const statement of TABLES) await runner.query(statement);
    for (const [index, unit] of former.entries()) await carryOver(runner, unit, index + 1);
    await insert(runner, 'memory_sequence', { id: 1, value: former.length });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

/** Equal sentences stay apart until one of them is approved again: nothing that was approved changes on the way. */
async function carryOver(runner: QueryRunner, unit: FormerUnit, id: number): Promise<void> {
  const { reference, release_id, codes } = unit;
  const coded = codes === '[]' ? null : codes;
  const codesOf = (locale: 'fr' | 'en' | 'es') => (unit[`text_${locale}`] === null ? null : coded);
  await insert(runner, 'memory_unit', {
    ...{ id, seq: id },
    ...{ text_fr: unit.text_fr, key_fr: shortened(unit.key_fr), codes_fr: codesOf('fr') },
    ...{ text_en: unit.text_en, key_en: shortened(unit.key_en), codes_en: codesOf('en') },
    ...{ text_es: unit.text_es, key_es: shortened(unit.key_es), codes_es: codesOf('es') },
    ...{ origin: 'approved', release_id, reference, approved_at: unit.approved_at, approved_by: unit.approved_by },
    ...{ uses: 1, suspicions: '', removed_at: null },
  });
  await insert(runner, 'memory_occurrence', {
    ...{ id: unit.id, unit_id: id, origin: 'approved', release_id, batch_id: null, reference },
    position: unit.position ?? 0,
    locales: (['fr', 'en', 'es'] as const).filter((locale) => unit[`text_${locale}`] !== null).join(' '),
    context_fr: shortened(unit.context_fr),
    context_en: shortened(unit.context_en),
    context_es: shortened(unit.context_es),
    ...{ uses: 1, at: unit.approved_at, by: unit.approved_by, details: null },
  });
}

/** The first half of a digest in hexadecimal, in base64url. */
function shortened(digest: string | null): string | null {
  return digest === null ? null : Buffer.from(digest, 'hex').subarray(0, 16).toString('base64url');
}

async function insert(runner: QueryRunner, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((column) => `:${column}`).join(', ');
  const sql = `INSERT INTO "${table}" (${names}) VALUES (${values})`;
  const [statement, parameters] = runner.connection.driver.escapeQueryWithParameters(sql, row, {});
  await runner.query(statement, parameters);
}
