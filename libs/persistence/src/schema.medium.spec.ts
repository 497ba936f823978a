import { DataSource } from 'typeorm';
import type { DatabaseConfig } from './connection.js';
import { connect } from './drivers.js';
import { openDatabase } from './open-database.js';
import { aChunk, addRelease, addTeam, aPerson, aSubmission, aTarget, AT, aVersion } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';
import { insertRows } from './rows.js';
import { TargetEntity } from './entities/target.entity.js';
import type { DatabaseUnitOfWork } from './unit-of-work.js';

/** Tables of which TypeORM knows nothing: its own, those of SQLite, and the full-text index, which has a test of its own. */
function except(name: string): string {
  return `${name} NOT IN ('migrations', 'sqlite_sequence') AND ${name} NOT LIKE 'memory_stems_%'`;
}

/** Everything a database says about its own tables, as text that can be compared. */
async function describeSchema(source: DataSource): Promise<string[]> {
  const sql =
    source.options.type === 'postgres'
      ? `SELECT line FROM (
           SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS line
             FROM information_schema.columns WHERE table_schema = 'public' AND ${except('table_name')}
           UNION ALL SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
             FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND ${except('conrelid::regclass::text')}
           UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND ${except('tablename')}
         ) AS lines`
      : `SELECT sql AS line FROM sqlite_master WHERE sql IS NOT NULL AND ${except('name')}`;
  const rows = await source.query<{ line: string }[]>(sql);
  return rows.flatMap(({ line }) => partsOf(line)).sort();
}

/** A CREATE TABLE of SQLite as its columns and constraints, whatever their order and the spaces between. */
function partsOf(statement: string): string[] {
  const text = statement
    .replace(/\s+/g, ' ')
    .replace(/ ON (?:DELETE|UPDATE) NO ACTION/g, '')
    .trim();
  const table = /^CREATE TABLE "(\w+)" \( ?(.*) ?\)$/.exec(text);
  if (!table) return [text];
  const parts: string[] = [''];
  let depth = 0;
  for (const character of table[2] ?? '') {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.flatMap((part) => withPrimaryKeyApart(part.trim())).map((part) => `${table[1]}: ${part}`);
}

/** TypeORM writes the primary key without its name, and one of a single column beside the column. */
function withPrimaryKeyApart(part: string): string[] {
  const inline = /^("\w+")(.*) PRIMARY KEY(.*)$/.exec(part);
  if (inline) return [`${inline[1]}${inline[2]}${inline[3]}`, `PRIMARY KEY (${inline[1]})`];
  return [part.replace(/^CONSTRAINT "\w+" PRIMARY KEY/, 'PRIMARY KEY')];
}

async function closed<T>(config: DatabaseConfig, use: (source: DataSource) => Promise<T>): Promise<T> {
  const { reader, writer } = await connect(config);
  try {
    return await use(writer);
  } finally {
    if (reader !== writer) await reader.destroy();
    await writer.destroy();
  }
}

describeOnEachDatabase('the schema', (place) => {
  test('has nothing that the entities do not say, and lacks nothing', async () => {
    const config = place.fresh();
    await (await openDatabase(config)).close();
    const missing = await closed(config, async (source) => {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      return upQueries.map(({ query }) => query);
    });
    expect(missing).toEqual([]);
  });

  test('is, to the last word of every constraint, what TypeORM would build from the entities', async () => {
    const [migrated, synchronized] = [place.fresh(), place.fresh()];
    await (await openDatabase(migrated)).close();
    await closed(synchronized, async (source) => {
      const built = new DataSource({ ...source.options, synchronize: true });
      await built.initialize();
      await built.destroy();
    });
    const wanted = await closed(synchronized, describeSchema);
    expect(wanted.length).toBeGreaterThan(200);
    expect(await closed(migrated, describeSchema)).toEqual(wanted);
  });

  test('has a full-text index for each language, of which the entities say nothing', async () => {
    const config = place.fresh();
    await (await openDatabase(config)).close();
    const found = await closed(config, (source) =>
      source.query<{ line: string }[]>(
        source.options.type === 'postgres'
          ? `SELECT indexdef AS line FROM pg_indexes WHERE tablename LIKE 'memory_stems_%' ORDER BY 1`
          : `SELECT sql AS line FROM sqlite_master
              WHERE name LIKE 'memory_stems_%' AND sql LIKE 'CREATE VIRTUAL TABLE%' ORDER BY 1`,
      ),
    );
    const tables = ['en', 'es', 'fr'].map((locale) => `memory_stems_${locale}`);
    const wanted =
      place.kind === 'PostgreSQL'
        ? tables.flatMap((table) => [
            `CREATE INDEX ${table}_index ON public.${table} USING gin (stems)`,
            `CREATE UNIQUE INDEX ${table}_pk ON public.${table} USING btree (unit_id)`,
          ])
        : tables.map(
            (table) =>
              `CREATE VIRTUAL TABLE "${table}" USING fts5(stems, marks, content='', contentless_delete=1, tokenize='ascii')`,
          );
    expect(found.map(({ line }) => line)).toEqual(wanted.sort());
  });

  test('is built once when several open it at once', async () => {
    const config = place.fresh();
    const databases = await Promise.all(Array.from({ length: 3 }, () => openDatabase(config)));
    await Promise.all(databases.map((database) => database.ping()));
    await Promise.all(databases.map((database) => database.close()));
    const rows = await closed(config, (source) => source.query<unknown[]>('SELECT name FROM migrations'));
    expect(rows).toEqual([
      { name: 'Start1790000000000' },
      { name: 'Formats1790000001000' },
      { name: 'Memory1790000002000' },
      { name: 'MemoryIdentity1790000003000' },
      { name: 'PostingTables1790000004000' },
      { name: 'MemoryImports1790000005000' },
      { name: 'MemoryUpkeep1790000006000' },
      { name: 'MemoryAlignments1790000007000' },
      { name: 'MemorySearch1790000008000' },
    ]);
  }, 30_000);

  test('keeps what is stored when the database is opened again', async () => {
    const config = place.fresh();
    const first = await openDatabase(config);
    await addTeam(first);
    await first.close();
    const second = await openDatabase(config);
    expect((await second.people.all()).map(({ id }) => id)).toEqual(['olga', 'rita', 'tom']);
    await second.close();
  });

  describe('refuses, whatever the code does,', () => {
    const submission = aSubmission({ id: 'r', reference: 'PR-2026-1' });
    const [segment] = submission.segments;
    if (!segment) throw new Error('no segment');
    const opened = openOnce();

    function openOnce() {
      let database: Awaited<ReturnType<typeof openDatabase>> | undefined;
      beforeAll(async () => {
        database = await openDatabase(place.fresh());
        await addTeam(database);
        await addRelease(database, submission);
      });
      afterAll(() => database?.close());
      return () => {
        if (!database) throw new Error('not open yet');
        return database;
      };
    }

    const reviewed = {
      text: 'Title one.',
      state: 'reviewed',
      confirmedBy: 'tom',
      acceptedBy: 'rita',
      acceptedDigest: 'digest',
    } as const;
    const other = aTarget(segment, 'fr', { id: 'other', chunkId: 'r-en-c0' });
    const version = aVersion('r', 'en', { number: 1 });

    test('nothing of a target that two people vouch for', async () => {
      const { unitOfWork } = opened();
      await unitOfWork.run(() =>
        insertRows(unitOfWork as DatabaseUnitOfWork, TargetEntity, [{ ...other, ...reviewed }]),
      );
      await unitOfWork.run(() => (unitOfWork as DatabaseUnitOfWork).manager.delete(TargetEntity, { id: 'other' }));
    });

    test.each([
      ['acceptance by the person who confirmed', 'target_four_eyes', { ...reviewed, acceptedBy: 'tom' }],
      [
        'a final text accepted by its own translator',
        'target_four_eyes',
        { ...reviewed, state: 'final', acceptedBy: 'tom' },
      ],
      ['a reviewed target that nobody accepted', 'target_accepted_by_somebody', { ...reviewed, acceptedBy: null }],
      ['an acceptance of nothing in particular', 'target_accepted_by_somebody', { ...reviewed, acceptedDigest: null }],
      ['a translated target that nobody confirmed', 'target_confirmed_by_somebody', { text: 'x', state: 'translated' }],
      ['a confirmed target without a text', 'target_confirmed_by_somebody', { ...reviewed, text: null }],
      ['an unknown state', 'target_state_known', { ...reviewed, state: 'approved' }],
      ['an unknown origin', 'target_origin_known', { origin: 'human' }],
      ['an unknown locale', 'target_locale_known', { locale: 'de' }],
    ])('%s', async (_, constraint, change) => {
      const { unitOfWork } = opened();
      const row = { ...other, ...change } as typeof other;
      const unit = unitOfWork.run(() => insertRows(unitOfWork as DatabaseUnitOfWork, TargetEntity, [row]));
      await expect(unit).rejects.toThrow(constraint);
    });

    type Desk = ReturnType<typeof opened>;
    const uniqueness: readonly [string, string, string, (desk: Desk) => Promise<void>][] = [
      [
        'a second target of one segment and locale',
        'target_segment_locale_unique',
        'target.segment_id, target.locale',
        ({ targets }) => targets.add([aTarget(segment, 'en', { id: 'double' })]),
      ],
      [
        'a second release with one reference',
        'release_reference_unique',
        'release.reference',
        ({ releases }) => releases.add(aSubmission({ id: 'r2', reference: 'PR-2026-1' })),
      ],
      [
        'a second version with one number',
        'version_number_unique',
        'version.release_id, version.locale, version.number',
        async ({ versions }) => {
          await versions.add(version);
          await versions.add({ ...version, id: 'double' });
        },
      ],
      ['a second chunk with one id', 'chunk_pk', 'chunk.id', ({ chunks }) => chunks.add([aChunk('r', 'en')])],
      [
        'a second key with one digest',
        'api_key_digest_unique',
        'api_key.digest',
        async ({ apiKeys }) => {
          const key = {
            id: 'k1',
            name: 'site',
            digest: 'd',
            scopes: [],
            personId: 'olga',
            createdAt: AT,
            expiresAt: null,
            revokedAt: null,
          };
          await apiKeys.add(key);
          await apiKeys.add({ ...key, id: 'k2' });
        },
      ],
      [
        'a second answer to one idempotency key',
        'idempotency_key_pk',
        'idempotency_key.person_id, idempotency_key.key',
        async ({ idempotencyKeys }) => {
          const record = { personId: 'olga', key: 'k', digest: 'd', releaseId: 'r', at: AT };
          await idempotencyKeys.add(record);
          await idempotencyKeys.add(record);
        },
      ],
    ];
    test.each(uniqueness)('%s', async (_, constraint, columns, work) => {
      const desk = opened();
      const message = place.kind === 'SQLite' ? `UNIQUE constraint failed: ${columns}` : constraint;
      await expect(desk.unitOfWork.run(() => work(desk))).rejects.toThrow(message);
    });

    test('two people with one address', async () => {
      const { people, unitOfWork } = opened();
      const tom = aPerson({ id: 'tom-2', email: 'tom@desk.example' });
      await expect(unitOfWork.run(() => people.add(tom))).rejects.toMatchObject({ code: 'email_taken' });
    });

    test('a row that refers to nothing', async () => {
      const { versions, unitOfWork } = opened();
      const unit = unitOfWork.run(() => versions.add(aVersion('nowhere', 'en', { number: 1 })));
      await expect(unit).rejects.toThrow(/foreign key/i);
    });
  });
});
