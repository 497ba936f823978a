import { newsAlignmentFigures, releaseAlignmentFigures } from './alignment-figures.js';
import { concordanceFigures } from './concordance-figures.js';
import type { Figure } from './figure.js';
import { sampleFigures } from './sample-figures.js';
import { segmentationFigures } from './segmentation-figures.js';
import { suspicionFigures } from './suspicion-figures.js';

/** Prints every figure with its goal, and below it each case that missed. */
export async function evaluate(data: string): Promise<void> {
  print('Sentences, blocks and round trips', segmentationFigures());
  const suspicions = suspicionFigures(data);
  if (suspicions.length > 0) print('Suspicious units of the memory', suspicions);
  const news = newsAlignmentFigures(data);
  print('Versions of past releases aligned', [...releaseAlignmentFigures(), ...news]);
  if (news.length === 0) console.log(`\nVersions of news aligned: no data in ${data}; set EVAL_DATA to measure them.`);
  const concordance = concordanceFigures(data);
  if (concordance.length > 0) print('Translations highlighted by the concordance', concordance);
  const samples = await sampleFigures(data);
  if (samples.length > 0) print('Files of other programs', samples);
  else console.log(`\nFiles of other programs: no data in ${data}; set EVAL_DATA to measure them.`);
}

function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}\n`);
  for (const { name, value, goal, isReached, misses } of figures) {
    console.log(`  ${isReached ? 'reached' : 'MISSED '}  ${name.padEnd(42)} ${value.padStart(12)}   goal ${goal}`);
    for (const miss of misses) console.log(miss.replace(/^/gm, '             '));
  }
}
