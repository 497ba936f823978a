import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TextChange } from './text-change.js';
import type { Workshop } from './workshop.js';

/** With a label, these changes are the last. */
export interface ThreadRequest {
  readonly changes: readonly TextChange[];
  readonly label?: string;
}

/** The thread did not start, or failed. Whatever it was to build can be built elsewhere. */
export class ThreadFailure extends Error {
  override readonly name = 'ThreadFailure';
}

/** Built or not, the program of the thread lies beside this file and has the same suffix. */
const PROGRAM = new URL(`./index-thread${extname(import.meta.url)}`, import.meta.url);

/** Builds in a thread of its own, so that this one goes on answering. */
export class ThreadWorkshop implements Workshop {
  private readonly worker: Worker;
  private failure: ThreadFailure | undefined;
  private waiting: { resolve(answer: ArrayBuffer | null): void; reject(failure: ThreadFailure): void } | undefined;

  /** @param execArgv arguments of Node for the thread; those of this process unless given */
  constructor(execArgv?: readonly string[]) {
    this.worker = new Worker(PROGRAM, execArgv && { execArgv: [...execArgv] });
    // A process that has nothing else to do may end.
    this.worker.unref();
    this.worker.on('message', (answer: ArrayBuffer | null) => this.waiting?.resolve(answer));
    this.worker.on('error', (error) => this.fail(error.message, error));
    this.worker.on('exit', (code) => this.fail(`it ended with ${code}`));
  }

  async take(changes: readonly TextChange[]): Promise<void> {
    await this.ask({ changes });
  }

  async finish(label: string): Promise<ArrayBuffer> {
    return (await this.ask({ changes: [], label })) ?? new ArrayBuffer(0);
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private ask(request: ThreadRequest): Promise<ArrayBuffer | null> {
    return new Promise((resolve, reject) => {
      if (this.failure) return reject(this.failure);
      this.waiting = { resolve, reject };
      this.worker.postMessage(request);
    });
  }

  private fail(why: string, cause?: unknown): void {
    this.failure ??= new ThreadFailure(`the thread that builds the index failed: ${why}`, { cause });
    this.waiting?.reject(this.failure);
  }
}
