import {
  Acts,
  ChangeMatchPolicy,
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
import { cursorOf } from './views/cursor.js';
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
      listen: () => () => undefined,
    });
  const store = () => database.memoryStore;
  const keep = (...entries: NewOccurrence[]) => database.unitOfWork.run(() => new MemoryKeeping(store()).keep(entries));
  const forget = (releaseId: string) =>
    database.unitOfWork.run(async () => new MemoryKeeping(store()).forget({ releaseId }, later(99)));
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

  test('an edit that changes nothing is none, and one of a stale revision is refused', async () => {
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes' }));
    const unit = await unitOf('Oui | Yes | –');
    await edit(unit, { fr: 'Oui' });
    expect((await detail(unit)).unit).toEqual(unit);
    expect(await history(unit)).toEqual([]);
    await edit(unit, { fr: 'Ouais' });
    await expect(edit(unit, { fr: 'Non' })).rejects.toMatchObject({ code: 'stale_revision' });
    await expect(remove(unit)).rejects.toMatchObject({ code: 'stale_revision' });
    expect(await textsIn(database)).toEqual(['Ouais | Yes | –']);
    await expect(edit({ ...unit, id: 999 }, { fr: 'Non' })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a language can be taken away as long as two are left', async () => {
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes', es: 'Sí' }));
    const unit = await unitOf('Oui | Yes | Sí');
    await expect(edit(unit, { fr: null, en: null })).rejects.toMatchObject({ code: 'two_languages_needed' });
    await edit(unit, { fr: null });
    const rest = await unitOf('– | Yes | Sí');
    await expect(edit(rest, { es: null })).rejects.toMatchObject({ code: 'two_languages_needed' });
    expect(await textsIn(database)).toEqual(['– | Yes | Sí']);
  });

  describe('tags', () => {
    const codes = [{ id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' }] as const;
    const coded = (text: string) => ({ text, codes: [...codes] });
    const bold = () =>
      keep({ ...anOccurrence('s1', {}), texts: { fr: coded('<1>Gras</1> ici'), en: coded('<1>Bold</1> here') } });

    test('of the unit may move in an edit', async () => {
      await bold();
      await edit(await unitOf('<1>Gras</1> ici | <1>Bold</1> here | –'), {
        en: 'here <1>bold</1>',
        es: '<1>negrita</1>',
      });
      const { unit } = await detail(await unitOf('<1>Gras</1> ici | here <1>bold</1> | <1>negrita</1>'));
      expect([unit.texts.en?.codes, unit.texts.es?.codes]).toEqual([codes, codes]);
    });

    test.each(['bold here', '<1>Bold</1> <2>here</2>', '<1>Bold here', '</1>Bold<1> here', '<1>Bold</1> <1>here</1>'])(
      'in %j are not those of the unit',
      async (en) => {
        await bold();
        const unit = await unitOf('<1>Gras</1> ici | <1>Bold</1> here | –');
        await expect(edit(unit, { en })).rejects.toMatchObject({ code: 'blocking_findings' });
        expect((await detail(unit)).unit).toEqual(unit);
      },
    );

    test('that the text lost come back from another language', async () => {
      await keep({
        ...anOccurrence('s1', {}),
        texts: { fr: coded('<1>Gras</1> ici'), en: { text: 'Bold', codes: [] } },
      });
      await edit(await unitOf('<1>Gras</1> ici | Bold | –'), { en: '<1>Bold</1> here' });
      const { unit } = await detail(await unitOf('<1>Gras</1> ici | <1>Bold</1> here | –'));
      expect(unit.texts.en?.codes).toEqual(codes);
    });
  });

  test.each([
    [' ', 'empty_text'],
    ['a\0b', 'invalid_text'],
    ['a'.repeat(20_001), 'text_too_long'],
  ])('the text %j is refused', async (en, code) => {
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes' }));
    await expect(edit(await unitOf('Oui | Yes | –'), { en })).rejects.toMatchObject({ code });
  });

  test('a unit that becomes equal to another one takes it in, with its occurrences and its third language', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Oui', en: 'Yes', es: 'Sí' }),
      anOccurrence('s2', { fr: 'Oui', en: 'Yess' }, { at: later(5).toISOString(), by: 'Rita' }),
    );
    const [wrong, right] = [await unitOf('Oui | Yess | –'), await unitOf('Oui | Yes | Sí')];
    await edit(wrong, { en: 'Yes' });
    const view = await detail(wrong);
    expect(await textsIn(database)).toEqual(['Oui | Yes | Sí']);
    expect(view.unit).toMatchObject({ uses: 2, approvedBy: 'Rita', removedAt: null });
    expect(view.occurrences.map(({ id }) => id).sort()).toEqual(['s1', 's2']);
    expect(await history(right)).toEqual(['merged by Tom: Oui | Yes | Sí']);
    expect((await detail(right)).unit.removedAt).not.toBeNull();
  });

  test('what people edited does not come back when the same is approved again, and a new language is learned', async () => {
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yess' }));
    await edit(await unitOf('Oui | Yess | –'), { en: 'Yes' });
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yess', es: 'Sí' }, { at: later(300).toISOString() }));
    expect(await textsIn(database)).toEqual(['Oui | Yes | Sí']);
    await edit(await unitOf('Oui | Yes | Sí'), { es: null });
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yess', es: 'Sí' }, { at: later(301).toISOString() }));
    expect(await textsIn(database)).toEqual(['Oui | Yes | –']);
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes!', es: 'Sí' }));
    expect(await textsIn(database)).toEqual(['Oui | Yes! | –']);
  });

  test('an edit of what does not count for a match stays, too', async () => {
    await keep(anOccurrence('s1', { fr: "L'accueil", en: 'Reception' }));
    await edit(await unitOf("L'accueil | Reception | –"), { fr: 'L’accueil' });
    await keep(anOccurrence('s1', { fr: "L'accueil", en: 'Reception' }, { at: later(300).toISOString() }));
    expect(await textsIn(database)).toEqual(['L’accueil | Reception | –']);
  });

  test('what is approved anew elsewhere is a unit again', async () => {
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yess' }));
    await edit(await unitOf('Oui | Yess | –'), { en: 'Yes' });
    await keep(anOccurrence('s2', { fr: 'Oui', en: 'Yess' }, { releaseId: 'r2' }));
    expect(await textsIn(database)).toEqual(['Oui | Yes | –', 'Oui | Yess | –']);
  });

  test('a unit that was removed is found nowhere, is kept whole and can be restored', async () => {
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes' }), anOccurrence('s2', { fr: 'Non', en: 'No' }));
    const unit = await unitOf('Oui | Yes | –');
    await remove(unit);
    expect(await textsIn(database)).toEqual(['Non | No | –']);
    const removed = await database.memoryViews.list({ removed: true, limit: 10 });
    expect(removed.items.map(lineOf)).toEqual(['Oui | Yes | –']);
    expect((await detail(unit)).occurrences).toHaveLength(1);
    await expect(remove(unit, (await detail(unit)).unit.seq)).rejects.toMatchObject({ code: 'unit_removed' });
    await expect(edit(unit, { fr: 'Si' }, (await detail(unit)).unit.seq)).rejects.toMatchObject({
      code: 'unit_removed',
    });
    await restore(unit);
    expect(await textsIn(database)).toEqual(['Oui | Yes | –', 'Non | No | –']);
    expect(await history(unit)).toEqual(['removed by Tom: Oui | Yes | –', 'restored by Tom: Oui | Yes | –']);
    await expect(restore(unit)).rejects.toMatchObject({ code: 'nothing_to_undo' });
  });

  test('a unit that was removed does not come back when the same is approved again, and learns a language', async () => {
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes' }));
    const unit = await unitOf('Oui | Yes | –');
    await remove(unit);
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes', es: 'Sí' }, { at: later(300).toISOString() }));
    expect(await textsIn(database)).toEqual([]);
    await restore(unit);
    expect(await textsIn(database)).toEqual(['Oui | Yes | Sí']);
    await remove((await detail(unit)).unit);
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Indeed', es: 'Sí' }));
    expect(await textsIn(database)).toEqual(['Oui | Indeed | Sí']);
  });

  test('a unit cannot be restored when what approved it is gone, or when nobody removed it', async () => {
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes' }), anOccurrence('s2', { fr: 'Non', en: 'No' }));
    const [yes, no] = [await unitOf('Oui | Yes | –'), await unitOf('Non | No | –')];
    await remove(yes);
    await forget('r1');
    await expect(restore(yes)).rejects.toMatchObject({ code: 'nothing_to_undo' });
    await expect(restore(no)).rejects.toMatchObject({ code: 'nothing_to_undo' });
    await expect(restore({ ...yes, id: 999 })).rejects.toMatchObject({ code: 'not_found' });
    expect(await textsIn(database)).toEqual([]);
  });

  test('a unit that is restored becomes one with an equal one that lives by then', async () => {
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes' }));
    const unit = await unitOf('Oui | Yes | –');
    await remove(unit);
    await keep(anOccurrence('s2', { fr: 'Oui', en: 'Yes', es: 'Sí' }, { releaseId: 'r2' }));
    await restore(unit);
    expect(await textsIn(database)).toEqual(['Oui | Yes | Sí']);
    expect((await detail(unit)).unit).toMatchObject({ uses: 2, removedAt: null });
  });

  test('merging keeps the texts of the first, adds missing languages and takes over occurrences', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Oui', en: 'Yes' }),
      anOccurrence('s2', { fr: 'Oui', en: 'Indeed', es: 'Sí' }, { at: later(5).toISOString(), by: 'Rita' }),
      anOccurrence('s3', { fr: 'Ouais', es: 'Ya' }),
    );
    const [first, second, third] = [
      await unitOf('Oui | Yes | –'),
      await unitOf('Oui | Indeed | Sí'),
      await unitOf('Ouais | – | Ya'),
    ];
    await merge(first, second, third, first, second);
    expect(await textsIn(database)).toEqual(['Oui | Yes | Sí']);
    const view = await detail(first);
    expect(view.unit).toMatchObject({ uses: 3, approvedBy: 'Rita' });
    expect(view.occurrences.map(({ id }) => id).sort()).toEqual(['s1', 's2', 's3']);
    expect(await history(first)).toEqual(['merged by Tom: Oui | Yes | –']);
    expect(await history(second)).toEqual(['merged by Tom: Oui | Indeed | Sí']);
    await expect(merge(first, second)).rejects.toMatchObject({ code: 'unit_removed' });
    await expect(merge(first, { ...second, id: 999 })).rejects.toMatchObject({ code: 'not_found' });
    await expect(merge(second, first)).rejects.toMatchObject({ code: 'unit_removed' });
  });

  test('what was merged does not come back when the same is approved again', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Oui', en: 'Yes' }),
      anOccurrence('s2', { fr: 'Oui', en: 'Indeed' }),
      anOccurrence('s3', { fr: 'Oui', en: 'Truly' }),
    );
    const [first, second, third] = [
      await unitOf('Oui | Yes | –'),
      await unitOf('Oui | Indeed | –'),
      await unitOf('Oui | Truly | –'),
    ];
    await merge(second, third);
    await merge(first, second);
    await keep(
      anOccurrence('s2', { fr: 'Oui', en: 'Indeed' }, { at: later(300).toISOString() }),
      anOccurrence('s3', { fr: 'Oui', en: 'Truly' }, { at: later(300).toISOString() }),
    );
    expect(await textsIn(database)).toEqual(['Oui | Yes | –']);
  });

  test('restoring a merged unit takes back what it gave', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Oui', en: 'Yes' }),
      anOccurrence('s2', { fr: 'Oui', es: 'Sí' }, { by: 'Rita' }),
      anOccurrence('s4', { fr: 'Oui', es: 'Sí' }, { releaseId: 'r2' }),
    );
    const [first, second] = [await unitOf('Oui | Yes | –'), await unitOf('Oui | – | Sí')];
    await merge(first, second);
    expect(await textsIn(database)).toEqual(['Oui | Yes | Sí']);
    await forget('r2');
    await restore(second);
    expect(await textsIn(database)).toEqual(['Oui | Yes | –', 'Oui | – | Sí']);
    expect((await detail(first)).occurrences.map(({ id }) => id)).toEqual(['s1']);
    expect((await detail(second)).occurrences.map(({ id }) => id)).toEqual(['s2']);
    expect((await detail(second)).unit).toMatchObject({ uses: 1, approvedBy: 'Rita' });
  });

  test('restoring a merged unit finds its occurrences where later merges took them', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Oui', en: 'Yes' }),
      anOccurrence('s2', { fr: 'Oui', en: 'Indeed' }),
      anOccurrence('s3', { fr: 'Oui', en: 'Truly' }),
    );
    const [first, second, third] = [
      await unitOf('Oui | Yes | –'),
      await unitOf('Oui | Indeed | –'),
      await unitOf('Oui | Truly | –'),
    ];
    await merge(second, third);
    await merge(first, second);
    await restore(third);
    expect(await textsIn(database)).toEqual(['Oui | Yes | –', 'Oui | Truly | –']);
    expect((await detail(third)).occurrences.map(({ id }) => id)).toEqual(['s3']);
    await forget('r1');
    await expect(restore(second)).rejects.toMatchObject({ code: 'nothing_to_undo' });
  });

  test('suspicions are found when texts are written, by learning and by people, and go when they are mended', async () => {
    await keep(
      anOccurrence('s1', {
        fr: 'Nous étions 12 à la réunion de Genève',
        en: 'There were 13 of us at the meeting in Geneva',
      }),
      anOccurrence('s2', { fr: 'La rÃ©union de GenÃ¨ve', en: 'The meeting in Geneva' }),
      anOccurrence('s3', { fr: 'La réunion', en: 'The meeting' }),
    );
    const suspicious = async (suspicion: string) =>
      (await database.memoryViews.list({ removed: false, limit: 10, suspicion })).items.map(
        ({ suspicions }) => suspicions,
      );
    expect(await suspicious('any')).toEqual([['mojibake'], ['numbers']]);
    expect(await suspicious('numbers')).toEqual([['numbers']]);
    expect(await suspicious('number')).toEqual([]);
    expect(await suspicious('%')).toEqual([]);
    const numbers = (await database.memoryViews.list({ removed: false, limit: 1, suspicion: 'numbers' })).items[0]!;
    await edit(numbers, { en: 'There were 12 of us at the meeting in Geneva' });
    expect(await suspicious('any')).toEqual([['mojibake']]);
    expect((await database.memoryViews.statistics()).suspicions).toEqual({ mojibake: 1 });
  });

  test('lists are narrowed by everything at once', async () => {
    const day = (date: string) => ({ at: `${date}T12:00:00.000Z` });
    const file = { origin: 'imported', releaseId: null, reference: 'old.tmx', batchId: 'b1' } as const;
    await keep(
      anOccurrence('s1', { fr: 'Un', en: 'One' }, day('2026-01-01')),
      anOccurrence('s2', { fr: 'Deux', en: 'Two' }, { ...day('2026-01-02'), reference: 'PR-2' }),
      anOccurrence('s3', { fr: 'Trois', en: 'Three' }, { ...day('2026-01-03'), ...file }),
      anOccurrence('s4', { fr: 'Un', en: 'One' }, { ...day('2026-01-04'), ...file }),
    );
    const list = async (filter: Partial<Parameters<Database['memoryViews']['list']>[0]>) =>
      (await database.memoryViews.list({ removed: false, limit: 10, ...filter })).items.map(
        ({ texts }) => texts.fr?.text,
      );
    expect(await list({})).toEqual(['Trois', 'Deux', 'Un']);
    expect(await list({ origin: 'imported' })).toEqual(['Trois']);
    expect(await list({ reference: 'old.tmx' })).toEqual(['Trois', 'Un']);
    expect(await list({ reference: 'old.tmx', origin: 'approved' })).toEqual(['Un']);
    expect(await list({ batch: 'b1', q: 'trois' })).toEqual(['Trois']);
    expect(await list({ reference: 'PR-2' })).toEqual(['Deux']);
    expect(await list({ from: '2026-01-02' })).toEqual(['Trois', 'Deux']);
    expect(await list({ to: '2026-01-02' })).toEqual(['Deux', 'Un']);
    expect(await list({ from: '2026-01-02', to: '2026-01-02' })).toEqual(['Deux']);
  });

  test('no unit comes twice or is missing over pages while others change', async () => {
    const at = (number: number) => later(Math.floor(number / 3)).toISOString();
    const entry = (number: number) =>
      anOccurrence(`s${number}`, { fr: `Un ${number}`, en: `One ${number}` }, { at: at(number) });
    await keep(...Array.from({ length: 20 }, (_, number) => entry(number)));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await database.memoryViews.list({ removed: false, limit: 4, cursor });
      seen.push(...page.items.map(({ texts }) => texts.fr?.text ?? ''));
      await keep(entry(200 + seen.length));
      const [next] = (
        await database.memoryViews.list({ removed: false, limit: 1, cursor: page.nextCursor ?? undefined })
      ).items;
      if (next && page.nextCursor) await remove(next);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    const numbers = seen.map((text) => Number(text.slice(3)));
    // One of each four that follow is removed before it is read.
    expect(numbers).toEqual([19, 18, 17, 16, 14, 13, 12, 11, 9, 8, 7, 6, 4, 3, 2, 1]);
    await expect(database.memoryViews.list({ removed: false, limit: 4, cursor: 'nonsense' })).rejects.toMatchObject({
      code: 'invalid_query',
    });
  });

  test('a cursor that somebody made up upsets nothing', async () => {
    await keep(anOccurrence('s1', { fr: 'Oui', en: 'Yes' }));
    const { items } = await database.memoryViews.list({ removed: false, limit: 1 });
    const at = items[0]?.approvedAt ?? '';
    for (const id of ['abc', "' OR 1=1 --", '1e999', '99999999999999999999']) {
      const cursor = cursorOf('memory-units', { at, id });
      const found = await database.memoryViews.list({ removed: false, limit: 1, cursor });
      expect([id, found.items.length]).toEqual([id, id.startsWith('9') ? 1 : 0]);
    }
  });

  test('the detail shows where a unit occurred and which others differ from it', async () => {
    await keep(
      anOccurrence('s1', { fr: 'Oui', en: 'Yes' }, { position: 4 }),
      anOccurrence('s2', { fr: 'Oui', en: 'Yes' }, { at: later(5).toISOString(), reference: 'PR-2', releaseId: 'r2' }),
      anOccurrence('s3', { fr: 'Oui', en: 'Indeed' }, { at: later(2).toISOString() }),
      anOccurrence('s4', { fr: 'Si', en: 'Yes' }),
      anOccurrence('s5', { fr: 'Si', en: 'If' }),
    );
    const view = await detail(await unitOf('Oui | Yes | –'));
    expect(view.occurrences.map(({ reference, position }) => [reference, position])).toEqual([
      ['PR-2', 0],
      ['PR-2026-0001', 4],
    ]);
    expect(view.variants.map(lineOf)).toEqual(['Oui | Indeed | –', 'Si | Yes | –']);
    expect(await database.memoryViews.detail(999)).toBeUndefined();
  });

  test('the figures count what lives', async () => {
    expect(await database.memoryViews.statistics()).toEqual({
      ...{
        units: 0,
        removed: 0,
        uses: 0,
        languages: {},
        origins: {},
        suspicions: {},
        releases: 0,
        files: 0,
        newest: null,
      },
    });
    const file = { origin: 'imported', releaseId: null, reference: 'old.tmx', batchId: 'b1', uses: 5 } as const;
    await keep(
      anOccurrence('s1', { fr: 'Un', en: 'One', es: 'Uno' }),
      anOccurrence('s2', { fr: 'Deux', en: 'Two' }, { releaseId: 'r2', reference: 'PR-2', at: later(7).toISOString() }),
      anOccurrence('s3', { fr: 'Trois', en: 'Three' }, file),
      anOccurrence('s4', { fr: 'Quatre', en: 'Four' }, { at: later(8).toISOString() }),
    );
    await remove(await unitOf('Quatre | Four | –'));
    expect(await database.memoryViews.statistics()).toEqual({
      ...{
        units: 3,
        removed: 1,
        uses: 7,
        languages: { 'fr-en-es': 1, 'fr-en': 2 },
        origins: { approved: 2, imported: 1 },
      },
      ...{ suspicions: {}, releases: 2, files: 1, newest: later(7).toISOString() },
    });
  });

  test('the policy of penalties is what was said last', async () => {
    expect(await database.matchPolicies.current()).toEqual({});
    await new ChangeMatchPolicy(acts(), database.matchPolicies).run('tom', {
      unreviewed: 2,
      age: { points: 1, afterDays: 365 },
    });
    await new ChangeMatchPolicy(acts(), database.matchPolicies).run('rita', { 'other-memory': 3 });
    expect(await database.matchPolicies.current()).toEqual({ 'other-memory': 3 });
  });
});
