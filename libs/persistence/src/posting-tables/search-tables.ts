import type { Locale } from '@triptych/domain';
import { BestHits, countBits, MOST_WORDS, type FuzzyHit, type FuzzySearch } from '@triptych/memory';
import type { EntityManager } from 'typeorm';
import { ask, inPieces } from '../rows.js';
import { POSTING_WORDS } from './posting-lists.js';
import { SearchedSegment } from './searched-segment.js';
import { sequenceDigest, wordsOf } from './token-bytes.js';
import { numbersOf } from './tokens.js';

/** Tokens whose lists are read first; twice as many each time after. What the rare ones find spares the frequent ones. */
const FIRST_READ = 2;

/** More entries of a group than this are not counted. */
const MANY = 2 ** 31 - 1;

/** A group that passed the filter. */
interface Candidate {
  readonly group: number;
  readonly longest: number;
  /** It has no fewer edits. */
  readonly edits: number;
}

interface StoredGroup {
  readonly id: number;
  readonly tokens: Buffer;
  readonly members: number;
}

/** As `FuzzyIndex.search`, in the tables as they are. */
export async function searchTables(
  manager: EntityManager,
  locale: Locale,
  words: readonly string[],
  { threshold, limit = Infinity }: FuzzySearch,
): Promise<FuzzyHit[]> {
  const segment = new SearchedSegment(words, await numbersOf(manager, locale, words));
  const best = new BestHits(threshold, limit);
  const seen = new Set<number>();
  if (segment.unknown === 0) {
    const digest = sequenceDigest(locale, segment.tokens);
    for (const { id, members } of await storedGroups(manager, '"digest" = :digest', { digest }, limit)) {
      seen.add(id);
      best.offer(id, 0, Math.max(1, segment.length), members);
    }
  }
  let next = 0;
  for (let size = FIRST_READ; ; size *= 2) {
    const reach = best.mostEdits(segment.length);
    const tokens = segment.rarest.slice(next, next + size).filter(({ place }) => place <= reach);
    // Where nothing may be missing, only the equal group is left, which was found already.
    if (tokens.length === 0 || best.mostEdits(best.longestFor(segment.length)) === 0) break;
    const candidates = await candidatesOf(manager, segment, tokens, best, seen);
    await compare(manager, segment, candidates, best);
    next += tokens.length;
  }
  return hitsOf(manager, best);
}

/** The groups of the lists of these tokens that no filter leaves out, the most promising first. */
async function candidatesOf(
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

/** Offers those candidates that are near enough. */
async function compare(
  manager: EntityManager,
  segment: SearchedSegment,
  candidates: readonly Candidate[],
  best: BestHits,
): Promise<void> {
  const isNear = ({ edits, longest }: Candidate) => edits <= best.mostEdits(longest);
  for (const piece of inPieces(candidates)) {
    const near = new Map(piece.filter(isNear).map((candidate) => [candidate.group, candidate]));
    if (near.size === 0) continue;
    const groups = await storedGroups(manager, '"id" IN (:...ids)', { ids: [...near.keys()] }, best.limit);
    for (const { id, tokens, members } of groups) {
      const { longest } = near.get(id) as Candidate;
      const edits = segment.editsTo(wordsOf(tokens), best.mostEdits(longest));
      if (edits !== -1) best.offer(id, edits, longest, members);
    }
  }
}

/** Groups with the number of their members, which is counted up to the limit. */
function storedGroups(
  manager: EntityManager,
  where: string,
  parameters: Record<string, unknown>,
  limit: number,
): Promise<StoredGroup[]> {
  return ask<StoredGroup>(
    manager,
    `SELECT "id", "tokens", (
        SELECT CAST(COUNT(*) AS integer) FROM (
          SELECT 1 FROM "posting_member" WHERE "group_id" = "posting_group"."id" LIMIT :limit
        ) AS "few"
      ) AS "members" FROM "posting_group" WHERE ${where}`,
    { ...parameters, limit: Math.min(Math.floor(limit), MANY) },
  );
}

async function hitsOf(manager: EntityManager, best: BestHits): Promise<FuzzyHit[]> {
  const levels = best.ranked();
  const units = await membersOf(
    manager,
    levels.flatMap(({ groups }) => groups),
    best.limit,
  );
  const hits: FuzzyHit[] = [];
  for (const { edits, longest, groups } of levels) {
    // With this order of operations a rate that is a whole number comes out as one.
    const base = (100 * (longest - edits)) / longest;
    const ids = groups.flatMap((group) => units.get(group) ?? []).sort((a, b) => a - b);
    for (const id of ids.slice(0, best.limit - hits.length)) hits.push({ id, base });
  }
  return hits;
}

/** The lowest members of each group, at most so many. */
async function membersOf(
  manager: EntityManager,
  groups: readonly number[],
  limit: number,
): Promise<Map<number, number[]>> {
  const members = new Map<number, number[]>();
  for (const piece of inPieces(groups)) {
    const rows = await ask<{ unit: number; group: number }>(
      manager,
      `SELECT "unit", "group" FROM (
          SELECT "unit_id" AS "unit", "group_id" AS "group",
            ROW_NUMBER() OVER (PARTITION BY "group_id" ORDER BY "unit_id") AS "place"
          FROM "posting_member" WHERE "group_id" IN (:...groups)
        ) AS "members" WHERE "place" <= :limit`,
      { groups: piece, limit: Math.min(Math.floor(limit), MANY) },
    );
    for (const { unit, group } of rows) members.set(group, [...(members.get(group) ?? []), unit]);
  }
  return members;
}
