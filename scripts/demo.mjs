// `npm run demo`: the desk with three people and a real release, in a folder of its own, on this machine only.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDesk } from './build-desk.mjs';
import { checkNode } from './check-node.mjs';
import { installPackages } from './install-packages.mjs';
import { offerApertium } from './offer-apertium.mjs';
import { readEnvFile } from './read-env-file.mjs';
import { runCommand } from './run-command.mjs';
import { runDesk } from './run-desk.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

checkNode();
await installPackages();
await buildDesk();
await offerApertium();
readEnvFile();

const env = {
  ...process.env,
  HOST: '127.0.0.1',
  TRIPTYCH_ROLE: 'all',
  TRIPTYCH_LOG: process.env.TRIPTYCH_LOG || 'warn',
  // Always a folder of its own: a desk started on TRIPTYCH_DATA later must not have people whose passwords everybody knows.
  TRIPTYCH_DATA: resolve(ROOT, process.env.TRIPTYCH_DATA || 'data', 'demo'),
  // One process with its own file, whatever the shell or .env say for other desks.
  DATABASE_URL: '',
  REDIS_URL: '',
};
const filled = await runCommand(process.execPath, [join(ROOT, 'apps/cli/dist/main.js'), 'demo'], { env, show: true });
if (!filled.ok) process.exit(1);
runDesk(env);
