import { AsyncLocalStorage } from 'node:async_hooks';
import type { Job } from '@triptych/desk';
import { InProcessJobQueue } from './in-process-job-queue.js';
import { DraftingDesk, aJob, jobQueueContract } from './testing/job-queue-contract.js';
import { TroubleLog } from './testing/trouble-log.js';

describe('the queue in memory', () => {
  jobQueueContract((log) => new InProcessJobQueue(log.hear));

  test('takes no name that every object has for a handler', async () => {
    const log = new TroubleLog();
    const queue = new InProcessJobQueue(log.hear);
    await queue.serve(new DraftingDesk().handlers, 1);
    await queue.enqueue({ name: 'toString', payload: {}, key: 'inherited-1' } as unknown as Job);
    expect(await log.next('unknown-job')).toMatchObject({ detail: 'toString (inherited-1)' });
    await queue.close(0);
  });

  test('is idle when nothing waits or runs', async () => {
    const queue = new InProcessJobQueue(new TroubleLog().hear);
    const desk = new DraftingDesk();
    await queue.idle();
    for (const name of ['a', 'b', 'c']) await queue.enqueue(aJob(name));
    await queue.serve(desk.handlers, 2);
    await queue.idle();
    expect(desk.started).toEqual(['a', 'b', 'c']);
    await queue.close(0);
  });

  test('is idle once it is closed', async () => {
    const queue = new InProcessJobQueue(new TroubleLog().hear);
    await queue.enqueue(aJob('never'));
    const idle = queue.idle();
    await queue.close(0);
    await idle;
  });

  test('does not run a job before the one who enqueued it goes on', async () => {
    const queue = new InProcessJobQueue(new TroubleLog().hear);
    const desk = new DraftingDesk();
    await queue.serve(desk.handlers, 1);
    await queue.enqueue(aJob('a'));
    expect(desk.started).toEqual([]);
    await queue.idle();
    expect(desk.started).toEqual(['a']);
    await queue.close(0);
  });

  test('a job knows nothing of the transaction in which it was enqueued', async () => {
    const transaction = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const queue = new InProcessJobQueue(new TroubleLog().hear);
    await queue.serve(
      {
        'draft.chunk': () => {
          seen.push(transaction.getStore());
          return Promise.resolve();
        },
        'import.memory': () => Promise.resolve(),
      },
      1,
    );
    await transaction.run('open', () => queue.enqueue(aJob('a')));
    await queue.idle();
    expect(seen).toEqual([undefined]);
    await queue.close(0);
  });
});
