import type { EngineAnswer, MemoryUnitRecord } from '@triptych/desk';
import { LOCALES } from '@triptych/domain';
import { openDatabase, type Database } from './open-database.js';
import { AT, later, aUnit } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';

describeOnEachDatabase('the memory', (place) => {
  let database: Database;
  const keep = (units: readonly MemoryUnitRecord[]) => database.unitOfWork.run(() => database.memory.keep(units));
  const whole = aUnit('u1', { fr: 'Bonjour', en: 'Hello', es: 'Hola' });
  const pair = aUnit('u2', { fr: 'Bonjour', en: 'Good morning' });
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await keep([whole, pair]);
  }, 30_000);
  afterAll(() => database.close());

  const directions = LOCALES.flatMap((source) => LOCALES.map((target) => [source, target] as const)).filter(
    ([source, target]) => source !== target,
  );
  test.each(directions)('serves from %s to %s', async (source, target) => {
    const key = whole.variants[source]?.key ?? '';
    const found = await database.memory.lookup(source, target, [key, 'key of nothing']);
    expect(found).toEqual(source === 'fr' && target === 'en' ? [whole, pair] : [whole]);
  });

  test('knows six directions', () => {
    expect(directions).toHaveLength(6);
  });

  test('does not serve a language that a unit lacks, nor a key of another language', async () => {
    expect(await database.memory.lookup('en', 'es', ['key of Good morning'])).toEqual([]);
    expect(await database.memory.lookup('fr', 'es', ['key of Hello'])).toEqual([]);
    expect(await database.memory.lookup('fr', 'es', [])).toEqual([]);
  });

  test('replaces a unit that is kept again, all of it', async () => {
    await keep([aUnit('u3', { fr: 'Merci', en: 'Thanks', es: 'Gracias' })]);
    const corrected = { ...aUnit('u3', { fr: 'Merci', es: 'Muchas gracias' }), approvedBy: 'Rita' };
    await keep([aUnit('u3', { fr: 'Merci', es: 'Por favor' }), corrected]);
    expect(await database.memory.lookup('fr', 'es', ['key of Merci'])).toEqual([corrected]);
    expect(await database.memory.lookup('fr', 'en', ['key of Merci'])).toEqual([]);
  });

  test('keeps and finds a thousand units at once', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => aUnit(`m${n}`, { fr: `Phrase ${n}`, es: `Frase ${n}` }));
    await keep(many);
    const keys = many.map(({ variants }) => variants.es?.key ?? '');
    const found = await database.memory.lookup('es', 'fr', [...keys, ...keys]);
    expect(new Map(found.map((unit) => [unit.id, unit]))).toEqual(new Map(many.map((unit) => [unit.id, unit])));
    expect(found).toHaveLength(1000);
  });

  test('is not deadlocked by units of work that keep the same sentences in another order', async () => {
    const units = Array.from({ length: 100 }, (_, n) => aUnit(`d${n}`, { fr: `D ${n}`, en: `D ${n}` }));
    await Promise.all([keep(units), keep([...units].reverse()), keep(units), keep([...units].reverse())]);
    expect(await database.memory.lookup('fr', 'en', ['key of D 7'])).toEqual([units[7]]);
  });
});

describeOnEachDatabase('engine answers', (place) => {
  test('are kept once: the first stays, and a second is not stored', async () => {
    const database = await openDatabase(place.fresh());
    const answer = (key: string, text: string): EngineAnswer => ({ key, text, billedCharacters: 9, at: AT });
    const keep = (answers: readonly EngineAnswer[]) =>
      database.unitOfWork.run(() => database.engineAnswers.keep(answers));
    await keep([answer('k1', 'first')]);
    await keep([answer('k2', 'other'), answer('k1', 'second'), answer('k2', 'again')]);
    await keep([]);
    expect(await database.engineAnswers.find(['k1', 'k2', 'k3', 'k1'])).toEqual(
      new Map([
        ['k1', answer('k1', 'first')],
        ['k2', answer('k2', 'other')],
      ]),
    );
    expect(await database.engineAnswers.find([])).toEqual(new Map());

    const many = Array.from({ length: 500 }, (_, n) => answer(`many-${n}`, `text ${n}`));
    await Promise.all([keep(many), keep([...many].reverse())]);
    expect((await database.engineAnswers.find(many.map(({ key }) => key))).size).toBe(500);
    await database.close();
  }, 30_000);

  test('are asked for by one holder at a time, until she gives back or her time is over', async () => {
    const database = await openDatabase(place.fresh());
    const reserve = (keys: readonly string[], holder: string, minute: number) =>
      database.unitOfWork.run(() => database.engineAnswers.reserve(keys, holder, later(minute), later(minute + 10)));
    expect(await reserve(['a', 'b'], 'me', 0)).toEqual(new Set(['a', 'b']));
    expect(await reserve(['b', 'c'], 'you', 5)).toEqual(new Set(['c']));
    expect(await reserve(['a', 'b'], 'you', 10)).toEqual(new Set(['a', 'b', 'c']));
    await database.unitOfWork.run(() => database.engineAnswers.giveBack('you'));
    expect(await reserve(['c'], 'me', 11)).toEqual(new Set(['c']));
    const all = await Promise.all(['x', 'y', 'z'].map((holder) => reserve(['one', 'two', 'three'], holder, 20)));
    expect(all.map(({ size }) => size).sort()).toEqual([0, 0, 3]);
    await database.close();
  });
});
