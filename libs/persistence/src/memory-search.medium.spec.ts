import {
  Concordance,
  MemoryKeeping,
  type MemoryUnitQuery,
  type MemoryUnitRecord,
  type NewOccurrence,
  type SearchPage,
} from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import { MemorySearchEntity } from './entities/memory-search.entity.js';
import { openDatabase, type Database } from './open-database.js';
import { later } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';
import { anOccurrence, lineOf } from './testing/memory-builders.js';
import type { DatabaseUnitOfWork } from './unit-of-work.js';

describeOnEachDatabase('the search in the memory', (place) => {
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase(place.fresh());
  }, 30_000);
  afterEach(() => database.close());

  const keep = (...entries: NewOccurrence[]) =>
    database.unitOfWork.run(() => new MemoryKeeping(database.memoryStore).keep(entries));
  const find = async (locale: Locale, q: string, page: Partial<SearchPage> = {}) =>
    new Concordance(database.memory, database.memorySearch).run(locale, q, { limit: 50, ...page });
  const lines = async (locale: Locale, q: string, page: Partial<SearchPage> = {}) =>
    (await find(locale, q, page)).items.map(({ unit }) => lineOf(unit));
  const list = async (query: Partial<MemoryUnitQuery>) =>
    (await database.memoryViews.list({ removed: false, limit: 50, ...query })).items.map(lineOf);

  test('finds words whatever their accents, case and inflection, the phrase as typed first, the newest first', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Les États membres adoptent la résolution.', en: 'The member states adopt it.' }),
      anOccurrence('s2', { fr: 'Un membre de l’État.', en: 'A member of the state.' }),
      anOccurrence('s3', { fr: 'Chaque état membre vote.', en: 'Each member state votes.' }),
      anOccurrence('s4', { fr: 'Rien à voir.', en: 'Nothing to see.' }),
    );
    const found = ['Chaque état membre vote.', 'Les États membres adoptent la résolution.', 'Un membre de l’État.'];
    const french = async (q: string) => (await lines('fr', q)).map((line) => line.split(' | ')[0]);
    expect(await french('etat membre ')).toEqual(found);
    expect(await french('ÉTATS MEMBRES ')).toEqual(found);
    expect(await french('"état membre" ')).toEqual(found.slice(0, 2));
    expect(await french('résol')).toEqual(found.slice(1, 2));
    expect(await french('membre résolution ')).toEqual(found.slice(1, 2));
    expect(await lines('en', 'state member voting ')).toEqual([
      'Chaque état membre vote. | Each member state votes. | –',
    ]);
    expect(await french('introuvable ')).toEqual([]);
  });

  test('highlights what was found, and beside it what stands for it', async () => {
    await keep(
      anOccurrence('s1', {
        fr: 'Le HCR aide 12 500 réfugiés.',
        en: 'UNHCR helps 12,500 refugees.',
        es: 'Ayuda a 12.500.',
      }),
    );
    const [hit] = (await find('fr', '12 500 ')).items;
    const marked = (locale: Locale) =>
      hit?.spans[locale]?.map(({ start, end }) => hit.unit.texts[locale]?.text.slice(start, end));
    expect([marked('fr'), marked('en'), marked('es')]).toEqual([['12 500'], ['12,500'], ['12.500']]);
    expect(Object.keys((await find('fr', '12 500 ', { target: 'en' })).items[0]?.spans ?? {})).toEqual(['fr', 'en']);
  });

  test('shows only units that have the language that is wanted beside', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Bonjour Anne', en: 'Hello Anne' }),
      anOccurrence('s2', { fr: 'Bonjour Luc', es: 'Hola Luc' }),
    );
    expect(await lines('fr', 'bonjour ', { target: 'es' })).toEqual(['Bonjour Luc | – | Hola Luc']);
    expect(await lines('fr', 'bonjour ', { target: 'en' })).toEqual(['Bonjour Anne | Hello Anne | –']);
    expect(await lines('en', 'bonjour ')).toEqual([]);
  });

  test('follows every change: another text, another language, a unit that goes', async () => {
    await keep(anOccurrence('s1', { fr: 'Le bateau coule', en: 'The boat sinks' }));
    expect(await lines('fr', 'bateau ')).toHaveLength(1);
    await keep(anOccurrence('s1', { fr: 'Le bateau coule', en: 'The boat sinks', es: 'El barco se hunde' }));
    expect(await lines('es', 'barco ')).toHaveLength(1);
    await keep(anOccurrence('s1', { fr: 'Le navire coule', en: 'The ship sinks' }));
    expect(await lines('fr', 'bateau ')).toEqual([]);
    expect(await lines('es', 'barco ')).toEqual([]);
    expect(await lines('en', 'ship ')).toEqual(['Le navire coule | The ship sinks | –']);
    await database.unitOfWork.run(() => new MemoryKeeping(database.memoryStore).forget({ releaseId: 'r1' }, later(9)));
    expect(await lines('en', 'ship ')).toEqual([]);
    expect(await list({ q: 'ship', removed: true })).toEqual(['Le navire coule | The ship sinks | –']);
  });

  test('shows each hit once over pages, while others come and go', async () => {
    const entry = (number: number, en: string) => anOccurrence(`s${number}`, { fr: `Phrase ${number}`, en });
    await keep(...Array.from({ length: 12 }, (_, number) => entry(number, `red boat ${number}`)));
    await keep(...Array.from({ length: 11 }, (_, number) => entry(20 + number, `boat of red ${20 + number}`)));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await find('en', 'red boat ', { limit: 5, cursor });
      seen.push(...page.items.map(({ unit }) => unit.texts.en?.text ?? ''));
      await keep(entry(100 + seen.length, `red boat ${100 + seen.length}`), entry(19 + seen.length, 'gone'));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    const asTyped = seen.filter((text) => text.startsWith('red boat'));
    expect(asTyped).toEqual(Array.from({ length: 12 }, (_, number) => `red boat ${11 - number}`));
    expect(seen.slice(0, 12)).toEqual(asTyped);
    await expect(find('en', 'red ', { cursor: 'nonsense' })).rejects.toMatchObject({ code: 'invalid_query' });
  });

  test('takes what people type for text, whatever it looks like', async () => {
    await keep(anOccurrence('s1', { fr: 'Un OR deux NEAR trois', en: 'One OR two' }));
    for (const q of [
      `' OR 1=1 --`,
      '%',
      '"',
      '""',
      '* ',
      '(',
      ':*',
      'a* NEAR(b',
      "l'",
      '\\',
      '+removed',
      'stems : x',
      'é'.repeat(400),
    ]) {
      expect([q, await lines('fr', q)]).toEqual([q, []]);
      expect([q, await list({ q })]).toEqual([q, []]);
    }
    expect(await lines('fr', 'or deux near ')).toHaveLength(1);
    await expect(find('fr', 'mot '.repeat(40))).rejects.toMatchObject({ code: 'invalid_query' });
  });

  test('narrows a list to the units that hold a phrase, in one language or in any', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Un table ronde', en: 'A round table' }),
      anOccurrence('s2', { fr: 'Une chaise', en: 'A chair beside the table' }, { origin: 'imported', releaseId: null }),
    );
    expect(await list({ q: 'table' })).toHaveLength(2);
    expect(await list({ q: 'table', locale: 'fr' })).toEqual(['Un table ronde | A round table | –']);
    expect(await list({ q: 'table', origin: 'imported' })).toEqual(['Une chaise | A chair beside the table | –']);
    expect(await list({ q: 'tabouret' })).toEqual([]);
  });

  test('narrows a list by a word that nearly every unit has', async () => {
    const count = 10_500;
    await database.unitOfWork.run(async () => {
      const first = await database.memoryStore.reserve(count);
      const added = Array.from({ length: count }, (_, n): MemoryUnitRecord => ({
        ...{ id: first + n, seq: first + n, origin: 'imported', releaseId: null, reference: 'old.tmx' },
        texts: { en: { text: `common ${n % 7 === 0 ? 'and rare' : ''} ${n}`, codes: [], key: `${n}` } },
        ...{ approvedAt: later(n).toISOString(), approvedBy: '', uses: 1, suspicions: [], removedAt: null },
      }));
      await database.memoryStore.write({ added });
    });
    while (await database.memorySearch.follow());
    const numbers = async (q: string) => (await list({ q, limit: 2 })).map((line) => /\d+/.exec(line)?.[0]);
    expect(await numbers('common')).toEqual(['10499', '10498']);
    expect(await numbers('common rare')).toEqual(['10493', '10486']);
    expect(await numbers('"common 17"')).toEqual(['17']);
  }, 60_000);

  test('is made anew when its stems are of older rules, and left alone when they are of newer ones', async () => {
    await keep(anOccurrence('s1', { fr: 'Une phrase', en: 'A sentence' }));
    expect(await lines('fr', 'phrase ')).toHaveLength(1);
    const units = database.unitOfWork as DatabaseUnitOfWork;
    const setVersion = (version: number) =>
      units.run(() => units.manager.update(MemorySearchEntity, { id: 1 }, { version }));
    await setVersion(0);
    expect(await lines('fr', 'phrase ')).toHaveLength(1);
    await setVersion(99);
    await keep(anOccurrence('s2', { fr: 'Une autre phrase', en: 'Another sentence' }));
    expect(await lines('fr', 'phrase ')).toHaveLength(1);
  });

  test('takes over a large import in the background, and by several at once', async () => {
    const entries = Array.from({ length: 2500 }, (_, n) =>
      anOccurrence(`s${n}`, { fr: `Phrase ${n}`, en: `Sentence ${n}` }),
    );
    await keep(...entries);
    const follow = async () => {
      while (await database.memorySearch.follow());
    };
    await Promise.all([follow(), follow(), follow()]);
    const { items } = await find('en', 'sentence ', { limit: 200 });
    expect(items.map(({ unit }) => unit.texts.en?.text)).toEqual(
      Array.from({ length: 200 }, (_, n) => `Sentence ${2499 - n}`),
    );
    expect(await lines('fr', 'phrase 17 ')).toEqual(['Phrase 17 | Sentence 17 | –']);
  }, 60_000);
});
