import type { DeskClient } from '../test/desk-client.js';
import type { DeskProcesses } from '../test/desk-processes.js';
import { setTimeout as pause } from 'node:timers/promises';
import type { Amounts } from './amounts.js';
import { apiStarts, workerStarts, type Starts } from './cold-start.js';
import { draftingRound, type DraftingRound } from './drafting-round.js';
import { draft } from './drafting.js';
import { withDesk } from './measured-desk.js';
import type { Sample } from './sample.js';
import { LONGEST, longSubmissions, seedSubmissions, submissionsMeanwhile } from './submission.js';
import { memory } from './usage.js';
import type { VariedReleases } from './varied-release.js';

/** Everything that is measured of one shape. */
export interface ShapeFigures {
  readonly apiStart: Starts;
  readonly seedSubmission: Sample;
  readonly longSubmission: Sample;
  readonly submissionMeanwhile: Sample;
  /** In one process, or with one worker. */
  readonly rounds: readonly DraftingRound[];
  readonly idle: ReadonlyMap<string, number>;
  readonly busy: ReadonlyMap<string, number>;
}

/** What only the distributed shape has. `rounds` and `withSecond` were measured in turns. */
export interface DistributedFigures extends ShapeFigures {
  readonly workerStart: Starts;
  readonly withSecond: readonly DraftingRound[];
}

const REST_MS = 3_000;

export async function embeddedFigures(texts: VariedReleases, amounts: Amounts): Promise<ShapeFigures> {
  return withDesk('embedded', async (desk, officer) => {
    const rounds: DraftingRound[] = [];
    const figures = await common(desk, officer, texts, amounts, async () => {
      rounds.push(await draftingRound(desk, officer, texts, amounts));
    });
    return { ...figures, rounds };
  });
}

export async function distributedFigures(texts: VariedReleases, amounts: Amounts): Promise<DistributedFigures> {
  return withDesk('distributed', async (desk, officer) => {
    const rounds: DraftingRound[] = [];
    const withSecond: DraftingRound[] = [];
    const figures = await common(desk, officer, texts, amounts, async () => {
      rounds.push(await draftingRound(desk, officer, texts, amounts));
      const second = await desk.startWorker();
      await warmUp(officer, texts, amounts);
      withSecond.push(await draftingRound(desk, officer, texts, amounts));
      await second.terminate();
    });
    return { ...figures, rounds, withSecond, workerStart: await workerStarts(desk, amounts.starts) };
  });
}

async function common(
  desk: DeskProcesses,
  officer: DeskClient,
  texts: VariedReleases,
  amounts: Amounts,
  oneRound: () => Promise<void>,
): Promise<Omit<ShapeFigures, 'rounds'>> {
  await pause(REST_MS);
  const idle = memory(desk);
  await warmUp(officer, texts, amounts);
  const seedSubmission = await seedSubmissions(officer, amounts.submissions);
  const longSubmission = await longSubmissions(officer, amounts.longSubmissions, texts, amounts.longRelease);
  const long = texts.next(amounts.longRelease, LONGEST);
  const submissionMeanwhile = await submissionsMeanwhile(officer, amounts.submissions, long);
  for (let turn = 0; turn < amounts.rounds; turn += 1) await oneRound();
  await pause(REST_MS);
  const busy = memory(desk);
  // Last: the api listens somewhere else afterwards.
  const apiStart = await apiStarts(desk, amounts.starts);
  return { apiStart, seedSubmission, longSubmission, submissionMeanwhile, idle, busy };
}

async function warmUp(officer: DeskClient, texts: VariedReleases, { warmUp }: Amounts): Promise<void> {
  await draft(officer, [texts.next(warmUp)]);
}
