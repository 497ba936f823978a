import type { INestApplicationContext } from '@nestjs/common';

/** One thing that can be done from a terminal. */
export interface Command {
  readonly name: string;
  /** How to call it, after the name. */
  readonly usage: string;
  readonly summary: string;
  /** @throws Error with a message for the person at the terminal */
  run(desk: INestApplicationContext, args: readonly string[]): Promise<void>;
}

/** Something is wrong with how a command was called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
