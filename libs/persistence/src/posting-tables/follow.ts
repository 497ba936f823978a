import type { MemoryFeed } from '@triptych/desk';
import type { EntityManager } from 'typeorm';
import { Batch } from './batch.js';
import { writeState, type PostingState } from './posting-state.js';

/** Changes that one unit of work takes over. The more, the longer are the posting lists, and the longer others wait. */
const MOST = 50_000;

/** Changes that are read at a time. Between them the process does other things. */
const PAGE = 1000;

/** Takes the next changes of the memory over into the tables. To be called by who holds the state. */
export async function followChanges(manager: EntityManager, feed: MemoryFeed, state: PostingState): Promise<void> {
  const batch = new Batch(manager, state.nextToken, state.nextGroup);
  let { seq } = state;
  let isLast = false;
  while (!isLast && batch.size < MOST) {
    const changes = await feed.since(seq, PAGE);
    await batch.take(changes);
    isLast = changes.length < PAGE;
    seq = changes.at(-1)?.seq ?? seq;
  }
  await batch.store();
  const { nextToken, nextGroup } = batch;
  await writeState(manager, { seq: isLast ? Math.max(seq, state.latest) : seq, nextToken, nextGroup });
}
