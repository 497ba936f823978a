/**
 * `npm run bench`: builds what is not built, measures, prints one table.
 * `npm run bench -- quick` measures little, to see that everything still runs.
 */
import { checkNode } from '../scripts/check-node.mjs';
import { buildDesk } from '../scripts/build-desk.mjs';
import '../test/typescript-hooks.mjs';

checkNode();
await buildDesk();
const { bench } = await import('./bench.ts');
await bench(process.argv.includes('quick'));
