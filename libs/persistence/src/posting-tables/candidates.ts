import { countBits, MOST_WORDS, type BestHits } from '@triptych/memory';
import type { EntityManager } from 'typeorm';
import { ask } from '../rows.js';
import { POSTING_WORDS } from './posting-lists.js';
import type { SearchedSegment } from './searched-segment.js';
import { wordsOf } from './token-bytes.js';

/** A group that passed the filter. */
export interface Candidate {
  readonly group: number;
  readonly longest: number;
  /** It has no fewer edits. */
  readonly edits: number;
}

/** The groups of the lists of these tokens that no filter leaves out, the most promising first. */
export async function candidatesOf(
  manager: EntityManager,
  segment: SearchedSegment,
  tokens: SearchedSegment['rarest'],
  best: BestHits,
  seen: Set<number>,
): Promise<Candidate[]> {
  const { length, unknown } = segment;
  const [s0, s1, s2, s3] = segment.signature as unknown as [number, number, number, number];
  const places = new Map(tokens.map(({ token, place }) => [token, place]));
  const candidates: Candidate[] = [];
  for (const { token, postings } of await listsOf(manager, segment, tokens, best)) {
    const place = places.get(token) as number;
    const words = wordsOf(postings);
    for (let at = 0; at < words.length; at += POSTING_WORDS) {
      const own = (words[at + 1] as number) >>> 16;
      const longest = own > length ? own : length;
      const most = best.mostEdits(longest);
      // Tokens that are rarer than this one are not shared, else the group would have been found by one of them.
      const foreign = longest - own + ((words[at + 1] as number) & 0xffff);
      if (foreign > most || longest - length + place > most) continue;
      const g0 = words[at + 2] as number;
      const g1 = words[at + 3] as number;
      const g2 = words[at + 4] as number;
      const g3 = words[at + 5] as number;
      const missing = longest - length + unknown + countBits(s0 & ~g0, s1 & ~g1, s2 & ~g2, s3 & ~g3);
      if (missing > most) continue;
      const added = longest - own + countBits(g0 & ~s0, g1 & ~s1, g2 & ~s2, g3 & ~s3);
      if (added > most) continue;
      const group = words[at] as number;
      if (seen.has(group)) continue;
      seen.add(group);
      candidates.push({ group, longest, edits: Math.max(missing, added) });
    }
  }
  return candidates.sort((a, b) => a.edits * b.longest - b.edits * a.longest);
}

function listsOf(
  manager: EntityManager,
  { length }: SearchedSegment,
  tokens: SearchedSegment['rarest'],
  best: BestHits,
): Promise<{ token: number; postings: Buffer }[]> {
  const least = Math.max(1, length - best.mostEdits(length));
  let most = Math.min(best.longestFor(length), MOST_WORDS);
  // A longer group must share more, so one of the tokens that the segment has left must not be the first it shares.
  const left = length - (tokens[0]?.place ?? 0);
  while (most > length && most - best.mostEdits(most) > left) most -= 1;
  return ask(
    manager,
    `SELECT "token", "postings" FROM "posting_list"
      WHERE "token" IN (:...tokens) AND "longest" >= :least AND "shortest" <= :most`,
    { tokens: tokens.map(({ token }) => token), least, most },
  );
}
