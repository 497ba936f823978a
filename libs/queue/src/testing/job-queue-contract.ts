import type { Job, JobHandlers, JobQueue } from '@triptych/desk';
import { signal, type Signal } from './signal.js';
import { TroubleLog } from './trouble-log.js';

/** A job of drafting; the chunk's name is its key too. */
export function aJob(chunkId: string): Job {
  return { name: 'draft.chunk', payload: { chunkId }, key: `draft-${chunkId}-a1` };
}

/** A handler that can be watched and held. */
export class DraftingDesk {
  readonly started: string[] = [];
  private readonly arrivals = new Map<string, Signal>();
  private readonly held = new Map<string, Signal>();
  private readonly failing = new Map<string, Error>();

  readonly handlers: JobHandlers = {
    'draft.chunk': async ({ chunkId }) => {
      this.started.push(chunkId);
      this.arrival(chunkId).send();
      await this.held.get(chunkId)?.promise;
      const error = this.failing.get(chunkId);
      if (error) throw error;
    },
    'import.memory': () => Promise.reject(new Error('nothing is imported here')),
  };

  /** Jobs of this chunk stay under way until `release`. */
  hold(chunkId: string): void {
    this.held.set(chunkId, signal());
  }

  release(chunkId: string): void {
    this.held.get(chunkId)?.send();
    this.held.delete(chunkId);
  }

  fail(chunkId: string, error: Error): void {
    this.failing.set(chunkId, error);
  }

  /** Resolves when a job of this chunk has started. */
  hasStarted(chunkId: string): Promise<void> {
    return this.arrival(chunkId).promise;
  }

  private arrival(chunkId: string): Signal {
    const known = this.arrivals.get(chunkId) ?? signal();
    this.arrivals.set(chunkId, known);
    return known;
  }
}

/** What every queue of the desk promises. `makeQueue` gives a queue that shares nothing with earlier ones. */
export function jobQueueContract(makeQueue: (log: TroubleLog) => JobQueue): void {
  let log: TroubleLog;
  let desk: DraftingDesk;
  let queue: JobQueue;

  beforeEach(() => {
    log = new TroubleLog();
    desk = new DraftingDesk();
    queue = makeQueue(log);
  });
  afterEach(() => queue.close(2_000));

  test('a job that waits before anybody serves is delivered once somebody does', async () => {
    await queue.enqueue(aJob('early'));
    await queue.serve(desk.handlers, 1);
    await desk.hasStarted('early');
    expect(desk.started).toEqual(['early']);
  });

  test('jobs of one key are one job while it waits', async () => {
    await Promise.all([queue.enqueue(aJob('twin')), queue.enqueue(aJob('twin'))]);
    await queue.enqueue(aJob('last'));
    await queue.serve(desk.handlers, 1);
    await desk.hasStarted('last');
    expect(desk.started).toEqual(['twin', 'last']);
  });

  test('jobs of one key are one job while it runs', async () => {
    desk.hold('twin');
    await queue.serve(desk.handlers, 1);
    await queue.enqueue(aJob('twin'));
    await desk.hasStarted('twin');
    await queue.enqueue(aJob('twin'));
    desk.release('twin');
    await queue.enqueue(aJob('last'));
    await desk.hasStarted('last');
    expect(desk.started).toEqual(['twin', 'last']);
  });

  test('a key may be used again after its job has ended', async () => {
    await queue.serve(desk.handlers, 1);
    await queue.enqueue(aJob('again'));
    await queue.enqueue(aJob('between'));
    await desk.hasStarted('between');
    await queue.enqueue(aJob('again'));
    await queue.enqueue(aJob('last'));
    await desk.hasStarted('last');
    expect(desk.started).toEqual(['again', 'between', 'again', 'last']);
  });

  test('a handler that throws is reported and the queue goes on', async () => {
    desk.fail('bad', new RangeError('a sentence under embargo'));
    await queue.serve(desk.handlers, 1);
    await queue.enqueue(aJob('bad'));
    await queue.enqueue(aJob('good'));
    await desk.hasStarted('good');
    expect(await log.next('job-failed')).toMatchObject({
      detail: 'draft.chunk (draft-bad-a1)',
      cause: new RangeError('a sentence under embargo'),
    });
  });

  test('a job of a name that nobody knows is dropped and reported, and the queue goes on', async () => {
    const stranger = { name: 'from.tomorrow', payload: {}, key: 'tomorrow-1' } as unknown as Job;
    await queue.serve(desk.handlers, 1);
    await queue.enqueue(stranger);
    await queue.enqueue(aJob('good'));
    await desk.hasStarted('good');
    expect(await log.next('unknown-job')).toMatchObject({ detail: 'from.tomorrow (tomorrow-1)' });
  });

  test('as many jobs run at once as allowed, and no more', async () => {
    for (const name of ['a', 'b', 'c']) {
      desk.hold(name);
      await queue.enqueue(aJob(name));
    }
    await queue.serve(desk.handlers, 2);
    await Promise.all([desk.hasStarted('a'), desk.hasStarted('b')]);
    expect(desk.started.toSorted()).toEqual(['a', 'b']);
    desk.release('b');
    await desk.hasStarted('c');
    expect(desk.started.toSorted()).toEqual(['a', 'b', 'c']);
    desk.release('a');
    desk.release('c');
  });

  test('closing waits for the jobs under way and takes no more', async () => {
    desk.hold('long');
    await queue.serve(desk.handlers, 1);
    await queue.enqueue(aJob('long'));
    await queue.enqueue(aJob('never'));
    await desk.hasStarted('long');
    let closed = false;
    const closing = queue.close(10_000).then(() => (closed = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(closed).toBe(false);
    desk.release('long');
    await closing;
    expect(desk.started).toEqual(['long']);
  });

  test('closing does not wait longer than told', async () => {
    desk.hold('endless');
    await queue.serve(desk.handlers, 1);
    await queue.enqueue(aJob('endless'));
    await desk.hasStarted('endless');
    // It would wait for ever otherwise: nobody releases the job before.
    await queue.close(700);
    expect(desk.started).toEqual(['endless']);
    desk.release('endless');
  });

  test('a closed queue refuses jobs and may be closed again', async () => {
    await queue.close(1_000);
    await expect(queue.enqueue(aJob('late'))).rejects.toThrow('closed');
    await queue.close(1_000);
  });

  test('a queue is served once', async () => {
    await queue.serve(desk.handlers, 1);
    await expect(queue.serve(desk.handlers, 1)).rejects.toThrow('served already');
  });
}
