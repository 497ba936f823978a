import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRY_POINTS = { all: 'apps/api/dist/main.js', api: 'apps/api/dist/main.js', worker: 'apps/worker/dist/main.js' };

/**
 * Starts the process that `TRIPTYCH_ROLE` names and ends with it, passing on the signals that stop it.
 * A `.env` file in the project's folder fills in what the environment does not say.
 */
export function runDesk(env = process.env) {
  const entry = ENTRY_POINTS[env.TRIPTYCH_ROLE || 'all'];
  if (!entry) {
    console.error('Configuration: TRIPTYCH_ROLE: one of all, api, worker');
    process.exit(1);
  }
  const envFile = join(ROOT, '.env');
  const options = existsSync(envFile) ? [`--env-file=${envFile}`] : [];
  const child = spawn(process.execPath, [...options, join(ROOT, entry)], { cwd: ROOT, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 1 : 0)));
}
