import { digest, MemoryKeeping } from '@triptych/desk';
import { DataSource } from 'typeorm';
import type { DatabaseConfig } from './connection.js';
import { connect } from './drivers.js';
import { Start1790000000000 } from './migrations/1790000000000-start.migration.js';
import { openDatabase } from './open-database.js';
import { AT, later } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';
import { anOccurrence, textsIn } from './testing/memory-builders.js';

/** What a desk of the first release had stored, in its own columns. */
const ROWS: readonly [string, Readonly<Record<string, string | number | boolean | null>>][] = [
  ['person', { id: 'olga', email: 'olga@desk.example', name: 'Olga', roles: '["officer"]', pairs: '[]', active: true }],
  [
    'release',
    {
      id: 'r',
      reference: 'PR-2026-0001',
      state: 'approved',
      headline: 'Titre',
      source_locale: 'fr',
      target_locales: '["en"]',
      format: 'text',
      kind: 'press-release',
      urgency: 'routine',
      machine_translation: true,
      revision: 1,
      segmentation_version: '1',
      submitted_by: 'olga',
      submitted_at: AT,
      search: 'pr-2026-0001 titre',
    },
  ],
  ['source_revision', { release_id: 'r', number: 1, content: '• Un.\nDeux.', digest: 'd', at: AT, by: 'olga' }],
  ['block', { id: 'b0', position: 0, type: 'list-item', included: true, prefix: '• ', separator_after: '\n' }],
  ['block', { id: 'b1', position: 1, type: 'paragraph', included: true, prefix: '', separator_after: '' }],
  ['segment', { id: 's0', block_id: 'b0', position: 0, text: 'Un.', whitespace_after: '', words: 1 }],
  ['segment', { id: 's1', block_id: 'b1', position: 1, text: 'Deux.', whitespace_after: '', words: 1 }],
  ['translation', { release_id: 'r', locale: 'en', state: 'approved', assigned_by_hand: false }],
  ['chunk', { id: 'c', locale: 'en', position: 0, state: 'done', attempt: 1, failures: 0, queued_at: AT }],
  [
    'target',
    {
      id: 't',
      segment_id: 's0',
      locale: 'en',
      chunk_id: 'c',
      state: 'initial',
      revision: 1,
      awaits_draft: true,
      findings: '[]',
    },
  ],
  [
    'version',
    {
      id: 'v',
      locale: 'fr',
      number: 1,
      headline: 'Titre',
      blocks: JSON.stringify([{ type: 'list-item', prefix: '• ', text: 'Un.', separatorAfter: '\n' }]),
      digest: 'd',
      approved_at: AT,
      approved_by: 'olga',
    },
  ],
  [
    'memory_unit',
    {
      id: 's0',
      text_fr: 'Un.',
      key_fr: digest('Un.'),
      context_fr: digest('before', 'after'),
      text_en: 'One.',
      key_en: digest('One.'),
      context_en: digest('avant', 'après'),
      reference: 'PR-2026-0001',
      approved_at: AT,
      approved_by: 'Olga',
    },
  ],
];

const VERSION_BLOCKS = [
  {
    type: 'list-item',
    prefix: '• ',
    marker: '• ',
    segments: [{ text: 'Un.', codes: [], whitespaceAfter: '' }],
    separatorAfter: '\n',
  },
];

/** Makes the database as the first release left it. */
async function asItWasFirst(config: DatabaseConfig): Promise<void> {
  const { reader, writer } = await connect(config);
  const first = new DataSource({ ...writer.options, migrations: [Start1790000000000] });
  await first.initialize();
  await first.runMigrations();
  for (const [table, row] of ROWS) {
    const filled: Record<string, unknown> = { ...row };
    if (['block', 'segment', 'chunk', 'target', 'version'].includes(table)) filled['release_id'] = 'r';
    if (table === 'person') filled['created_at'] = AT;
    const names = Object.keys(filled).map((name) => `"${name}"`);
    const [sql, values] = first.driver.escapeQueryWithParameters(
      `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${Object.keys(filled)
        .map((name) => `:${name}`)
        .join(', ')})`,
      filled,
      {},
    );
    await first.query(sql, values);
  }
  await first.destroy();
  if (reader !== writer) await reader.destroy();
  await writer.destroy();
}

describeOnEachDatabase('migrations', (place) => {
  test('keep what the first release stored, and give new columns their sense', async () => {
    const config = place.fresh();
    await asItWasFirst(config);
    const database = await openDatabase(config);
    await database.unitOfWork.run(async () => {
      const { releases, versions, targets } = database;
      expect(await releases.find('r')).toMatchObject({ headline: 'Titre', format: 'text', host: null, address: null });
      const [listItem, paragraph] = await releases.blocks('r');
      expect(listItem).toEqual({
        id: 'b0',
        releaseId: 'r',
        position: 0,
        type: 'list-item',
        included: true,
        reason: null,
        prefix: '• ',
        marker: '• ',
        separatorAfter: '\n',
      });
      expect(paragraph).toMatchObject({ prefix: '', marker: '' });
      expect(await releases.segments('r')).toEqual([
        {
          id: 's0',
          releaseId: 'r',
          blockId: 'b0',
          position: 0,
          text: 'Un.',
          codes: [],
          markup: null,
          whitespaceAfter: '',
          spaceMarkup: null,
        },
        expect.objectContaining({ id: 's1', codes: [], markup: null, spaceMarkup: null }),
      ]);
      expect(await versions.current('r')).toMatchObject([{ id: 'v', blocks: VERSION_BLOCKS, content: '• Un.\n' }]);
      expect(await targets.find('s0', 'en')).toMatchObject({ id: 't', findings: [] });
    });
    expect(await database.releaseViews.version('r', 'fr')).toEqual({
      blocks: VERSION_BLOCKS,
      format: 'text',
      content: '• Un.\n',
      publishedAt: null,
    });
    expect(await database.sourceFiles.find('r', 1)).toBeUndefined();
    await database.close();
  });

  test('carry the memory over: a sentence approved again finds its unit', async () => {
    const config = place.fresh();
    await asItWasFirst(config);
    const database = await openDatabase(config);
    expect(await textsIn(database)).toEqual(['Un. | One. | –']);
    const [unit] = await database.memory.byId([1]);
    expect(unit).toMatchObject({ origin: 'approved', releaseId: 'r', approvedBy: 'Olga', uses: 1, removedAt: null });
    const [before] = await database.unitOfWork.run(() => database.memoryStore.occurrencesIn({ releaseId: 'r' }));
    const { unitId, locales, ...approval } = before!;
    expect([unitId, locales]).toEqual([1, ['fr', 'en']]);
    const again = anOccurrence(
      's0',
      { fr: 'Un.', en: 'One.', es: 'Uno.' },
      { ...approval, at: later(1).toISOString() },
    );
    const keep = () => database.unitOfWork.run(() => new MemoryKeeping(database.memoryStore).keep([again]));
    expect(await keep()).toEqual(['merged']);
    expect(await keep()).toEqual(['unchanged']);
    expect(await textsIn(database)).toEqual(['Un. | One. | Uno.']);
    await database.close();
  });
});
