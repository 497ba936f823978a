import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True where this process may install system packages: Debian or a relative, as root. */
export function canInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs Debian packages; true when it worked. Services that packages bring are not started. */
export function installSystemPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/** True when a program is on the PATH. */
export function hasProgram(name) {
  return spawnSync('sh', ['-c', `command -v "$1"`, 'sh', name], { stdio: 'ignore' }).status === 0;
}
