import type { Locale } from '@triptych/domain';
import { BestHits, type FuzzyHit, type FuzzySearch } from '@triptych/memory';
import type { EntityManager } from 'typeorm';
import { ask, inPieces } from '../rows.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { SearchedSegment } from './searched-segment.js';
import { sequenceDigest, wordsOf } from './token-bytes.js';
import { numbersOf } from './tokens.js';

/** Tokens whose lists are read first; twice as many each time after. What the rare ones find spares the frequent ones. */
const FIRST_READ = 2;

/** More entries of a group than this are not counted. */
const MANY = 2 ** 31 - 1;

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
