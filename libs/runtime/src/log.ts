import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** The log of the desk: JSON lines on standard output, never a text of a release, never a secret. */
export type Log = Logger;

/** Token under which Nest hands out the log. */
export const LOG = Symbol('log');

export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } });
}

/** What may be known of an error: a failed statement carries its parameters, and they are texts and digests. */
export function describeError(error: unknown): unknown {
  if (error === undefined || typeof error === 'string') return error;
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack } = error;
  return { name, message, stack, ...(error.cause !== undefined && { cause: describeError(error.cause) }) };
}

/** Lets Nest write its own few lines into the same log. */
export function nestLogger(log: Log): LoggerService {
  const line = (message: unknown, ...rest: unknown[]) => ({ context: rest.at(-1), message: String(message) });
  return {
    log: (message: unknown, ...rest: unknown[]) => log.debug(line(message, ...rest)),
    warn: (message: unknown, ...rest: unknown[]) => log.warn(line(message, ...rest)),
    error: (message: unknown, ...rest: unknown[]) => log.error({ ...line(message, ...rest), stack: rest[0] }),
    fatal: (message: unknown, ...rest: unknown[]) => log.fatal(line(message, ...rest)),
  };
}
