import { People, PreviewRelease, ReleaseViews, SubmitRelease } from '@triptych/desk';
import { LOCALES, parseLocale } from '@triptych/domain';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command.js';

/** Submits a file as a release into the two other languages, leaving out what the desk proposes. */
export const submit: Command = {
  name: 'submit',
  usage: 'FILE --by E-MAIL [--source fr]',
  summary: 'submit a file (.docx, .html, .md, .txt) as a release',
  async run(desk, args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { by: { type: 'string' }, source: { type: 'string' } },
    });
    const [file] = positionals;
    const person = values.by && (await desk.get(People).byEmail(values.by.toLowerCase()));
    if (!file || !person) throw new UsageError('a file and the e-mail of somebody of the desk are needed');
    const named = values.source === undefined ? undefined : parseLocale(values.source);
    if (values.source !== undefined && !named) throw new UsageError(`unknown language ${values.source}`);
    const source = { file: { name: basename(file), bytes: await readFile(file) } };
    const sourceLocale = named ?? (await desk.get(PreviewRelease).run({ source })).sourceLocale;
    const id = await desk.get(SubmitRelease).run(person.id, {
      sourceLocale,
      targetLocales: LOCALES.filter((locale) => locale !== sourceLocale),
      source,
      kind: 'press-release',
      urgency: 'routine',
      machineTranslation: true,
    });
    console.log((await desk.get(ReleaseViews).release(id))?.reference);
  },
};
