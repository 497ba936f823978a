import { memoryExportQuery } from '@triptych/contracts';
import { ExportMemory } from '@triptych/desk';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command.js';

const FILTERS = ['q', 'locale', 'origin', 'reference', 'batch', 'suspicion', 'from', 'to', 'source', 'target'] as const;

/** Writes the memory, or what is chosen of it as in `GET /memory/export.tmx`, to a file. */
export const exportMemory: Command = {
  name: 'export-memory',
  usage: `FILE ${FILTERS.map((name) => `[--${name} …]`).join(' ')}`,
  summary: 'write the translation memory to a file (.tmx)',
  async run(desk, args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(FILTERS.map((name) => [name, { type: 'string' as const }])),
    });
    const [file] = positionals;
    if (!file) throw new UsageError('the name of the file is needed');
    const query = memoryExportQuery.safeParse(values);
    if (!query.success)
      throw new UsageError(query.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    // Nobody takes a file that broke off for the whole.
    const unfinished = `${file}.part`;
    try {
      await pipeline(Readable.from(desk.get(ExportMemory).run(query.data)), createWriteStream(unfinished));
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  },
};
