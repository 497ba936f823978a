import type { BestHits } from './best-hits.js';
import { editsTo, type Seen } from './candidates.js';
import { MOST_WORDS, type IndexParts } from './index-parts.js';
import { firstFrom } from './postings.js';
import { prefixLength, TIERS } from './prefix.js';
import type { Query } from './query.js';
import { countBits } from './signature.js';

/** Offers every group of the build that can be among the best. */
export function scanPostings(parts: IndexParts, query: Query, best: BestHits, seen: Seen): void {
  const { ranked, entries, groups, lengthStarts, postings } = parts;
  const { offsets, groups: listed } = postings;
  const { signatures, first } = groups;
  const { length, unknown } = query;
  const [s0, s1, s2, s3] = query.signature as unknown as [number, number, number, number];
  let longestMatch = Math.min(best.longestFor(length), MOST_WORDS);
  let shortest = shortestOfTiers(best, length);
  let tightened = best.tightened;

  for (let position = unknown; position < length && position <= best.mostEdits(length); position += 1) {
    // A longer group must share more, so one of the tokens that the segment has left must not be the first it shares.
    while (longestMatch > length && longestMatch - best.mostEdits(longestMatch) > length - position) longestMatch -= 1;
    const token = query.rarest[position] as number;
    if (token >= ranked || (position > unknown && token === query.rarest[position - 1])) continue;
    for (let tier = 0; tier < TIERS.length; tier += 1) {
      let groupLength = shortest[tier] as number;
      if (groupLength > longestMatch) continue;
      const list = token * TIERS.length + tier;
      const end = offsets[list + 1] as number;
      const groupEnd = lengthStarts[longestMatch + 1] as number;
      let sameLengthEnd = 0;
      let mostAlone = -1;
      let mostForeign = -1;
      let at = firstFrom(listed, offsets[list] as number, end, lengthStarts[groupLength] as number);
      for (; at < end; at += 1) {
        const group = listed[at] as number;
        if (group >= groupEnd) break;
        if (group >= sameLengthEnd) {
          while ((lengthStarts[groupLength + 1] as number) <= group) groupLength += 1;
          sameLengthEnd = lengthStarts[groupLength + 1] as number;
          const longest = groupLength > length ? groupLength : length;
          const most = best.mostEdits(longest);
          mostAlone = most - (longest - length) - unknown;
          mostForeign = most - (longest - groupLength);
        }
        const s = group * 4;
        const g0 = signatures[s] as number;
        const g1 = signatures[s + 1] as number;
        const g2 = signatures[s + 2] as number;
        const g3 = signatures[s + 3] as number;
        if (countBits(s0 & ~g0, s1 & ~g1, s2 & ~g2, s3 & ~g3) > mostAlone) continue;
        if (countBits(g0 & ~s0, g1 & ~s1, g2 & ~s2, g3 & ~s3) > mostForeign) continue;
        if (!seen.isNew(group)) continue;
        const edits = editsTo(group, groups, query, best);
        if (edits === -1) continue;
        best.offer(
          group,
          edits,
          Math.max(length, groupLength),
          entries.countLiving(first[group] as number, best.limit),
        );
        if (best.tightened !== tightened) {
          tightened = best.tightened;
          shortest = shortestOfTiers(best, length);
          sameLengthEnd = 0;
        }
      }
    }
  }
}

/** For each tier the length of the shortest group that can be found in it; more than any length if none can. */
function shortestOfTiers(best: BestHits, length: number): number[] {
  const least = length - best.mostEdits(length);
  const most = Math.min(best.longestFor(length), MOST_WORDS);
  return TIERS.map((_, tier) => {
    // Tokens of the tiers before come first in the group and are not shared, else they would be found there.
    for (let own = least; own <= most; own += 1) {
      const alone = tier === 0 ? 0 : prefixLength(own, TIERS[tier - 1] as number);
      const longest = Math.max(own, length);
      if (alone <= best.mostEdits(longest) - (longest - own)) return own;
    }
    return MOST_WORDS + 1;
  });
}
