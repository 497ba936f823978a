import { openDatabase, type Database } from './open-database.js';
import { addRelease, addTeam, aSubmission, AT, later } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';

describeOnEachDatabase('the file of a source', (place) => {
  let database: Database;
  const run = <T>(work: (desk: Database) => Promise<T>) => database.unitOfWork.run(() => work(database));
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
    await addRelease(database, aSubmission({ id: 'r' }));
  }, 30_000);
  afterAll(() => database.close());

  test('comes back byte for byte, also when it is a part of a larger buffer', async () => {
    const large = Uint8Array.from({ length: 300_000 }, (_, n) => n % 256);
    const bytes = large.subarray(7, 299_990);
    const file = { releaseId: 'r', number: 1, name: 'Communiqué « final ».docx', mediaType: 'application/zip' };
    await run(({ sourceFiles }) => sourceFiles.add({ ...file, bytes, digest: 'd' }));
    const found = await database.sourceFiles.find('r', 1);
    expect(found).toMatchObject({ ...file, digest: 'd' });
    expect(found?.bytes).toBeInstanceOf(Uint8Array);
    expect(Buffer.compare(found?.bytes ?? new Uint8Array(), bytes)).toBe(0);
    expect(await run(({ sourceFiles }) => sourceFiles.find('r', 1))).toEqual(found);
  });

  test('may be empty of bytes, and is not found where there is none', async () => {
    await addRelease(database, aSubmission({ id: 'empty' }));
    const file = { releaseId: 'empty', number: 1, name: '', mediaType: '', bytes: new Uint8Array(), digest: 'd' };
    await run(({ sourceFiles }) => sourceFiles.add(file));
    expect((await database.sourceFiles.find('empty', 1))?.bytes).toHaveLength(0);
    expect(await database.sourceFiles.find('empty', 2)).toBeUndefined();
    expect(await database.sourceFiles.find('nowhere', 1)).toBeUndefined();
  });

  test('belongs to a source revision, one to each', async () => {
    const file = { name: 'a', mediaType: 'b', bytes: new Uint8Array(1), digest: 'd' };
    await addRelease(database, aSubmission({ id: 'one' }));
    const add = (number: number) => run(({ sourceFiles }) => sourceFiles.add({ ...file, releaseId: 'one', number }));
    await expect(add(2)).rejects.toThrow(/foreign key/i);
    await add(1);
    await expect(add(1)).rejects.toThrow(/unique/i);
  });
});

describeOnEachDatabase('notes for translators', (place) => {
  let database: Database;
  const run = <T>(work: (desk: Database) => Promise<T>) => database.unitOfWork.run(() => work(database));
  const note = { releaseId: 'r', check: null, excerpt: 'la CIT', text: 'ILO in English.', at: AT, by: 'olga' } as const;
  const notes = [
    { ...note, id: 'later', blockId: 'r-b0', at: later(1).toISOString(), by: 'rita' },
    { ...note, id: 'a', blockId: 'r-b1', check: 'acronym-undefined' },
    { ...note, id: 'b', blockId: 'r-b1' },
  ];
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
    await run(({ releases }) => releases.add(aSubmission({ id: 'r' })));
    await run(({ releases }) => releases.add(aSubmission({ id: 'other' })));
    await run(async ({ sourceNotes }) => {
      await sourceNotes.add(notes);
      await sourceNotes.add([]);
      await sourceNotes.add([{ ...note, id: 'o', releaseId: 'other', blockId: 'other-b0' }]);
    });
  }, 30_000);
  afterAll(() => database.close());

  test('are listed by release, oldest first, with the name of their author', async () => {
    expect(await database.releaseViews.notes('r')).toEqual([
      {
        id: 'a',
        blockId: 'r-b1',
        check: 'acronym-undefined',
        excerpt: 'la CIT',
        text: 'ILO in English.',
        at: AT,
        by: { id: 'olga', name: 'Olga' },
      },
      expect.objectContaining({ id: 'b' }),
      expect.objectContaining({ id: 'later', by: { id: 'rita', name: 'Rita' } }),
    ]);
    expect(await database.releaseViews.notes('nowhere')).toEqual([]);
  });
});
