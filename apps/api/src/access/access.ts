import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Caller } from '@triptych/desk';
import { DomainError, type Act, type Scope } from '@triptych/domain';
import type { GuardedRequest } from './guarded-request.js';

export const ACCESS = 'access';

/** How a route is open: to everybody, or to a signed-in person who may do the act, and to keys with the scope. */
export type Access = 'open' | { readonly act?: Act; readonly scope?: Scope };

/** Anybody may call, signed in or not. */
export const Open = () => SetMetadata(ACCESS, 'open' satisfies Access);

/** Any signed-in person may call; programs may not. */
export const SignedIn = () => SetMetadata(ACCESS, {} satisfies Access);

/** Only people who may do this; programs only with a key of that scope. Without a scope no program may. */
export const Requires = (act: Act, scope?: Scope) =>
  SetMetadata(ACCESS, (scope ? { act, scope } : { act }) satisfies Access);

/** The caller of a route that is not open. */
export const CallerOf = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<GuardedRequest>();
  if (!caller) throw new DomainError('not_signed_in');
  return caller;
});
