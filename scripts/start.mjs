// `npm start`: installs and builds what is missing, then runs the desk.
import { buildDesk } from './build-desk.mjs';
import { checkNode } from './check-node.mjs';
import { installPackages } from './install-packages.mjs';
import { readEnvFile } from './read-env-file.mjs';
import { runDesk } from './run-desk.mjs';

checkNode();
await installPackages();
await buildDesk();
readEnvFile();
runDesk();
