import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRY_POINTS = { all: 'apps/api/dist/main.js', api: 'apps/api/dist/main.js', worker: 'apps/worker/dist/main.js' };

/** Starts the process that `TRIPTYCH_ROLE` names and ends with it, passing on the signals that stop it. */
export function runDesk(env = process.env) {
  const entry = ENTRY_POINTS[env.TRIPTYCH_ROLE || 'all'];
  if (!entry) {
    console.error('Configuration: TRIPTYCH_ROLE: one of all, api, worker');
    process.exit(1);
  }
  const child = spawn(process.execPath, [join(ROOT, entry)], { cwd: ROOT, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 1 : 0)));
}
