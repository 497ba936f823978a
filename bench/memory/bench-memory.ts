import { existsSync } from 'node:fs';
import { describeMachine, load } from '../machine.js';
import type { IndexFigures } from './measure.js';
import { measuredApart } from './measured-apart.js';
import { memoryReport } from './memory-report.js';
import { unitsFile, UNITS_IN_FILE } from './units-file.js';

const SIZES = [10_000, 100_000, UNITS_IN_FILE];

/** Of variants of the units. */
const GROWN = [2_000_000, 5_000_000];

/** Look-ups that are compared with every unit. */
const COMPARED = 200;

export interface MemoryBench {
  /** Only the smallest, to see that everything still runs. */
  readonly quick: boolean;
  /** Up to five million units too. */
  readonly grow: boolean;
}

/** Measures the index of the memory in growing sizes and prints what came of it. */
export function benchMemory(data: string, { quick, grow }: MemoryBench): void {
  if (!existsSync(unitsFile(data))) {
    console.log(`No units in ${unitsFile(data)}; set EVAL_DATA to the folder that holds memory/units.tsv.gz.`);
    return;
  }
  console.log(describeMachine());
  const sizes = quick ? SIZES.slice(0, 1) : [...SIZES, ...(grow ? GROWN : [])];
  const figures: IndexFigures[] = [];
  try {
    for (const size of sizes) {
      console.error(`${size.toLocaleString('en')} units …`);
      const compared = size > UNITS_IN_FILE ? 0 : COMPARED;
      figures.push(measuredApart<IndexFigures>('measure-one.ts', [data, `${size}`, `${compared}`]));
    }
  } finally {
    // What was measured is shown even if the largest found no memory.
    console.log(`load after: ${load()}\n\n${memoryReport(figures)}`);
  }
}
