import { accessSync, constants, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.mjs';

/** Programs beside Node that tests need: how to see them, their Debian packages, and what goes untested without them. */
export const SYSTEM_PARTS = [
  {
    name: 'Redis',
    packages: ['redis-server'],
    serves: 'the queue of Bull, announcements between processes, the distributed shape',
    isHere: () => isOnPath('redis-server'),
  },
  {
    name: 'PostgreSQL',
    packages: ['postgresql'],
    serves: 'the database of the distributed shape',
    isHere: () => isOnPath('initdb') || hasDebianPostgres(),
  },
  {
    name: 'Chromium',
    packages: ['chromium'],
    serves: 'the web app in a browser',
    isHere: () => isOnPath('chromium'),
  },
  {
    name: 'Apertium',
    packages: ['apertium', 'apertium-fr-es', 'apertium-eng-spa'],
    serves: 'the offline engine',
    isHere: () => isOnPath('apertium') && ['fr-es', 'eng-spa'].every(hasApertiumMode),
  },
];

/** The parts that are not installed here. */
export function missingParts(parts = SYSTEM_PARTS) {
  return parts.filter((part) => !part.isHere());
}

/** Whether this is Debian (or made of it), we are root, and nobody forbade it. */
export function mayInstallParts() {
  return (
    process.env.TRIPTYCH_NO_APT !== '1' &&
    existsSync('/etc/debian_version') &&
    process.getuid?.() === 0 &&
    isOnPath('apt-get')
  );
}

/** Installs the Debian packages of the parts and keeps their services from starting. Says so; throws nothing. */
export async function installParts(parts) {
  const packages = parts.flatMap((part) => part.packages);
  console.log(`Installing ${packages.join(', ')} (apt-get); TRIPTYCH_NO_APT=1 forbids it.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const allowServices = forbidServices();
  try {
    await runCommand('apt-get', ['update'], { env, limitSeconds: 180 });
    const args = ['install', '--yes', '--no-install-recommends', ...packages];
    const installed = await runCommand('apt-get', args, { env, limitSeconds: 600 });
    if (!installed.ok) console.log(installed.output);
  } finally {
    allowServices();
  }
}

/** Debian's own way to keep a freshly installed server from starting: a policy that answers "not allowed" (101). */
function forbidServices() {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return () => undefined;
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  return () => rmSync(policy, { force: true });
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function hasDebianPostgres() {
  const home = '/usr/lib/postgresql';
  return existsSync(home) && readdirSync(home).some((version) => existsSync(join(home, version, 'bin/initdb')));
}

function hasApertiumMode(mode) {
  return existsSync(`/usr/share/apertium/modes/${mode}.mode`);
}
