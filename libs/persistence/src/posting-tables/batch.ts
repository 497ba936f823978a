import type { MemoryChange } from '@triptych/desk';
import { LOCALES, type Locale } from '@triptych/domain';
import { fold, MOST_WORDS } from '@triptych/memory';
import type { EntityManager } from 'typeorm';
import { ask, inPieces } from '../rows.js';
import { insertMany } from './insert-many.js';
import { PostingLists } from './posting-lists.js';
import { bytesOf, sequenceDigest } from './token-bytes.js';
import { addTokens, numbersOf } from './tokens.js';

interface Segment {
  readonly unit: number;
  readonly locale: Locale;
  readonly words: readonly string[];
}

/** Changes of the memory that are put into the tables together. To be used by who holds the state. */
export class Batch {
  /** By unit its rows: unit, language, group. A unit that comes again has changed meanwhile. */
  private readonly members = new Map<number, [number, Locale, number][]>();
  private readonly tokens = new Map<Locale, Map<string, number>>(LOCALES.map((locale) => [locale, new Map()]));
  /** By digest. */
  private readonly groups = new Map<string, number>();
  private readonly added: [number, string, Buffer][] = [];
  private readonly lists = new PostingLists();

  constructor(
    private readonly manager: EntityManager,
    public nextToken: number,
    public nextGroup: number,
  ) {}

  get size(): number {
    return this.members.size;
  }

  async take(changes: readonly MemoryChange[]): Promise<void> {
    for (const { id } of changes) this.members.set(id, []);
    const segments = changes.flatMap(segmentsOf);
    for (const locale of LOCALES) {
      const words = segments.filter((segment) => segment.locale === locale).flatMap((segment) => segment.words);
      await this.learnWords(locale, words);
    }
    const sequences = segments.map((segment) => {
      const tokens = this.tokensOf(segment);
      return { ...segment, tokens, digest: sequenceDigest(segment.locale, tokens) };
    });
    await this.findGroups(sequences.map(({ digest }) => digest));
    for (const { unit, locale, tokens, digest } of sequences) {
      this.members.get(unit)?.push([unit, locale, this.groups.get(digest) ?? this.addGroup(digest, tokens)]);
    }
  }

  async store(): Promise<void> {
    const { manager } = this;
    for (const units of inPieces([...this.members.keys()])) {
      await ask(manager, 'DELETE FROM "posting_member" WHERE "unit_id" IN (:...units)', { units });
    }
    await insertMany(manager, 'posting_member', ['unit_id', 'locale', 'group_id'], [...this.members.values()].flat());
    await insertMany(manager, 'posting_group', ['id', 'digest', 'tokens'], this.added);
    const columns = ['token', 'longest', 'shortest', 'first_group', 'postings'];
    await insertMany(manager, 'posting_list', columns, this.lists.rows());
  }

  /** Sees to it that each of these words has a token. */
  private async learnWords(locale: Locale, words: readonly string[]): Promise<void> {
    const { manager } = this;
    const tokens = this.tokens.get(locale) as Map<string, number>;
    const unknown = new Set(words.filter((word) => !tokens.has(word)));
    for (const [word, number] of await numbersOf(manager, locale, unknown)) tokens.set(word, number);
    const unseen = [...unknown].filter((word) => !tokens.has(word));
    await addTokens(manager, locale, unseen, this.nextToken);
    for (const word of unseen) {
      tokens.set(word, this.nextToken);
      this.nextToken += 1;
    }
  }

  private tokensOf({ locale, words }: Segment): Uint32Array {
    const tokens = this.tokens.get(locale);
    return Uint32Array.from(words, (word) => tokens?.get(word) as number);
  }

  private async findGroups(digests: readonly string[]): Promise<void> {
    const unknown = new Set(digests.filter((digest) => !this.groups.has(digest)));
    for (const piece of inPieces([...unknown])) {
      const sql = 'SELECT "id", "digest" FROM "posting_group" WHERE "digest" IN (:...digests)';
      const rows = await ask<{ id: number; digest: string }>(this.manager, sql, { digests: piece });
      for (const { id, digest } of rows) this.groups.set(digest, id);
    }
  }

  private addGroup(digest: string, tokens: Uint32Array): number {
    const group = this.nextGroup;
    this.nextGroup += 1;
    this.groups.set(digest, group);
    this.added.push([group, digest, bytesOf(tokens)]);
    this.lists.add(group, tokens);
    return group;
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
