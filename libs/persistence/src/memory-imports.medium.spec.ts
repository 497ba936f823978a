import { DomainError } from '@triptych/domain';
import { openDatabase, type Database } from './open-database.js';
import { describeOnEachDatabase } from './testing/databases.js';
import { chunksOf, entry, importDesk, tmxOf } from './testing/import-desk.js';
import { anOccurrence, textsIn } from './testing/memory-builders.js';
import { MemoryKeeping } from '@triptych/desk';

const COUNTS = { read: 0, added: 0, merged: 0, variants: 0, unchanged: 0, skipped: {}, warnings: {}, lines: [] };

/** Milliseconds for a test with thousands of entries. */
const LONG = 30_000;

/** Entries of a file that no single unit of work takes. */
const MANY = Array.from({ length: 2100 }, (_, n) => entry(`Phrase ${n}`, `Sentence ${n}`, `Frase ${n}`));

describeOnEachDatabase('importing a file into the memory', (place) => {
  let database: Database;
  let desk: ReturnType<typeof importDesk>;

  beforeEach(async () => {
    database = await openDatabase(place.fresh());
    desk = importDesk(database);
  });
  afterEach(() => database.close());

  const pieces = async (id: string) => ((await database.memoryImports.piece(id, 0)) === undefined ? 'gone' : 'there');

  test('keeps its entries, tells what became of each and of what was wrong, and keeps the file no longer', async () => {
    const file = tmxOf(
      entry('Un', 'One', 'Uno'),
      entry('Un', 'One'),
      entry('Un', 'A'),
      entry('Deux', undefined, 'Dos', { attributes: 'changedate="19000101T000000Z"' }),
      entry('Trois'),
      entry('', 'Four'),
    );
    const record = await desk.import(file);
    expect(record).toMatchObject({
      state: 'done',
      trouble: null,
      bytes: file.length,
      bytesRead: Buffer.byteLength(file),
    });
    expect(record.report).toEqual({
      ...{ read: 6, added: 2, merged: 1, variants: 1, unchanged: 0 },
      skipped: { 'one-language': 1, 'empty-segment': 1 },
      warnings: { 'date-invalid': 1 },
      lines: [
        { line: 4, number: 4, severity: 'warning', reason: 'date-invalid', detail: 'changedate=19000101T000000Z' },
        { line: 5, number: 5, severity: 'skipped', reason: 'one-language', detail: null },
        { line: 6, number: 6, severity: 'skipped', reason: 'empty-segment', detail: null },
      ],
    });
    expect(await textsIn(database)).toEqual(['Un | One | Uno', 'Un | A | –', 'Deux | – | Dos']);
    expect(await pieces(record.id)).toBe('gone');
    expect(desk.heard.all).toContainEqual({ type: 'memory.import.changed', importId: record.id });
  });

  test('changes nothing when the same file comes again, whatever its name', async () => {
    const file = tmxOf(entry('Un', 'One'), entry('Deux', 'Two'));
    const first = await desk.import(file);
    const seq = await database.memoryFeed.latest();
    desk.clock.time += 1000;
    const second = await desk.import(file, { name: 'again.tmx' });
    expect(second.id).not.toBe(first.id);
    expect(second.report).toEqual({ ...COUNTS, read: 2, unchanged: 2 });
    expect(await database.memoryFeed.since(seq, 10)).toEqual([]);
  });

  test('is under way once for one content', async () => {
    const file = tmxOf(entry('Un', 'One'));
    const first = await desk.take(file);
    expect(await desk.take(file)).toBe(first);
    expect((await desk.imports.newest(10)).map(({ id }) => id)).toEqual([first]);
    const trial = await desk.take(file, { dryRun: true });
    expect(trial).not.toBe(first);
  });

  test(
    'goes on behind what is stored when it was cut off in the middle',
    async () => {
      const id = await desk.take(tmxOf(...MANY));
      // The worker dies with its second unit of work.
      const write = database.memoryStore.write.bind(database.memoryStore);
      let writes = 0;
      database.memoryStore.write = (change) => {
        writes += 1;
        if (writes === 2) throw new Error('the machine is gone');
        return write(change);
      };
      await expect(desk.worker().run({ importId: id })).rejects.toThrow('the machine is gone');
      const half = await desk.read(id);
      expect(half).toMatchObject({ state: 'running', report: { read: 500, added: 500 } });
      expect(await textsIn(database)).toHaveLength(500);

      await desk.worker().run({ importId: id }); // still held by the one that died
      expect(await desk.read(id)).toEqual(half);
      desk.clock.time += 61_000;
      const done = await desk.work(id);
      expect(done).toMatchObject({ state: 'done', report: { read: 2100, added: 2100, merged: 0, unchanged: 0 } });
      expect(writes).toBe(6);
      expect(await textsIn(database)).toHaveLength(2100);
    },
    LONG,
  );

  test('is given up when attempts come to nothing again and again', async () => {
    const id = await desk.take(tmxOf(entry('Un', 'One')));
    database.memoryStore.write = () => Promise.reject(new Error('poison'));
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await expect(desk.worker().run({ importId: id })).rejects.toThrow('poison');
      desk.clock.time += 61_000;
    }
    expect(await desk.work(id)).toMatchObject({ state: 'failed', trouble: 'gave-up' });
  });

  test('is queued again by the sweep when nobody works on it', async () => {
    const id = await desk.take(tmxOf(entry('Un', 'One')));
    const promised = () => database.unitOfWork.run(() => database.outbox.waiting(10));
    const first = await promised();
    desk.clock.time += 1000;
    await desk.sweep.run(0);
    expect(await promised()).toEqual(first);
    await database.unitOfWork.run(() => database.outbox.remove(first.map((each) => each.id)));
    await desk.sweep.run(0);
    expect((await promised()).map(({ job }) => job)).toEqual([
      { name: 'import.memory', payload: { importId: id }, key: `import-${id}-a2` },
    ]);
  });

  test(
    'pauses where it can go on later',
    async () => {
      const id = await desk.take(tmxOf(...MANY));
      const worker = desk.worker();
      desk.heard.onAnnounced = () => worker.pause();
      await worker.run({ importId: id });
      expect(await desk.read(id)).toMatchObject({ state: 'running', leaseBy: null, report: { read: 500 } });
      expect(await desk.work(id)).toMatchObject({ state: 'done', report: { read: 2100, added: 2100 } });
    },
    LONG,
  );

  describe('as a dry run', () => {
    const file = tmxOf(
      entry('Un', 'One', 'Uno'),
      entry('Deux', 'Two'),
      entry('Deux', undefined, 'Dos'),
      entry('Deux', 'Two', 'Dos'),
      entry('Deux', 'Twain'),
      entry('Trois', 'Three'),
      entry('Trois', 'Three', 'Tres'),
      entry('Trois', 'Three', 'Trés'),
    );

    test('tells what an import would, and changes nothing', async () => {
      await database.unitOfWork.run(() =>
        new MemoryKeeping(database.memoryStore).keep([anOccurrence('s1', { fr: 'Un', en: 'One' })]),
      );
      const seq = await database.memoryFeed.latest();
      const trial = await desk.import(file, { dryRun: true });
      expect(await database.memoryFeed.latest()).toBe(seq);
      expect(await textsIn(database)).toEqual(['Un | One | –']);
      expect(trial.state).toBe('done');
      expect(await pieces(trial.id)).toBe('there');

      await desk.change.apply(trial.id);
      const applied = await desk.work(trial.id);
      expect(applied).toMatchObject({ state: 'done', dryRun: false, bytesRead: Buffer.byteLength(file) });
      expect(applied.report).toEqual(trial.report);
      expect(applied.report).toMatchObject({ read: 8, added: 2, merged: 3, variants: 3 });
      expect(await pieces(trial.id)).toBe('gone');
    });

    test(
      'tells it of thousands of entries, those of other units of work too',
      async () => {
        const again = [...MANY, ...MANY.slice(0, 400), entry('Phrase 3', 'Other')];
        const trial = await desk.import(tmxOf(...again), { dryRun: true });
        expect(trial.report).toEqual({ ...COUNTS, read: 2501, added: 2100, merged: 400, variants: 1 });
      },
      LONG,
    );

    test('can be imported once, and not when its file is gone', async () => {
      const refusal = new DomainError('nothing_to_apply');
      const trial = await desk.import(file, { dryRun: true });
      desk.clock.time += 25 * 3_600_000;
      await expect(desk.change.apply(trial.id)).rejects.toEqual(refusal);
      await desk.sweep.run(0);
      expect(await pieces(trial.id)).toBe('gone');
      const real = await desk.import(file);
      await expect(desk.change.apply(real.id)).rejects.toEqual(refusal);
      await expect(desk.change.apply('none')).rejects.toEqual(new DomainError('not_found'));
    });
  });

  describe('is taken back', () => {
    const approve = () =>
      database.unitOfWork.run(() =>
        new MemoryKeeping(database.memoryStore).keep([anOccurrence('s1', { fr: 'Phrase 7', en: 'Sentence 7' })]),
      );

    test(
      'when it is over: what only the file said goes, all else stays',
      async () => {
        const { id } = await desk.import(tmxOf(...MANY));
        await approve();
        await desk.change.cancel(id);
        expect(await desk.read(id)).toMatchObject({ state: 'cancelled', finishedAt: null });
        const record = await desk.work(id);
        expect(record.finishedAt).not.toBeNull();
        expect(await textsIn(database)).toEqual(['Phrase 7 | Sentence 7 | –']);
        await desk.change.cancel(id);
        expect(await desk.read(id)).toEqual(record);
      },
      LONG,
    );

    test(
      'in the middle: the one who works on it stops, and what was kept goes',
      async () => {
        const id = await desk.take(tmxOf(...MANY));
        const isStopped = new Promise<void>((resolve, reject) => {
          desk.heard.onAnnounced = ({ type }) => {
            if (type !== 'memory.import.changed') return;
            desk.heard.onAnnounced = () => undefined;
            desk.change.cancel(id).then(resolve, reject);
          };
        });
        await desk.worker().run({ importId: id });
        await isStopped;
        expect((await desk.read(id)).report.read).toBeLessThan(2100);
        expect(await desk.work(id)).toMatchObject({ state: 'cancelled', leaseBy: null });
        expect(await textsIn(database)).toEqual([]);
        expect(await pieces(id)).toBe('gone');
      },
      LONG,
    );

    test('before the same file comes again', async () => {
      const file = tmxOf(entry('Un', 'One'));
      const { id } = await desk.import(file);
      await desk.change.cancel(id);
      const again = await desk.import(file);
      expect(again).toMatchObject({ state: 'done', report: { added: 1, unchanged: 0 } });
      await desk.work(id);
      expect(await textsIn(database)).toEqual(['Un | One | –']);
    });
  });

  describe('of a file that is not as it should be', () => {
    test.each([
      ['is no TMX', '<html></html>', 'not-tmx', 0],
      ['breaks off', tmxOf(entry('Un', 'One'), entry('Deux', 'Two')).slice(0, -20), 'cut-short', 1],
      ['declares entities', `<!DOCTYPE tmx [<!ENTITY a "b">]>${tmxOf(entry('Un', '&a;'))}`, 'document-type', 0],
    ])('keeps what came before when it %s', async (_, file, trouble, units) => {
      const record = await desk.import(file.replace(/^(<!DOCTYPE.*\]>)(<\?xml.*?\?>)/, '$2$1'));
      expect(record).toMatchObject({ state: 'failed', trouble });
      expect(record.report.lines.at(-1)).toMatchObject({ severity: 'fatal', reason: trouble });
      expect(await textsIn(database)).toHaveLength(units);
      expect(await pieces(record.id)).toBe('gone');
    });

    test('tells of a hundred lines and counts the others', async () => {
      const record = await desk.import(`${tmxOf(...Array.from({ length: 300 }, () => entry('Un'))).slice(0, -8)}`);
      expect(record.report.lines).toHaveLength(100);
      expect(record.report.lines.at(-1)?.severity).toBe('fatal');
      expect(record.report.skipped).toEqual({ 'one-language': 300 });
    });

    test('leaves nothing when it never comes to its end', async () => {
      async function* broken() {
        yield* chunksOf(Buffer.alloc(3_000_000, ' '));
        throw new Error('the sender went away');
      }
      await expect(desk.take(broken())).rejects.toThrow('the sender went away');
      await expect(desk.take('')).rejects.toEqual(new DomainError('file_unreadable'));
      expect(await desk.imports.newest(10)).toEqual([]);
      const waiting = database.unitOfWork.run(() => database.memoryImports.outdated(new Date('2100-01-01'), 10));
      expect(await waiting).toEqual([]);
    });

    test('is swept away when its sender died', async () => {
      let id = '';
      async function* silent() {
        yield* chunksOf(Buffer.alloc(3_000_000, ' '));
        const [record] = await database.unitOfWork.run(() => desk.imports.outdated(new Date('2100-01-01'), 10));
        id = record?.id ?? '';
        desk.clock.time += 11 * 60_000;
        await desk.sweep.run(0);
        yield* chunksOf(Buffer.alloc(3_000_000, ' '));
      }
      await expect(desk.take(silent())).rejects.toEqual(new DomainError('busy'));
      expect(id).not.toBe('');
      expect(await desk.imports.find(id)).toBeUndefined();
      expect(await pieces(id)).toBe('gone');
    });
  });
});
