import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describeMachine, load } from '../machine.js';
import { figure } from '../sample.js';
import { table } from '../table.js';
import type { ProcessStep } from './measure-process.js';
import { unitsFile, UNITS_IN_FILE } from './units-file.js';

/** Measures what the index of the memory costs the process that holds it, and prints what came of it. */
export function benchProcess(data: string, quick: boolean): void {
  if (!existsSync(unitsFile(data))) {
    console.log(`No units in ${unitsFile(data)}; set EVAL_DATA to the folder that holds memory/units.tsv.gz.`);
    return;
  }
  console.log(describeMachine());
  const size = quick ? 10_000 : UNITS_IN_FILE;
  const steps = measured(data, size);
  const head = [`${size.toLocaleString('en')} units`, 's', 'blocked, ms, most / p99', 'resident, MB'];
  const rows = steps.map(({ what, seconds, blocked, blockedP99, residentBytes }) => [
    ...[what, figure(seconds), `${figure(blocked)} / ${figure(blockedP99)}`, figure(residentBytes / 1e6)],
  ]);
  console.log(`load after: ${load()}\n\n${table(head, rows)}`);
}

function measured(data: string, size: number): ProcessStep[] {
  const hooks = new URL('../../test/typescript-hooks.mjs', import.meta.url).href;
  const program = new URL('measure-process-one.ts', import.meta.url).pathname;
  const settings = ['--conditions=@triptych/source', '--import', hooks];
  const output = execFileSync(process.execPath, [...settings, program, data, `${size}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as ProcessStep[];
}
