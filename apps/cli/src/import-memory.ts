import { ImportMemory, MemoryImports, People, TakeImport, type MemoryImportRecord } from '@triptych/desk';
import type { INestApplicationContext } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { UsageError, type Command } from './command.js';

/** Another process may have taken the work: it is looked at again after so many milliseconds. */
const LOOK_AGAIN_MS = 1000;
const MOST_OF_A_NAME = 200;

/** Imports a translation memory, in this process unless a worker was faster. */
export const importMemory: Command = {
  name: 'import-memory',
  usage: 'FILE --by E-MAIL [--dry-run]',
  summary: 'import a translation memory (.tmx)',
  async run(desk, args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { by: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    const person = values.by && (await desk.get(People).byEmail(values.by.toLowerCase()));
    if (!file || !person) throw new UsageError('a file and the e-mail of somebody of the desk are needed');
    await access(file);
    const sent = { name: basename(file).slice(0, MOST_OF_A_NAME), dryRun: values['dry-run'], by: person.name };
    const id = await desk.get(TakeImport).run(sent, createReadStream(file, { highWaterMark: 1 << 20 }));
    const record = await finished(desk, id);
    show(record);
    if (record.state !== 'done') throw new Error(`The import ended as ${record.state}: ${record.trouble ?? 'stopped'}`);
  },
};

async function finished(desk: INestApplicationContext, id: string): Promise<MemoryImportRecord> {
  for (;;) {
    await desk.get(ImportMemory).run({ importId: id });
    const record = await desk.get(MemoryImports).find(id);
    if (!record) throw new Error('The import is gone.');
    if (record.finishedAt !== null || record.state === 'cancelled') return record;
    await pause(LOOK_AGAIN_MS);
  }
}

function show({ id, report }: MemoryImportRecord): void {
  const { read, added, merged, variants, unchanged, skipped, warnings, lines } = report;
  console.log(JSON.stringify({ id, read, added, merged, variants, unchanged, skipped, warnings }));
  for (const { line, severity, reason, detail } of lines) {
    console.error(`line ${line}: ${severity}: ${reason}${detail === null ? '' : ` (${detail})`}`);
  }
}
