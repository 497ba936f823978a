import type { BestHits } from './best-hits.js';
import { editsTo, type Seen } from './candidates.js';
import type { IndexParts } from './index-parts.js';
import { UNKNOWN, type Query } from './query.js';
import { countBits } from './signature.js';

/** Offers every group of the delta that can be among the best. Groups of the delta are numbered after those of the build. */
export function scanDelta(
  { delta, groups: built, entries }: IndexParts,
  query: Query,
  best: BestHits,
  seen: Seen,
): void {
  const { groups } = delta;
  const { length, unknown, signature } = query;
  const [s0, s1, s2, s3] = signature as unknown as [number, number, number, number];
  for (let position = unknown; position < length && position <= best.mostEdits(length); position += 1) {
    const token = query.rarest[position] as number;
    if (token === UNKNOWN || (position > unknown && token === query.rarest[position - 1])) continue;
    for (let link = delta.headOf(token); link !== 0; link = delta.after(link - 1)) {
      const group = delta.groupAt(link - 1);
      const own = groups.lengthOf(group);
      const longest = own > length ? own : length;
      const most = best.mostEdits(longest);
      const s = group * 4;
      const g0 = groups.signatures[s] as number;
      const g1 = groups.signatures[s + 1] as number;
      const g2 = groups.signatures[s + 2] as number;
      const g3 = groups.signatures[s + 3] as number;
      if (countBits(s0 & ~g0, s1 & ~g1, s2 & ~g2, s3 & ~g3) > most - (longest - length) - unknown) continue;
      if (countBits(g0 & ~s0, g1 & ~s1, g2 & ~s2, g3 & ~s3) > most - (longest - own)) continue;
      if (!seen.isNew(built.count + group)) continue;
      const edits = editsTo(group, groups, query, best);
      if (edits === -1) continue;
      best.offer(built.count + group, edits, longest, entries.countLiving(groups.first[group] as number, best.limit));
    }
  }
}
