import type { Locale } from '@triptych/domain';
import type { NextFunction, Request, Response } from 'express';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { preferredLocale } from './preferred-locale.js';

export interface RequestContext {
  /** In every refusal and in the log, so that one can be found from the other. */
  readonly requestId: string;
  /** The language in which the caller wants to be answered. */
  readonly locale: Locale;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Opens the context of a request; everything that answers it runs inside. */
export function openRequestContext(request: Request, response: Response, next: NextFunction): void {
  const context = { requestId: randomUUID(), locale: preferredLocale(request.headers['accept-language']) };
  response.setHeader('X-Request-Id', context.requestId);
  storage.run(context, next);
}

/** The context of the request that is being answered; English outside one. */
export function requestContext(): RequestContext {
  return storage.getStore() ?? { requestId: 'none', locale: 'en' };
}
