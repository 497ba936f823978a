import { missingFor } from '../test/desk-processes.js';
import { FULL, QUICK } from './amounts.js';
import { describeMachine, load } from './machine.js';
import { report } from './report.js';
import { distributedFigures, embeddedFigures } from './shape-figures.js';
import { VariedReleases } from './varied-release.js';

/** Measures both shapes, one after the other, and prints what came of it. */
export async function bench(quick: boolean): Promise<void> {
  const missing = missingFor('distributed');
  if (missing.length > 0) throw new Error(`The distributed shape needs ${missing.join(' and ')}.`);
  const amounts = quick ? QUICK : FULL;
  const texts = new VariedReleases();
  console.log(describeMachine());
  console.error('embedded …');
  const embedded = await embeddedFigures(texts, amounts);
  console.error('distributed …');
  const distributed = await distributedFigures(texts, amounts);
  console.log(`load after: ${load()}\n`);
  console.log(report(amounts, embedded, distributed));
}
