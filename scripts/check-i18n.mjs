/**
 * The interface speaks French, English and Spanish completely. Fails when the extraction would add, remove or reorder a
 * key, when a language misses a text, or when a text has other placeholders than the English one.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TEXTS = join(ROOT, 'apps/web/src/i18n/locales');
const LOCALES = ['en', 'es', 'fr'];
const PLURAL = /_(zero|one|two|few|many|other)$/;

const faults = [...extractionFaults(), ...textFaults()];
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`\ni18n: ${faults.length} fault(s). Run \`npm run i18n\`, then write the missing texts.`);
  process.exitCode = 1;
} else {
  console.log('i18n: en, es and fr are complete.');
}

/** Runs the extraction on a copy and compares. */
function extractionFaults() {
  const copy = mkdtempSync(join(tmpdir(), 'triptych-i18n-'));
  try {
    cpSync(TEXTS, copy, { recursive: true });
    const run = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/i18next-parser/bin/cli.js'),
        '--silent',
        ...['--config', join(ROOT, 'apps/web/i18next-parser.config.js')],
        ...['--output', join(copy, '$LOCALE.json')],
      ],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (run.status !== 0) return [`The extraction failed: ${run.stderr || run.stdout}`];
    return LOCALES.flatMap((locale) => compare(locale, read(TEXTS, locale), read(copy, locale)));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function compare(locale, kept, extracted) {
  if (kept === extracted) return [];
  const [before, after] = [flatten(JSON.parse(kept)), flatten(JSON.parse(extracted))];
  const added = [...after.keys()]
    .filter((key) => !before.has(key))
    .map((key) => `${locale}: ${key} is used and missing`);
  const gone = [...before.keys()].filter((key) => !after.has(key)).map((key) => `${locale}: ${key} is used nowhere`);
  return added.length + gone.length > 0 ? [...added, ...gone] : [`${locale}.json is not as the extraction writes it`];
}

/** Empty texts, and placeholders that differ from the English text of the same key. */
function textFaults() {
  const english = flatten(JSON.parse(read(TEXTS, 'en')));
  return LOCALES.flatMap((locale) =>
    [...flatten(JSON.parse(read(TEXTS, locale)))].flatMap(([key, text]) => {
      if (text.trim() === '') return [`${locale}: ${key} has no text`];
      const model = english.get(key) ?? english.get(key.replace(PLURAL, '_other'));
      if (model === undefined) return [`${locale}: ${key} has no English text`];
      const [wanted, found] = [placeholders(model), placeholders(text)];
      // A singular may say "one" in words.
      const same =
        wanted.join() === found.join() || (/_one$/.test(key) && without(wanted, 'count') === without(found, 'count'));
      return same
        ? []
        : [`${locale}: ${key} has placeholders [${found.join(', ')}], English has [${wanted.join(', ')}]`];
    }),
  );
}

function placeholders(text) {
  return [
    ...new Set(
      [...text.matchAll(/\{\{\s*([^},\s]+)(?:,[^}]*)?\s*\}\}|<\/?(\w+)>/g)].map((found) => found[1] ?? `<${found[2]}>`),
    ),
  ].sort();
}

function without(names, name) {
  return names.filter((other) => other !== name).join();
}

function read(folder, locale) {
  return readFileSync(join(folder, `${locale}.json`), 'utf8');
}

function flatten(node, prefix = '', into = new Map()) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') into.set(prefix + key, value);
    else flatten(value, `${prefix}${key}.`, into);
  }
  return into;
}
