import type { Amounts } from './amounts.js';
import type { DraftingRound } from './drafting-round.js';
import type { Drafting } from './drafting.js';
import { Sample, figure } from './sample.js';
import type { DistributedFigures, ShapeFigures } from './shape-figures.js';
import { table } from './table.js';

const HEAD = ['', 'embedded', 'api + 1 worker', 'api + 2 workers'];
const NOTHING = '';

/** The figures as one table. */
export function report(amounts: Amounts, embedded: ShapeFigures, distributed: DistributedFigures): string {
  const both = (what: string, of: (figures: ShapeFigures) => string) => [what, of(embedded), of(distributed), NOTHING];
  const all = (what: string, of: (rounds: readonly DraftingRound[]) => string) => [
    what,
    ...[embedded.rounds, distributed.rounds, distributed.withSecond].map(of),
  ];
  const { longRelease, drafted, shortRelease } = amounts;
  return table(HEAD, [
    both('start of the api until ready, ms', ({ apiStart }) => apiStart.elapsed.medianAndRange),
    both('core time of that start, ms', ({ apiStart }) => apiStart.core.medianAndRange),
    ['start of a worker until ready, ms', NOTHING, distributed.workerStart.elapsed.medianAndRange, NOTHING],
    ['core time of that start, ms', NOTHING, distributed.workerStart.core.medianAndRange, NOTHING],
    both('submission of the seed (21 segments) answered, ms, p50 / p95', (each) => each.seedSubmission.medianAndP95),
    both(`submission of ${longRelease} segments answered, ms, p50 / p95`, (each) => each.longSubmission.medianAndP95),
    both(
      `submission of the seed while ${longRelease} segments are drafted, ms, p50 / p95`,
      (each) => each.submissionMeanwhile.medianAndP95,
    ),
    all(`one release of ${drafted} new segments, drafts/s`, (rounds) => drafts(rounds, 'long')),
    all(`the same text again, engine not asked, drafts/s`, (rounds) => drafts(rounds, 'known')),
    all(`${drafted} new segments in releases of ${shortRelease}, drafts/s`, (rounds) => drafts(rounds, 'short')),
    all('core time of the desk per draft (one release), ms', (rounds) => cost(rounds, 'desk')),
    all('core time of engine and benchmark per draft, ms', (rounds) => cost(rounds, 'bench')),
    ['one release: ratio to embedded', NOTHING, ...against(embedded.rounds, distributed, 'long')],
    ['short releases: ratio to embedded', NOTHING, ...against(embedded.rounds, distributed, 'short')],
    ['one release: second worker, ratio to one', NOTHING, NOTHING, ratios(distributed, 'long')],
    ['short releases: second worker, ratio to one', NOTHING, NOTHING, ratios(distributed, 'short')],
    both('resident memory at rest, MiB', ({ idle }) => memory(idle)),
    both('resident memory after all that, MiB', ({ busy }) => memory(busy)),
  ]);
}

type Work = 'long' | 'known' | 'short';

/** A draft is one segment in one language. */
function perSecond({ segments, languages, seconds }: Drafting): number {
  return (segments * languages) / seconds;
}

function speeds(rounds: readonly DraftingRound[], work: Work): Sample {
  return new Sample(rounds.map((round) => perSecond(round[work])));
}

function drafts(rounds: readonly DraftingRound[], work: Work): string {
  return speeds(rounds, work).medianAndRange;
}

function cost(rounds: readonly DraftingRound[], who: 'desk' | 'bench'): string {
  return new Sample(rounds.map(({ cost }) => cost[who] * 1000)).medianAndRange;
}

function against(embedded: readonly DraftingRound[], { rounds, withSecond }: DistributedFigures, work: Work): string[] {
  const one = speeds(embedded, work).median;
  return [rounds, withSecond].map((each) => `× ${figure(speeds(each, work).median / one)}`);
}

/** Round by round, because both were measured right after each other. */
function ratios({ rounds, withSecond }: DistributedFigures, work: Work): string {
  const each = withSecond.flatMap((round, turn) => {
    const before = rounds[turn];
    return before ? [perSecond(round[work]) / perSecond(before[work])] : [];
  });
  return `× ${new Sample(each).medianAndRange}`;
}

function memory(processes: ReadonlyMap<string, number>): string {
  return [...processes].map(([name, mib]) => `${name} ${figure(mib)}`).join(', ');
}
