import {
  Acts,
  EditUnit,
  MemoryKeeping,
  MergeUnits,
  RemoveUnit,
  RestoreUnit,
  type MemoryUnitRecord,
  type NewOccurrence,
} from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import { openDatabase, type Database } from './open-database.js';
import { addTeam, later } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';
import { anOccurrence, lineOf, textsIn } from './testing/memory-builders.js';

const TOM = { id: 'tom', name: 'Tom' };

describeOnEachDatabase('the upkeep of the memory', (place) => {
  let database: Database;
  let minute: number;
  beforeEach(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
    minute = 100;
  }, 30_000);
  afterEach(() => database.close());

  const acts = () =>
    new Acts(database.unitOfWork, { now: () => later((minute += 1)) }, database.auditTrail, {
      announce: () => undefined,
    });
  const store = () => database.memoryStore;
  const keep = (...entries: NewOccurrence[]) => database.unitOfWork.run(() => new MemoryKeeping(store()).keep(entries));
  const forget = (releaseId: string) =>
    database.unitOfWork.run(async () =>
      new MemoryKeeping(store()).forget(await store().occurrencesIn({ releaseId }), later(99)),
    );
  const edit = async (unit: MemoryUnitRecord, texts: Partial<Record<Locale, string | null>>, seq = unit.seq) =>
    new EditUnit(acts(), store()).run(TOM, unit.id, texts, seq);
  const remove = (unit: MemoryUnitRecord, seq = unit.seq) => new RemoveUnit(acts(), store()).run(TOM, unit.id, seq);
  const restore = ({ id }: MemoryUnitRecord) => new RestoreUnit(acts(), store()).run(TOM, id);
  const merge = ({ id }: MemoryUnitRecord, ...others: MemoryUnitRecord[]) =>
    new MergeUnits(acts(), store()).run(
      TOM,
      id,
      others.map((other) => other.id),
    );
  const detail = async ({ id }: MemoryUnitRecord) => {
    const view = await database.memoryViews.detail(id);
    if (!view) throw new Error('no such unit');
    return view;
  };
  const history = async (unit: MemoryUnitRecord) =>
    (await detail(unit)).history.map(
      ({ act, by, texts }) => `${act} by ${by}: ${lineOf({ texts } as MemoryUnitRecord)}`,
    );
  const unitOf = async (line: string): Promise<MemoryUnitRecord> => {
    const { items } = await database.memoryViews.list({ removed: false, limit: 100 });
    const unit = items.find((each) => lineOf(each) === line);
    if (!unit) throw new Error(`no unit ${line} among ${items.map(lineOf).join('; ')}`);
    return unit;
  };

  test('an edit changes the texts, their keys and what is found, and keeps what was', async () => {
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes' }));
    const unit = await unitOf('Oui | Yes | –');
    await edit(unit, { en: 'Yeah', es: 'Sí' });
    expect(await textsIn(database)).toEqual(['Oui | Yeah | Sí']);
    const edited = await unitOf('Oui | Yeah | Sí');
    expect(edited.id).toBe(unit.id);
    expect(edited.seq).toBeGreaterThan(unit.seq);
    expect(await history(unit)).toEqual(['edited by Tom: Oui | Yes | –']);
    expect(await database.memory.lookup('en', 'es', [unit.texts.en?.key ?? ''])).toEqual([]);
    expect(await database.memory.lookup('en', 'es', [edited.texts.en?.key ?? ''])).toHaveLength(1);
  });
});
