import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Recognise, type Caller } from '@triptych/desk';
import { DomainError, may } from '@triptych/domain';
import type { Request } from 'express';
import { ACCESS, type Access } from './access.js';
import { refuseForeignOrigin } from './cross-site.js';
import type { GuardedRequest } from './guarded-request.js';
import { sessionTokenOf } from './session-cookie.js';

/**
 * Lets a request through when its route says how it is open and the caller fits.
 * A route that says nothing is closed.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly recognise: Recognise,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new DomainError('not_found');
    if (access === 'open') return true;
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    const caller = await this.callerOf(request);
    if (!caller) throw new DomainError('not_signed_in');
    if (caller.scopes && !(access.scope && caller.scopes.includes(access.scope))) throw new DomainError('forbidden');
    if (access.act && !may(caller.person, access.act)) throw new DomainError('forbidden');
    request.caller = caller;
    return true;
  }

  private async callerOf(request: Request): Promise<Caller | undefined> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const key = /^Bearer ([\w-]{1,200})$/i.exec(authorization)?.[1];
      return key === undefined ? undefined : this.recognise.byKey(key);
    }
    const token = sessionTokenOf(request);
    if (token === undefined) return undefined;
    refuseForeignOrigin(request);
    return this.recognise.bySession(token);
  }
}
