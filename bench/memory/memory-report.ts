import { Sample, figure } from '../sample.js';
import { table } from '../table.js';
import type { IndexFigures } from './measure.js';

/** One column for each size of memory, and the goals for a million units. */
export function memoryReport(figures: readonly IndexFigures[]): string {
  const row = (what: string, goal: string, of: (each: IndexFigures) => string) => [what, ...figures.map(of), goal];
  const head = ['', ...figures.map(({ size }) => `${size.toLocaleString('en')} units`), 'goal at 914,546'];
  return table(head, [
    row('look-up, again, ms, p50 / p95 / p99', '0.15 / 0.8 / 2', ({ warm }) => quantiles(warm)),
    row('look-up, for the first time, ms', '0.15 / 0.8 / 2', ({ cold }) => quantiles(cold)),
    row('first 500 look-ups of a process, ms', '', ({ first }) => quantiles(first)),
    row('look-up after 20,000 insertions, ms', '', ({ afterInserts }) => quantiles(afterInserts)),
    row('found of what comparing finds', 'all', ({ recall }) =>
      recall ? `${recall.found} of ${recall.expected}${recall.foreign > 0 ? `, ${recall.foreign} wrong` : ''}` : '',
    ),
    row('build, s', '12', ({ buildSeconds }) => figure(buildSeconds)),
    row('folding the texts before, s', '', ({ foldSeconds }) => figure(foldSeconds)),
    row('arrays, MB', '160', ({ arrayBytes }) => figure(arrayBytes / 1e6)),
    row('most memory while building, MB', '', ({ peakBytes }) => figure(peakBytes / 1e6)),
    row('writing a snapshot, s', '', ({ saveSeconds }) => figure(saveSeconds)),
    row('reading a snapshot, s', '0.4', ({ loadSeconds }) => figure(loadSeconds)),
    row('insertion, µs', '20', ({ insertMicroseconds }) => figure(insertMicroseconds)),
    row('words, millions', '', ({ words }) => figure(words / 1e6)),
  ]);
}

function quantiles(times: readonly number[]): string {
  const sample = new Sample(times);
  return [0.5, 0.95, 0.99].map((share) => figure(sample.quantile(share))).join(' / ');
}
