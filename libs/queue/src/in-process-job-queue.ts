import { AsyncResource } from 'node:async_hooks';
import { JobQueue, type Job, type JobHandlers } from '@triptych/desk';
import type { OnQueueTrouble } from './queue-trouble.js';
import { runHandler } from './run-handler.js';
import { settleWithin } from './settle-within.js';

/** The queue of the embedded shape: jobs wait in this process's memory and are gone with it; the sweep promises them again. */
export class InProcessJobQueue extends JobQueue {
  private readonly waiting = new Map<string, Job>();
  private readonly running = new Map<string, Promise<void>>();
  /** Jobs run in the context of their queue, not in the transaction or request of whoever enqueued them. */
  private readonly context = new AsyncResource('InProcessJobQueue');
  private handlers: JobHandlers | undefined;
  private concurrency = 0;
  private closed = false;
  private idleWaiters: (() => void)[] = [];

  constructor(private readonly onTrouble: OnQueueTrouble) {
    super();
  }

  override enqueue(job: Job): Promise<void> {
    if (this.closed) return Promise.reject(new Error('the job queue is closed'));
    if (!this.waiting.has(job.key) && !this.running.has(job.key)) {
      this.waiting.set(job.key, job);
      this.takeJobs();
    }
    return Promise.resolve();
  }

  override serve(handlers: JobHandlers, concurrency: number): Promise<void> {
    if (this.handlers) return Promise.reject(new Error('the job queue is served already'));
    this.handlers = handlers;
    this.concurrency = concurrency;
    this.takeJobs();
    return Promise.resolve();
  }

  /** Resolves when no job waits or runs; for tests and for commands that end when the work is done. */
  idle(): Promise<void> {
    if (this.isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.idleWaiters.push(resolve));
  }

  override async close(withinMs: number): Promise<void> {
    this.closed = true;
    this.waiting.clear();
    await settleWithin(Promise.allSettled(this.running.values()), withinMs);
    this.tellIdleWaiters();
  }

  private takeJobs(): void {
    const { handlers } = this;
    if (!handlers || this.closed) return;
    for (const [key, job] of this.waiting) {
      if (this.running.size >= this.concurrency) return;
      this.waiting.delete(key);
      this.running.set(
        key,
        this.context.runInAsyncScope(() => this.run(handlers, job)),
      );
    }
  }

  private async run(handlers: JobHandlers, job: Job): Promise<void> {
    // The caller of `enqueue` goes on first, as it does with a queue on another machine.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      const work = runHandler(handlers, job);
      if (!work) this.onTrouble('unknown-job', `${job.name} (${job.key})`);
      await work;
    } catch (error) {
      this.onTrouble('job-failed', `${job.name} (${job.key})`, error);
    } finally {
      this.running.delete(job.key);
      this.takeJobs();
      this.tellIdleWaiters();
    }
  }

  private isIdle(): boolean {
    return this.waiting.size === 0 && this.running.size === 0;
  }

  private tellIdleWaiters(): void {
    if (!this.isIdle()) return;
    for (const tell of this.idleWaiters.splice(0)) tell();
  }
}
