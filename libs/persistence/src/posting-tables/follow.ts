import type { MemoryChange, MemoryFeed } from '@triptych/desk';
import { LOCALES, type Locale } from '@triptych/domain';
import { fold, MOST_WORDS } from '@triptych/memory';
import type { EntityManager } from 'typeorm';
import { ask, inPieces } from '../rows.js';
import { insertMany } from './insert-many.js';
import { PostingLists } from './posting-lists.js';
import { writeState, type PostingState } from './posting-state.js';
import { bytesOf, sequenceDigest } from './token-bytes.js';
import { addTokens, numbersOf } from './tokens.js';

/** Changes that one unit of work takes over. The more, the longer are the posting lists, and the longer others wait. */
const BATCH = 20_000;

/** Changes that are read at a time. Between them the process does other things. */
const PAGE = 1000;

interface Segment {
  readonly unit: number;
  readonly locale: Locale;
  readonly words: readonly string[];
}

/** Takes the next changes of the memory over into the tables. To be called by who holds the state. */
export async function followChanges(manager: EntityManager, feed: MemoryFeed, state: PostingState): Promise<void> {
  const { changed, seq } = await readChanges(feed, state);
  const segments = [...changed.values()].flat();
  const { tokens, nextToken } = await sequencesOf(manager, segments, state.nextToken);
  const { groups, nextGroup } = await groupsOf(manager, segments, tokens, state.nextGroup);
  for (const units of inPieces([...changed.keys()])) {
    await ask(manager, 'DELETE FROM "posting_member" WHERE "unit_id" IN (:...units)', { units });
  }
  const members = segments.map(({ unit, locale }, at) => [unit, locale, groups[at]]);
  await insertMany(manager, 'posting_member', ['unit_id', 'locale', 'group_id'], members);
  await writeState(manager, { seq, nextToken, nextGroup });
}

/** The next changed units with their segments, and how far they reach. A unit may change again while others are read. */
async function readChanges(feed: MemoryFeed, { seq: begin, latest }: PostingState) {
  const changed = new Map<number, Segment[]>();
  for (let seq = begin; ;) {
    const changes = await feed.since(seq, PAGE);
    for (const change of changes) changed.set(change.id, segmentsOf(change));
    seq = changes.at(-1)?.seq ?? seq;
    if (changes.length < PAGE) return { changed, seq: Math.max(seq, latest) };
    if (changed.size >= BATCH) return { changed, seq };
  }
}

/** Segments that are too long for the index are left out. */
function segmentsOf({ id, texts }: MemoryChange): Segment[] {
  return LOCALES.flatMap((locale) => {
    const text = texts?.[locale];
    const words = text && fold(text.text, text.codes).words;
    return words && words.length <= MOST_WORDS ? [{ unit: id, locale, words }] : [];
  });
}

/** The tokens of each segment; new words become tokens. */
async function sequencesOf(manager: EntityManager, segments: readonly Segment[], first: number) {
  const numbers = {} as Record<Locale, Map<string, number>>;
  let nextToken = first;
  for (const locale of LOCALES) {
    const words = new Set(segments.filter((segment) => segment.locale === locale).flatMap((segment) => segment.words));
    const known = await numbersOf(manager, locale, words);
    const unseen = [...words].filter((word) => !known.has(word));
    await addTokens(manager, locale, unseen, nextToken);
    for (const word of unseen) {
      known.set(word, nextToken);
      nextToken += 1;
    }
    numbers[locale] = known;
  }
  const tokens = segments.map(({ locale, words }) => Uint32Array.from(words, (word) => numbers[locale].get(word) ?? 0));
  return { tokens, nextToken };
}

/** The group of each segment; new sequences become groups, with their postings. */
async function groupsOf(
  manager: EntityManager,
  segments: readonly Segment[],
  tokens: readonly Uint32Array[],
  first: number,
) {
  const digests = segments.map(({ locale }, at) => sequenceDigest(locale, tokens[at] as Uint32Array));
  const known = new Map<string, number>();
  for (const piece of inPieces([...new Set(digests)])) {
    const sql = 'SELECT "id", "digest" FROM "posting_group" WHERE "digest" IN (:...digests)';
    const rows = await ask<{ id: number; digest: string }>(manager, sql, { digests: piece });
    for (const { id, digest } of rows) known.set(digest, id);
  }
  const added: [number, string, Buffer][] = [];
  const lists = new PostingLists();
  const groups = digests.map((digest, at) => {
    const found = known.get(digest);
    if (found !== undefined) return found;
    const own = tokens[at] as Uint32Array;
    const group = first + added.length;
    known.set(digest, group);
    added.push([group, digest, bytesOf(own)]);
    lists.add(group, own);
    return group;
  });
  await insertMany(manager, 'posting_group', ['id', 'digest', 'tokens'], added);
  const columns = ['token', 'tier', 'lengths', 'first_group', 'postings'];
  await insertMany(manager, 'posting_list', columns, lists.rows());
  return { groups, nextGroup: first + added.length };
}
