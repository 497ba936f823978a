import { MemoryKeeping, type KeptAs, type NewOccurrence } from '@triptych/desk';
import { LOCALES } from '@triptych/domain';
import { readFileSync } from 'node:fs';
import { openDatabase, type Database } from './open-database.js';
import { later } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';
import { anOccurrence, lineOf, textsIn } from './testing/memory-builders.js';

/** The sentences of a real release. */
const SEED = (
  JSON.parse(readFileSync(new URL('../../../test/fixtures/seed/reference.json', import.meta.url), 'utf8')) as {
    readonly segments: readonly { readonly chrome: boolean; readonly fr: string; readonly en: string }[];
  }
).segments.filter(({ chrome }) => !chrome);

describeOnEachDatabase('the memory', (place) => {
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase(place.fresh());
  }, 30_000);
  afterEach(() => database.close());

  const keep = (...entries: NewOccurrence[]): Promise<KeptAs[]> =>
    database.unitOfWork.run(() => new MemoryKeeping(database.memoryStore).keep(entries));
  const forget = (place: { readonly releaseId: string }) =>
    database.unitOfWork.run(() => new MemoryKeeping(database.memoryStore).forget(place, later(9)));
  const keyOf = async (text: string) => {
    const [change] = (await database.memoryFeed.since(0, 1000)).filter(({ texts }) =>
      Object.values(texts ?? {}).some((each) => each.text === text),
    );
    const [unit] = await database.memory.byId([change?.id ?? 0]);
    return Object.values(unit?.texts ?? {}).find((each) => each.text === text)?.key ?? '';
  };

  test('serves six directions from one unit, and none that it lacks', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Bonjour', en: 'Hello', es: 'Hola' }),
      anOccurrence('s2', { fr: 'Merci', en: 'Thanks' }),
    );
    for (const source of LOCALES) {
      for (const target of LOCALES.filter((locale) => locale !== source)) {
        const key = await keyOf({ fr: 'Bonjour', en: 'Hello', es: 'Hola' }[source]);
        const found = await database.memory.lookup(source, target, [key, 'key of nothing']);
        expect(found.map(lineOf)).toEqual(['Bonjour | Hello | Hola']);
      }
    }
    expect(await database.memory.lookup('fr', 'es', [await keyOf('Merci')])).toEqual([]);
    expect(await database.memory.lookup('en', 'fr', [await keyOf('Merci')])).toEqual([]);
    expect(await database.memory.lookup('fr', 'en', [])).toEqual([]);
  });

  test('completes a unit with the third language, whichever came first', async () => {
    expect(await keep(anOccurrence('s1', { fr: 'Bonjour', en: 'Hello' }))).toEqual(['added']);
    expect(await keep(anOccurrence('s1', { fr: 'Bonjour', en: 'Hello', es: 'Hola' }))).toEqual(['merged']);
    expect(await textsIn(database)).toEqual(['Bonjour | Hello | Hola']);
  });

  test('joins equal sentences of several releases and counts them; different targets stay apart', async () => {
    const outcomes = await keep(
      anOccurrence('s1', { fr: 'L’accueil', en: 'Reception' }),
      anOccurrence(
        's2',
        { fr: "L'accueil", en: 'Reception' },
        { at: later(5).toISOString(), by: 'Rita', reference: 'PR-2' },
      ),
      anOccurrence('s3', { fr: "L'accueil", en: 'Welcome' }),
    );
    expect(outcomes).toEqual(['added', 'merged', 'variant']);
    expect(await textsIn(database)).toEqual(["L'accueil | Reception | –", "L'accueil | Welcome | –"]);
    const [unit] = await database.memory.lookup('fr', 'en', [await keyOf("L'accueil")]);
    expect(unit).toMatchObject({ uses: 2, approvedBy: 'Rita', reference: 'PR-2', approvedAt: later(5).toISOString() });
  });

  test('knows every context in which a sentence stood', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Oui', en: 'Yes' }, { contexts: { fr: 'here', en: 'ici' } }),
      anOccurrence('s2', { fr: 'Oui', en: 'Yes' }, { contexts: { fr: 'there' } }),
    );
    const [unit] = await database.memory.lookup('fr', 'en', [await keyOf('Oui')]);
    const unitId = unit?.id ?? 0;
    expect(await database.memory.inContext([unitId], 'fr', ['there', 'nowhere'])).toEqual([
      { unitId, context: 'there' },
    ]);
    expect(await database.memory.inContext([unitId], 'en', ['there'])).toEqual([]);
  });

  test('replaces what is approved with another text, and leaves what others said', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Oui', en: 'Yes' }),
      anOccurrence('s2', { fr: 'Oui', en: 'Yes' }, { releaseId: 'r2' }),
    );
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yeah', es: 'Sí' }));
    expect(await textsIn(database)).toEqual(['Oui | Yes | –', 'Oui | Yeah | Sí']);
    await keep(anOccurrence('s2', { fr: 'Oui', en: 'Yeah' }, { releaseId: 'r2' }));
    expect(await textsIn(database)).toEqual(['Oui | Yeah | Sí']);
  });

  test('joins two halves when the sentence between them is approved', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Oui', en: 'Yes' }),
      anOccurrence('s2', { en: 'Yes', es: 'Sí' }, { sourceLocale: 'en' }),
    );
    expect(await textsIn(database)).toEqual(['Oui | Yes | –', '– | Yes | Sí']);
    await keep(anOccurrence('s3', { fr: 'Oui', en: 'Yes', es: 'Sí' }));
    expect(await textsIn(database)).toEqual(['Oui | Yes | Sí']);
    const [unit] = await database.memory.lookup('es', 'fr', [await keyOf('Sí')]);
    expect(unit?.uses).toBe(3);
  });

  test('forgets a withdrawn release, and keeps what another one said as well', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Oui', en: 'Yes' }, { at: later(5).toISOString(), by: 'Rita' }),
      anOccurrence('s2', { fr: 'Oui', en: 'Yes' }, { releaseId: 'r2', by: 'Olga' }),
      anOccurrence('s3', { fr: 'Non', en: 'No' }),
    );
    await forget({ releaseId: 'r1' });
    expect(await textsIn(database)).toEqual(['Oui | Yes | –']);
    const [unit] = await database.memory.lookup('fr', 'en', [await keyOf('Oui')]);
    expect(unit).toMatchObject({ uses: 1, approvedBy: 'Olga', releaseId: 'r2' });
  });

  test('forgets a language that only the withdrawn release vouched for, and keeps the rest of the unit', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Oui', en: 'Yes' }),
      anOccurrence('s2', { fr: 'Oui', en: 'Yes', es: 'Sí' }, { releaseId: 'r2' }),
    );
    expect(await textsIn(database)).toEqual(['Oui | Yes | Sí']);
    await forget({ releaseId: 'r2' });
    expect(await textsIn(database)).toEqual(['Oui | Yes | –']);
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes', es: 'Sí' }));
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes' }));
    expect(await textsIn(database)).toEqual(['Oui | Yes | –']);
  });

  test('holds, whatever came and went, exactly what those that are left say', async () => {
    const all = Array.from({ length: 40 }, (_, n) =>
      anOccurrence(
        `s${n}`,
        { fr: `F${n % 4}`, ...(n % 5 !== 0 && { en: `E${n % 3}` }), ...(n % 3 !== 0 && { es: `S${n % 2}` }) },
        { releaseId: `r${n % 7}` },
      ),
    );
    await keep(...all);
    for (const gone of [3, 0, 5]) await forget({ releaseId: `r${gone}` });
    const left = all.filter(({ releaseId }) => !['r3', 'r0', 'r5'].includes(releaseId ?? ''));
    const said = new Set(left.flatMap(({ texts }) => Object.values(texts).map(({ text }) => text)));
    const units = await textsIn(database);
    for (const unit of units)
      for (const text of unit.split(' | ').filter((each) => each !== '–')) expect(said).toContain(text);
    for (const { texts } of left) {
      const [fr, en, es] = LOCALES.map((locale) => texts[locale]?.text);
      if ([fr, en, es].filter((text) => text !== undefined).length < 2) continue;
      const isSaid = units.some((unit) =>
        unit.split(' | ').every((text, at) => [fr, en, es][at] === undefined || [fr, en, es][at] === text),
      );
      expect([fr, en, es, isSaid]).toEqual([fr, en, es, true]);
    }
  });

  test('changes nothing when the same is kept again', async () => {
    const entry = anOccurrence('s1', { fr: 'Oui', en: 'Yes' });
    await keep(entry, anOccurrence('s2', { fr: 'Seul', en: '  ' }));
    const before = await database.memoryFeed.since(0, 10);
    expect(await keep(entry, anOccurrence('s2', { fr: 'Seul' }))).toEqual(['unchanged', 'left-out']);
    expect(await database.memoryFeed.since(0, 10)).toEqual(before);
  });

  test('comes to the same units whatever order the occurrences come in, in one go or in several', async () => {
    const entries = Array.from({ length: 60 }, (_, n) =>
      anOccurrence(`s${n}`, {
        fr: `F${n % 5}`,
        ...(n % 3 !== 0 && { en: `E${n % 2}` }),
        ...(n % 4 !== 0 && { es: `S${n % 3}` }),
      }),
    );
    await keep(...entries);
    const atOnce = await textsIn(database);
    await forget({ releaseId: 'r1' });
    expect(await textsIn(database)).toEqual([]);
    for (const entry of entries) await keep(entry);
    expect((await textsIn(database)).sort()).toEqual(atOnce.sort());
    expect(new Set(atOnce).size).toBe(atOnce.length);
  });

  test('keeps and finds a thousand units at once', async () => {
    await keep(
      ...Array.from({ length: 1000 }, (_, n) => anOccurrence(`m${n}`, { fr: `Phrase ${n}`, es: `Frase ${n}` })),
    );
    expect(await textsIn(database)).toHaveLength(1000);
  });

  test('marks what stood in a stretch of a file that is out of step, and nothing else', async () => {
    const [fr, en] = [SEED.map(({ fr }) => fr), SEED.map(({ en }) => en)];
    const entries = (shift: number, batchId: string) =>
      en.map((text, n) => {
        const texts = { fr: fr[(n + shift) % fr.length] ?? '', en: text };
        const reference = `${batchId}.tmx`;
        return anOccurrence(`${batchId}:${n}`, texts, { origin: 'imported', releaseId: null, batchId, reference });
      });
    const marked = async () =>
      (await database.memoryViews.list({ removed: false, limit: 100, suspicion: 'misaligned' })).items.length;
    await keep(...entries(0, 'straight'));
    expect(await marked()).toBe(0);
    await keep(...entries(1, 'moved'));
    expect(await marked()).toBeGreaterThan(SEED.length / 2);
  });

  test('tells of every change in one order, whatever commits first', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        keep(anOccurrence(`a${n}`, { fr: `A ${n}`, en: `A ${n}` }), anOccurrence(`b${n}`, { fr: 'B', en: 'B' })),
      ),
    );
    const read: number[] = [];
    for (let seq = 0; ;) {
      const page = await database.memoryFeed.since(seq, 3);
      read.push(...page.map((change) => change.seq));
      if (page.length === 0) break;
      seq = page.at(-1)?.seq ?? seq;
    }
    expect(read).toHaveLength(13);
    expect(read).toEqual([...read].sort((a, b) => a - b));
    expect(await database.memoryFeed.latest()).toBeGreaterThanOrEqual(read.at(-1) ?? 0);
  });

  test('lets no reader pass over a change that commits late', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let isReserved = () => {};
    const reserved = new Promise<void>((resolve) => (isReserved = resolve));
    const late = database.unitOfWork.run(async () => {
      await new MemoryKeeping(database.memoryStore).keep([anOccurrence('late', { fr: 'Tard', en: 'Late' })]);
      isReserved();
      await held;
    });
    await reserved;
    const early = keep(anOccurrence('early', { fr: 'Tôt', en: 'Early' }));
    const seen = await database.memoryFeed.latest();
    expect(await database.memoryFeed.since(0, 10)).toEqual([]);
    release();
    await Promise.all([late, early]);
    const after = await database.memoryFeed.since(seen, 10);
    expect(after.map(({ texts }) => texts?.fr?.text)).toEqual(['Tard', 'Tôt']);
  });
});
