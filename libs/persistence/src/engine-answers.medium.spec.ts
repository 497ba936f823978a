import type { EngineAnswer } from '@triptych/desk';
import { openDatabase } from './open-database.js';
import { AT, later } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';

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
