/**
 * `npm run eval`: how well the desk reads, checks and writes, measured on the fixtures of the project and, where it is
 * there, on the third-party data of `EVAL_DATA` (a folder; `../shared/eval` unless it is set).
 */
import { checkNode } from '../../scripts/check-node.mjs';
import { installPackages } from '../../scripts/install-packages.mjs';

checkNode();
await installPackages();
await import('../../test/typescript-hooks.mjs');
const { evaluate } = await import('./evaluate.ts');
await evaluate(process.env.EVAL_DATA ?? '../shared/eval');
