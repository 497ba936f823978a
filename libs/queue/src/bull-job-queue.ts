import Bull from 'bull';
import { JobQueue, type Job, type JobHandlers } from '@triptych/desk';
import { TransientError } from '@triptych/domain';
import { BullConnections } from './bull-connections.js';
import type { OnQueueTrouble, QueueTroubleKind } from './queue-trouble.js';
import { runHandler } from './run-handler.js';
import { settleWithin } from './settle-within.js';

/** A failed job is kept for a day, at most a thousand of them, for the operator to look at. */
const KEEP_FAILED: Bull.KeepJobsOptions = { age: 86_400, count: 1_000 };
const LOCK_MS = 60_000;
/** The part of the time for closing that is kept for cutting the connections. */
const CUT_MS = 500;

export interface BullJobQueueOptions {
  /** `redis://` or `rediss://` (TLS). */
  readonly redisUrl: string;
  readonly onTrouble: OnQueueTrouble;
  /** Start of every key in Redis; queues with different prefixes know nothing of each other. */
  readonly prefix?: string;
}

/**
 * The queue of the distributed shape: Bull on Redis, at least once.
 * Making and serving one works while Redis is away: it connects when Redis is there.
 */
export class BullJobQueue extends JobQueue {
  private readonly connections: BullConnections;
  private readonly queue: Bull.Queue<unknown>;
  private readonly onTrouble: OnQueueTrouble;
  private readonly running = new Set<Promise<void>>();
  private readonly reported = new Set<string>();
  private served = false;
  private closing: Promise<void> | undefined;

  constructor(options: BullJobQueueOptions) {
    super();
    this.onTrouble = options.onTrouble;
    this.connections = new BullConnections(options.redisUrl);
    this.queue = new Bull('triptych', {
      prefix: options.prefix ?? 'triptych',
      createClient: (type) => this.connections.connect(type),
      settings: { lockDuration: LOCK_MS, retryProcessDelay: 1_000 },
    });
    leaveOut(this.queue);
    this.queue.on('error', (error) => this.reportOnce('redis', error.message, error));
    this.queue.on('stalled', (job) => this.onTrouble('job-stalled', `${job.name} (${job.id})`));
    this.queue.client.on('ready', () => this.reported.clear());
  }

  override async enqueue(job: Job): Promise<void> {
    if (this.closing) throw new Error('the job queue is closed');
    try {
      await this.queue.add(job.name, job.payload, {
        jobId: job.key,
        attempts: 1,
        removeOnComplete: true,
        removeOnFail: KEEP_FAILED,
      });
    } catch (error) {
      throw new TransientError('the job queue cannot be reached', undefined, { cause: error });
    }
  }

  override serve(handlers: JobHandlers, concurrency: number): Promise<void> {
    if (this.served) return Promise.reject(new Error('the job queue is served already'));
    this.served = true;
    const { client } = this.queue;
    client.on('ready', () => void this.checkEvictionPolicy());
    if (client.status === 'ready') void this.checkEvictionPolicy();
    // Settles when the queue is closed. Until Redis is there it waits for the connections.
    this.queue
      .process('*', concurrency, (job) => this.run(handlers, job))
      .catch((error: unknown) => {
        if (!this.closing) this.onTrouble('redis', 'the job queue is not served', error);
      });
    return Promise.resolve();
  }

  override close(withinMs: number): Promise<void> {
    this.closing ??= this.shutDown(withinMs);
    return this.closing;
  }

  private async shutDown(withinMs: number): Promise<void> {
    const until = Date.now() + withinMs;
    const reachable = this.connections.areReady();
    this.connections.stopReconnecting();
    if (reachable) {
      // Waits for the jobs under way and for Redis to have their ends.
      await settleWithin(this.queue.pause(true, false), until - CUT_MS - Date.now());
      await settleWithin(this.queue.close(true), until - Date.now());
    } else {
      // No job can come and no end can be told: only the handlers are worth waiting for.
      const closed = this.queue.close(true);
      await settleWithin(Promise.allSettled(this.running), until - CUT_MS - Date.now());
      await settleWithin(closed, until - Date.now());
    }
    this.connections.disconnect();
  }

  private async run(handlers: JobHandlers, job: Bull.Job<unknown>): Promise<void> {
    const work = runHandler(handlers, { name: job.name, payload: job.data });
    if (!work) {
      this.onTrouble('unknown-job', `${job.name} (${job.id})`);
      return;
    }
    this.running.add(work);
    try {
      await work;
    } catch (error) {
      this.onTrouble('job-failed', `${job.name} (${job.id})`, error);
      // Bull writes the message into Redis, and the message of an error may quote a release.
      throw new Error(error instanceof Error ? error.name : 'the handler threw');
    } finally {
      this.running.delete(work);
    }
  }

  private async checkEvictionPolicy(): Promise<void> {
    try {
      const [, policy] = (await this.queue.client.config('GET', 'maxmemory-policy')) as string[];
      if (policy !== 'noeviction') {
        this.onTrouble('eviction-policy', `maxmemory-policy is ${String(policy)}; jobs are only safe with noeviction`);
      }
    } catch (error) {
      if (this.closing) return;
      this.onTrouble('eviction-policy', 'maxmemory-policy cannot be read; jobs are only safe with noeviction', error);
    }
  }

  /** Three connections repeat the same complaint every two seconds while Redis is away; one is enough until it is back. */
  private reportOnce(kind: QueueTroubleKind, detail: string, cause: unknown): void {
    const line = `${kind} ${detail}`;
    if (this.closing || this.reported.has(line)) return;
    this.reported.add(line);
    this.onTrouble(kind, detail, cause);
  }
}

/**
 * Two things that Bull 4.16 does by itself and that we want to be without: it names its worker by a call that nobody awaits,
 * whose rejection would end the process when Redis is away; and it looks for delayed jobs, of which the desk has none,
 * with a repetition that outlives the closing of the queue.
 */
function leaveOut(queue: Bull.Queue<unknown>): void {
  Object.assign(queue, { setWorkerName: () => Promise.resolve(), updateDelayTimer: () => Promise.resolve() });
}
