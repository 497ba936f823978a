import { EntitySchema } from 'typeorm';
import { integer, primary, text } from './columns.js';
import type { BytesColumn } from './source-file.entity.js';

// The posting tables: derived from the units of the memory, never the only copy of anything.

/** How far the tables have followed the memory. One row, which a writer holds until it commits. */
export interface PostingStateRow {
  readonly id: number;
  /** All changes of the memory up to this one are in the tables. */
  readonly seq: number;
  /** Counts how often the tables were begun anew. */
  readonly build: number;
  /** The newest change of the memory when its words were last counted; 0: never. */
  readonly countedAt: number;
  /** The rules by which the texts became words. */
  readonly foldVersion: number;
  readonly nextToken: number;
  readonly nextGroup: number;
}

export const PostingStateEntity = new EntitySchema<PostingStateRow>({
  name: 'posting_state',
  columns: {
    id: primary('posting_state', 'integer'),
    seq: integer,
    build: integer,
    countedAt: integer,
    foldVersion: integer,
    nextToken: integer,
    nextGroup: integer,
  },
});

/** The order of words that all writers share: the greater the number, the rarer the word. */
export const PostingTokenEntity = new EntitySchema<{
  readonly locale: string;
  readonly word: string;
  readonly number: number;
}>({
  name: 'posting_token',
  columns: { locale: primary('posting_token'), word: primary('posting_token'), number: integer },
});

/** The sequence of words that a unit has in a language. */
export const PostingMemberEntity = new EntitySchema<{
  readonly unitId: number;
  readonly locale: string;
  readonly groupId: number;
}>({
  name: 'posting_member',
  columns: {
    unitId: primary('posting_member', 'integer'),
    locale: primary('posting_member'),
    groupId: integer,
  },
  indices: [{ name: 'posting_member_group_index', columns: ['groupId', 'unitId'] }],
});

/** The tables with bytes, by the database's word for them. */
export const PostingEntities = { blob: withBytesAs('blob'), bytea: withBytesAs('bytea') } as const;

function withBytesAs(type: BytesColumn) {
  /** A distinct sequence of words, as numbers of tokens. */
  const group = new EntitySchema<{ readonly id: number; readonly digest: string; readonly tokens: Buffer }>({
    name: 'posting_group',
    columns: { id: primary('posting_group', 'integer'), digest: text, tokens: { type } },
    indices: [{ name: 'posting_group_digest_index', columns: ['digest'], unique: true }],
  });
  /** Groups that came together and have a token among their rarest ones, with the greatest and the least of their lengths. */
  const list = new EntitySchema<{
    readonly token: number;
    readonly longest: number;
    readonly shortest: number;
    readonly firstGroup: number;
    readonly postings: Buffer;
  }>({
    name: 'posting_list',
    columns: {
      token: primary('posting_list', 'integer'),
      longest: primary('posting_list', 'integer'),
      shortest: primary('posting_list', 'integer'),
      firstGroup: primary('posting_list', 'integer'),
      postings: { type },
    },
  });
  return [group, list];
}
