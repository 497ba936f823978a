import { ExportMemory, MemoryKeeping } from '@triptych/desk';
import { openDatabase, type Database } from './open-database.js';
import { later } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';
import { entry, importDesk, tmxOf } from './testing/import-desk.js';
import { anOccurrence, textsIn } from './testing/memory-builders.js';

/** What is in the `body` of a file, without the spaces between elements. */
function bodyOf(file: string): string {
  return /<body>(.*)<\/body>/s.exec(file)?.[1]?.replace(/>\s+</g, '><').trim() ?? '';
}

/** Everything that an entry can say, as other tools write it. */
const FULL = `<tu tuid="a-1" srclang="en-GB" o-tmf="X" creationdate="20240901T080000Z" creationid="ann" changedate="20240902T080000Z" changeid="ben" usagecount="4" lastusagedate="20241120T090000Z">
  <note xml:lang="fr">À revoir.</note>
  <prop type="x-ContextContent">Avant | | Après | </prop>
  <prop type="project">P</prop>
  <prop type="project">Q</prop>
  <tuv xml:lang="fr-CA" creationid="cid"><prop type="x-context-pre">&lt;seg&gt;Avant&lt;/seg&gt;</prop><seg>L’<bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>OIM<ept i="1">&lt;/b&gt;</ept>  aide <ph x="2" type="lb">&lt;br/&gt;</ph></seg></tuv>
  <tuv xml:lang="en-GB" changedate="20240911T101500Z" changeid="eve"><note>ok</note><seg><bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>IOM<ept i="1">&lt;/b&gt;</ept> helps <ph x="2" type="lb">&lt;br/&gt;</ph></seg></tuv>
</tu>`;

describeOnEachDatabase('writing the memory to a file', (place) => {
  let database: Database;
  let desk: ReturnType<typeof importDesk>;

  beforeEach(async () => {
    database = await openDatabase(place.fresh());
    desk = importDesk(database);
  });
  afterEach(() => database.close());

  async function written(wanted: Parameters<ExportMemory['run']>[0] = {}): Promise<string> {
    let file = '';
    for await (const piece of new ExportMemory(database.memoryExports, desk.clock).run(wanted)) file += piece;
    return file;
  }

  test('gives back all that a file told of an entry, and the same again after another import', async () => {
    await desk.import(tmxOf(FULL));
    const first = await written();
    for (const [attribute] of FULL.matchAll(/\w+="[^"]*"/g)) expect(first).toContain(attribute);
    for (const [element] of FULL.matchAll(/<(?:seg|note|prop)\b.*?<\/(?:seg|note|prop)>/g))
      expect(first).toContain(element);

    const other = await openDatabase(place.fresh());
    try {
      await importDesk(other).import(first);
      expect(await textsIn(other)).toEqual(await textsIn(database));
      desk = importDesk(other);
      [database] = [other, await database.close()];
      expect(bodyOf(await written())).toBe(bodyOf(first));
    } catch (error) {
      if (database !== other) await other.close();
      throw error;
    }
  });

  test('writes what people approved here with its place and people, in every language that there is', async () => {
    const approved = anOccurrence('s1', { fr: 'Un', en: 'One', es: 'Uno' }, { uses: 3 });
    await database.unitOfWork.run(() => new MemoryKeeping(database.memoryStore).keep([approved]));
    expect(bodyOf(await written())).toBe(
      '<tu tuid="1" srclang="*all*" creationdate="20260301T080000Z" creationid="Olga" changedate="20260301T080000Z" usagecount="3">' +
        '<prop type="x-triptych-quality">approved</prop>' +
        '<tuv xml:lang="fr"><seg>Un</seg></tuv><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="es"><seg>Uno</seg></tuv></tu>',
    );
  });

  test('writes thousands of units, each once', async () => {
    await desk.import(tmxOf(...Array.from({ length: 1201 }, (_, n) => entry(`Phrase ${n}`, `Sentence ${n}`))));
    const texts = [...(await written()).matchAll(/<seg>(Phrase \d+)<\/seg>/g)].map(([, text]) => text);
    expect(texts).toHaveLength(1201);
    expect(new Set(texts).size).toBe(1201);
  }, 30_000);

  test.each([
    [{}, ['Un', 'Deux', 'Trois']],
    [{ origin: 'approved' }, ['Trois']],
    [{ reference: 'old.tmx' }, ['Un', 'Deux']],
    [{ q: 'deux' }, ['Deux']],
    [{ source: 'es' }, ['Un']],
    [{ source: 'en', target: 'fr' }, ['Un', 'Deux', 'Trois']],
    [{ from: '2026-03-02' }, ['Trois']],
    [{ to: '2026-03-01' }, ['Un', 'Deux']],
    [{ batch: 'none' }, []],
  ] as const)('writes those units that %j names', async (wanted, expected) => {
    await desk.import(tmxOf(entry('Un', 'One', 'Uno'), entry('Deux', 'Two')));
    const approved = anOccurrence('s1', { fr: 'Trois', en: 'Three' }, { at: later(24 * 60).toISOString() });
    await database.unitOfWork.run(() => new MemoryKeeping(database.memoryStore).keep([approved]));
    const file = await written(wanted);
    const french = [...file.matchAll(/<tuv xml:lang="fr">\s*<seg>(.*?)<\/seg>/g)].map(([, text]) => text);
    expect(french).toEqual(expected);
    expect(file.includes('xml:lang="es"')).toBe(french.includes('Un') && !('target' in wanted));
    if ('source' in wanted) expect(file).toContain(`srclang="${wanted.source}"`);
  });
});
