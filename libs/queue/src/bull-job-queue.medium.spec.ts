import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { describeWithRedis, startRedisServer, type RedisServer } from '../../../test/redis-server.js';
import { TransientError } from '@triptych/domain';
import { BullJobQueue } from './bull-job-queue.js';
import { DraftingDesk, aJob, jobQueueContract } from './testing/job-queue-contract.js';
import { TroubleLog } from './testing/trouble-log.js';

describeWithRedis('the queue of Bull on Redis', () => {
  let redis: RedisServer;
  const opened: BullJobQueue[] = [];
  const open = (log: TroubleLog, prefix = `test-${randomUUID()}`) => {
    const queue = new BullJobQueue({ redisUrl: redis.url, prefix, onTrouble: log.hear });
    opened.push(queue);
    return queue;
  };

  beforeAll(async () => {
    redis = await startRedisServer();
  });
  afterEach(() => Promise.all(opened.splice(0).map((queue) => queue.close(1_000))));
  afterAll(() => redis.stop());

  jobQueueContract(open);

  test('a job enqueued by one process is delivered to another, once, whichever serves', async () => {
    const prefix = 'two-workers';
    const desk = new DraftingDesk();
    const producer = open(new TroubleLog(), prefix);
    await open(new TroubleLog(), prefix).serve(desk.handlers, 2);
    await open(new TroubleLog(), prefix).serve(desk.handlers, 2);
    const names = Array.from({ length: 40 }, (_, index) => `chunk-${index}`);
    await Promise.all(names.map((name) => producer.enqueue(aJob(name))));
    await Promise.all(names.map((name) => desk.hasStarted(name)));
    expect(desk.started.toSorted()).toEqual(names.toSorted());
  });

  test('what a handler throws does not reach Redis, where the text of a release must not be', async () => {
    const desk = new DraftingDesk();
    const log = new TroubleLog();
    const queue = open(log, 'secrets');
    desk.fail('bad', new Error('Embargoed'));
    await queue.serve(desk.handlers, 1);
    await queue.enqueue(aJob('bad'));
    await queue.enqueue(aJob('next'));
    await desk.hasStarted('next');
    const kept = await redis.command('HGETALL', 'secrets:triptych:draft-bad-a1');
    expect(kept).toContain('failedReason');
    expect(kept).not.toContain('Embargoed');
  });

  test('an emptied Redis loses the jobs that wait, and the queue goes on with new ones', async () => {
    const desk = new DraftingDesk();
    const queue = open(new TroubleLog());
    desk.hold('active');
    await queue.serve(desk.handlers, 1);
    await queue.enqueue(aJob('active'));
    await desk.hasStarted('active');
    await queue.enqueue(aJob('lost'));
    await redis.command('FLUSHALL');
    await queue.enqueue(aJob('new'));
    desk.release('active');
    await desk.hasStarted('new');
    expect(desk.started).toEqual(['active', 'new']);
  }, 60_000);

  test('a Redis that may evict keys is reported', async () => {
    await redis.command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    const log = new TroubleLog();
    await open(log).serve(new DraftingDesk().handlers, 1);
    const trouble = await log.next('eviction-policy');
    await redis.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    expect(trouble.detail).toContain('allkeys-lru');
  });

  test('a Redis that keeps every key is not complained of', async () => {
    const log = new TroubleLog();
    const desk = new DraftingDesk();
    const queue = open(log);
    await queue.serve(desk.handlers, 1);
    await queue.enqueue(aJob('a'));
    await desk.hasStarted('a');
    expect(log.troubles).toEqual([]);
  });

  describe('while Redis is away', () => {
    /** Two seconds are meant. What is left to Bull's own settings waits until Redis is back, which is never in these tests. */
    const inTime = async (work: Promise<unknown>) => {
      const tooLate = new AbortController();
      const outcome = await Promise.race([
        work.then(
          () => 'resolved',
          (error: unknown) => error,
        ),
        delay(10_000, 'still waiting', { signal: tooLate.signal }),
      ]);
      tooLate.abort();
      return outcome;
    };
    afterEach(() => redis.start());

    test('enqueueing is refused soon, serving goes on by itself when Redis is back', async () => {
      const desk = new DraftingDesk();
      const log = new TroubleLog();
      const queue = open(log);
      await queue.serve(desk.handlers, 1);
      await queue.enqueue(aJob('before'));
      await desk.hasStarted('before');
      await redis.kill();
      expect(await inTime(queue.enqueue(aJob('refused')))).toBeInstanceOf(TransientError);
      expect(await inTime(queue.enqueue(aJob('refused')))).toBeInstanceOf(TransientError);
      expect((await log.next('redis')).detail).not.toBe('');
      await redis.start();
      await enqueuePatiently(queue, 'after');
      await desk.hasStarted('after');
      await redis.kill();
    }, 60_000);

    test('a frozen Redis does not hold up the one who enqueues', async () => {
      const queue = open(new TroubleLog());
      await queue.enqueue(aJob('before'));
      redis.freeze();
      const outcome = await inTime(queue.enqueue(aJob('refused')));
      redis.thaw();
      expect(outcome).toBeInstanceOf(TransientError);
      await redis.kill();
    }, 60_000);

    test('a queue may be made, served and closed', async () => {
      await redis.kill();
      const queue = open(new TroubleLog());
      await queue.serve(new DraftingDesk().handlers, 2);
      expect(await inTime(queue.enqueue(aJob('refused')))).toBeInstanceOf(TransientError);
      expect(await inTime(queue.close(2_000))).toBe('resolved');
    }, 60_000);

    test('a queue that was made and served before Redis came serves when it comes', async () => {
      await redis.kill();
      const desk = new DraftingDesk();
      const queue = open(new TroubleLog());
      await queue.serve(desk.handlers, 1);
      await redis.start();
      await enqueuePatiently(queue, 'first');
      await desk.hasStarted('first');
      await redis.kill();
    }, 60_000);

    test('closing waits for the handlers under way, and not longer than told', async () => {
      const desk = new DraftingDesk();
      const queue = open(new TroubleLog());
      desk.hold('long');
      await queue.serve(desk.handlers, 2);
      await queue.enqueue(aJob('long'));
      await desk.hasStarted('long');
      await redis.kill();
      expect(await inTime(queue.enqueue(aJob('refused')))).toBeInstanceOf(TransientError);
      expect(await inTime(queue.close(1_500))).toBe('resolved');
      desk.release('long');
    }, 60_000);
  });
});

/** What the relay does: it tries again until the queue has the job. */
async function enqueuePatiently(queue: BullJobQueue, chunkId: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await queue.enqueue(aJob(chunkId));
    } catch (error) {
      if (attempt === 10) throw error;
    }
  }
}
