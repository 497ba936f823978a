/**
 * `npm run bench`: builds what is not built, measures, prints one table.
 * `npm run bench -- quick` measures little, to see that everything still runs.
 * `npm run bench -- memory` measures the index of the translation memory alone, on the units of `EVAL_DATA` (a folder;
 * `../shared/eval` unless it is set); `grow` adds memories of up to five million units, made of these; `memory process`
 * measures what the index costs the process that holds it; `memory tables` the posting tables on both databases, and
 * other ways to find near sentences.
 * `npm run bench -- memory-concordance` measures the search in the memory on both databases, on the same units.
 * `npm run bench -- memory-lookup` imports the units over HTTP and times `GET /memory/lookup` in both shapes; a
 * number after it is how many units.
 */
import { checkNode } from '../scripts/check-node.mjs';
import { buildDesk } from '../scripts/build-desk.mjs';
import '../test/typescript-hooks.mjs';

checkNode();
const [quick, memory, grow, inProcess] = ['quick', 'memory', 'grow', 'process'].map((word) =>
  process.argv.includes(word),
);
if (memory && process.argv.includes('tables')) {
  const { benchTables } = await import('./memory/bench-tables.ts');
  benchTables(process.env.EVAL_DATA ?? '../shared/eval', quick);
} else if (memory && inProcess) {
  const { benchProcess } = await import('./memory/bench-process.ts');
  benchProcess(process.env.EVAL_DATA ?? '../shared/eval', quick);
} else if (memory) {
  const { benchMemory } = await import('./memory/bench-memory.ts');
  benchMemory(process.env.EVAL_DATA ?? '../shared/eval', { quick, grow });
} else if (process.argv.includes('memory-concordance')) {
  const { benchConcordance } = await import('./memory-concordance.ts');
  await benchConcordance(process.env.EVAL_DATA ?? '../shared/eval', quick);
} else if (process.argv.includes('memory-lookup')) {
  await buildDesk();
  const { benchLookup } = await import('./memory-lookup.ts');
  const count = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? (quick ? 20_000 : NaN));
  await benchLookup(process.env.EVAL_DATA ?? '../shared/eval', Number.isNaN(count) ? undefined : count);
} else {
  await buildDesk();
  const { bench } = await import('./bench.ts');
  await bench(quick);
}
