import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = [
  'apps/api/dist/main.js',
  'apps/worker/dist/main.js',
  'apps/cli/dist/main.js',
  'apps/web/dist/site/index.html',
];
const STAMP = join(ROOT, 'node_modules', '.triptych-build');

/**
 * Builds everything, unless nothing changed since the last build.
 * @throws when the build fails
 */
export async function buildDesk() {
  const sources = digestOfSources();
  const isBuilt = BUILT.every((file) => existsSync(join(ROOT, file)));
  if (isBuilt && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  console.log('Building the desk.');
  const { ok, output } = await runCommand('npm', ['run', '--silent', 'build'], { cwd: ROOT });
  if (!ok) throw new Error(`The build failed:\n${output}`);
  writeFileSync(STAMP, sources);
}

function digestOfSources() {
  const hash = createHash('sha256');
  const settings = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json'].map((name) => join(ROOT, name));
  for (const file of [...settings, ...filesOf(join(ROOT, 'apps')), ...filesOf(join(ROOT, 'libs'))]) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      if (name === 'dist' || name === 'node_modules') return [];
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesOf(path) : [path];
    });
}
