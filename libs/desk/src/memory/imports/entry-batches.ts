import type { TmxFault, TmxItem, TmxUnit } from '@triptych/exchange';

/** Some entries and faults of a file, in its order, that go into one unit of work. */
export interface EntryBatch {
  readonly units: readonly TmxUnit[];
  readonly faults: readonly TmxFault[];
  /** How many items of the file came up to here, from its beginning. */
  readonly items: number;
}

/** Entries of one unit of work: enough to share its cost, few enough for others who wait to write. */
const MOST_UNITS = 500;
/** Characters of one unit of work: a few entries can be very long. */
const MOST_CHARACTERS = 1_000_000;
const MOST_FAULTS = 5000;

/** Gathers what the reader gives, leaving out the first items, which an earlier attempt has dealt with. */
export async function* entryBatches(items: AsyncIterable<TmxItem>, done: number): AsyncGenerator<EntryBatch> {
  let units: TmxUnit[] = [];
  let faults: TmxFault[] = [];
  let characters = 0;
  let count = 0;
  for await (const item of items) {
    count += 1;
    if (count <= done || item.kind === 'header') continue;
    if (item.kind === 'fault') {
      faults.push(item);
    } else {
      units.push(item);
      characters += lengthOf(item);
    }
    if (units.length < MOST_UNITS && characters < MOST_CHARACTERS && faults.length < MOST_FAULTS) continue;
    yield { units, faults, items: count };
    [units, faults, characters] = [[], [], 0];
  }
  if (units.length > 0 || faults.length > 0) yield { units, faults, items: count };
}

function lengthOf({ variants }: TmxUnit): number {
  return variants.reduce((sum, { text, codes }) => sum + text.length + codes.length * 200, 0);
}
