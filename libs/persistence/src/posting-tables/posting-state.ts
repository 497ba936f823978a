import { FOLD_VERSION } from '@triptych/memory';
import type { EntityManager } from 'typeorm';
import { MemorySequenceEntity } from '../entities/memory-unit.entity.js';
import { PostingStateEntity, type PostingStateRow } from '../entities/posting.entity.js';
import { ask } from '../rows.js';

/** How far the tables have followed the memory, and how far the memory is. */
export interface PostingState extends Omit<PostingStateRow, 'id'> {
  /** The newest committed change of the memory. */
  readonly latest: number;
}

/** The words are counted anew when the memory has changed so many times as often as when they were counted. */
const GROWTH = 16;

/** Below so many changes nobody counts: words are ranked in the order in which they come. */
const FEW = 100;

export async function readState(manager: EntityManager): Promise<PostingState> {
  const { columns } = manager.connection.getMetadata(PostingStateEntity);
  const names = columns.map(({ databaseName, propertyName }) => `"${databaseName}" AS "${propertyName}"`);
  const sequence = manager.connection.getMetadata(MemorySequenceEntity).tableName;
  const [state] = await ask<PostingState>(
    manager,
    `SELECT ${names.join(', ')}, (SELECT "value" FROM "${sequence}" WHERE "id" = 1) AS "latest"
       FROM "posting_state" WHERE "id" = 1`,
  );
  if (!state) throw new Error('the state of the posting tables is gone');
  return state;
}

/** Makes every other writer of the tables wait until this unit of work ends. */
export async function holdState(manager: EntityManager): Promise<PostingState> {
  await manager.query('UPDATE "posting_state" SET "seq" = "seq" WHERE "id" = 1');
  return readState(manager);
}

export async function writeState(manager: EntityManager, change: Partial<PostingStateRow>): Promise<void> {
  await manager.update(PostingStateEntity, { id: 1 }, change);
}

/** True when a look-up would miss something. */
export function isBehind(state: PostingState): boolean {
  return state.seq < state.latest || (state.foldVersion !== FOLD_VERSION && state.seq > 0);
}

/** True when the order of words is that of another memory: of a far smaller one, or of other rules for words. */
export function isOutgrown({ latest, countedAt, foldVersion }: PostingState): boolean {
  return foldVersion !== FOLD_VERSION || latest >= GROWTH * Math.max(countedAt, FEW);
}
