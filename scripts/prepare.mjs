import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The folder of the project. Works before anything is installed: only Node's own modules here. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command to its end and shows what it prints. Stops this process when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (error || status !== 0) {
    console.error(`\n${[command, ...args].join(' ')} failed${error ? `: ${error.message}` : ''}`);
    process.exit(status || 1);
  }
}

/** Says clearly what is wrong with the Node that runs this, before anything else fails in its own way. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Triptych needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages of the lock file, unless they are there. */
export function install() {
  const lock = digestOf([join(ROOT, 'package-lock.json')]);
  const stamp = join(ROOT, 'node_modules', '.triptych-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (the first time takes some minutes: the SQLite driver is compiled) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

/** Builds everything, unless nothing changed since the last build. */
export function build() {
  const sources = digestOf(sourceFiles());
  const stamp = join(ROOT, 'node_modules', '.triptych-build');
  const isBuilt =
    existsSync(join(ROOT, 'apps/api/dist/main.js')) && existsSync(join(ROOT, 'apps/web/dist/site/index.html'));
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  console.log('Building …');
  run('npm', ['run', '--silent', 'build']);
  mkdirSync(join(ROOT, 'node_modules'), { recursive: true });
  writeFileSync(stamp, sources);
}

function sourceFiles() {
  const rooms = ['apps', 'libs'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((room) => join(ROOT, folder, room)),
  );
  const ownFiles = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json'].map((name) => join(ROOT, name));
  return [...ownFiles, ...rooms.flatMap(filesOf)].sort();
}

function filesOf(folder) {
  return readdirSync(folder).flatMap((name) => {
    if (name === 'dist' || name === 'node_modules') return [];
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [path];
  });
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
