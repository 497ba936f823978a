import type { OnApplicationShutdown } from '@nestjs/common';

/** Closes what a process opened, in the reverse order, after everything that uses it has ended. */
export class Shutdown implements OnApplicationShutdown {
  private readonly closers: (() => Promise<void> | void)[] = [];

  /** Remembers how to close something that was just opened. */
  add(close: () => Promise<void> | void): void {
    this.closers.unshift(close);
  }

  async onApplicationShutdown(): Promise<void> {
    for (const close of this.closers.splice(0)) await close();
  }
}
