import { FuzzyIndex, FuzzyIndexBuilder } from '@triptych/memory';
import { units } from './units.js';

/** The index of so many units, which is exact: what others find is compared with it. */
export async function builtIndex(data: string, size: number): Promise<FuzzyIndex> {
  const builder = new FuzzyIndexBuilder();
  for await (const piece of units(data, size)) for (const entry of piece) builder.add(entry);
  return FuzzyIndex.from(builder);
}
