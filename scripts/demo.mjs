// `npm run demo`: the desk with three people and a real release, in its own folder, on this machine only.
import { join } from 'node:path';
import { ROOT, build, checkNode, install, run } from './prepare.mjs';
import { offerApertium } from './offer-apertium.mjs';
import { runDesk } from './run-desk.mjs';

checkNode();
install();
build();
offerApertium();

const env = {
  ...process.env,
  HOST: '127.0.0.1',
  TRIPTYCH_ROLE: 'all',
  TRIPTYCH_LOG: process.env.TRIPTYCH_LOG || 'warn',
};
env.TRIPTYCH_DATA ||= join(ROOT, 'data', 'demo');
// The demo is one process with its own file, whatever the shell or .env say for other desks.
env.DATABASE_URL = '';
env.REDIS_URL = '';
run(process.execPath, [join(ROOT, 'apps/cli/dist/main.js'), 'demo'], { env });
runDesk(env);
