import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs the packages of package-lock.json when node_modules is missing or holds others.
 * Uses nothing but Node, so it works in a fresh clone.
 * @throws when npm fails
 */
export async function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci); sqlite3 may take two minutes to compile.');
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const done = await runCommand(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    limitSeconds: 900,
    cwd: ROOT,
  });
  if (!done.ok) throw new Error(`npm ci failed:\n${done.output}`);
}

/** npm notes in node_modules/.package-lock.json what it installed; that must be what the lock file asks for. */
function isInstalled() {
  let installed;
  try {
    installed = readPackages('node_modules/.package-lock.json');
  } catch {
    return false;
  }
  return Object.entries(readPackages('package-lock.json'))
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.extraneous)
    .every(([path, entry]) => {
      const found = installed[path];
      // Packages for other systems are in the lock file and rightly not here.
      if (!found) return entry.optional === true || entry.devOptional === true;
      return found.version === entry.version && found.resolved === entry.resolved;
    });
}

function readPackages(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
}
