import type { DeskClient } from '../test/desk-client.js';
import type { DeskProcesses } from '../test/desk-processes.js';
import type { Amounts } from './amounts.js';
import { draft, type Drafting } from './drafting.js';
import { cpuSeconds, ownCpuSeconds, running } from './usage.js';
import type { VariedReleases } from './varied-release.js';

/** Seconds of a core per draft, by who used them. */
export interface Cost {
  readonly desk: number;
  /** The engine and whoever looks whether all is drafted, which share the process of the benchmark. */
  readonly bench: number;
}

/** What one round of drafting showed. */
export interface DraftingRound {
  /** One release, every segment new. */
  readonly long: Drafting;
  /** The same text once more: every answer of the engine is known. */
  readonly known: Drafting;
  /** Many short releases at once, every segment new. */
  readonly short: Drafting;
  readonly cost: Cost;
}

/** Drafts the three kinds of work once. @throws when the engine was paid twice for a sentence */
export async function draftingRound(
  desk: DeskProcesses,
  officer: DeskClient,
  texts: VariedReleases,
  amounts: Amounts,
): Promise<DraftingRound> {
  const text = texts.next(amounts.drafted);
  const before = coreSeconds(desk);
  const long = await draft(officer, [text]);
  const after = coreSeconds(desk);
  const calls = desk.deepl.requests.length;
  const known = await draft(officer, [text]);
  if (desk.deepl.requests.length > calls) throw new Error('the engine was asked again for what it had answered');
  const shorts = Math.ceil(amounts.drafted / amounts.shortRelease);
  const short = await draft(
    officer,
    Array.from({ length: shorts }, () => texts.next(amounts.shortRelease)),
  );
  if (desk.deepl.paidTwice.length > 0) throw new Error('the engine was paid twice for a sentence');
  const drafts = long.segments * long.languages;
  return {
    long,
    known,
    short,
    cost: { desk: (after.desk - before.desk) / drafts, bench: (after.bench - before.bench) / drafts },
  };
}

function coreSeconds(desk: DeskProcesses): Cost {
  return { desk: running(desk).reduce((sum, each) => sum + cpuSeconds(each), 0), bench: ownCpuSeconds() };
}
