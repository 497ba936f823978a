import type { Caller } from '@triptych/desk';
import type { Request } from 'express';

/** A request with its caller, once the guard has let it through. */
export interface GuardedRequest extends Request {
  caller?: Caller;
}
