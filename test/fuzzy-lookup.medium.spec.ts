import { InProcessLookup } from '@triptych/lookup';
import type { FuzzyHit } from '@triptych/memory';
import type { Database } from '@triptych/persistence';
import { describeOnEachDatabase } from '../libs/persistence/src/testing/databases.js';
import { testFuzzyLookup, type LookupKind } from './fuzzy-lookup-contract.js';

function fail(error: unknown): never {
  throw error;
}

const inProcess = ({ memoryFeed }: Database) => new InProcessLookup(memoryFeed, { report: fail });

const KINDS: readonly (readonly [string, LookupKind])[] = [
  ['an index in the process', { open: inProcess, renew: inProcess }],
  [
    'posting tables',
    {
      open: ({ postingTables }) => postingTables,
      renew: async ({ postingTables }) => {
        await postingTables.rebuild();
        return postingTables;
      },
    },
  ],
];

const found: (readonly FuzzyHit[][])[] = [];

describeOnEachDatabase('a fuzzy lookup', (place) => {
  describe.each(KINDS)('by %s', (_, kind) => {
    found.push(testFuzzyLookup(() => place.fresh(), kind));
  });
});

test('all lookups find the same on all databases', () => {
  expect(found.length).toBeGreaterThanOrEqual(2);
  expect(found[0]?.length).toBeGreaterThan(100);
  for (const other of found) expect(other).toEqual(found[0]);
});
