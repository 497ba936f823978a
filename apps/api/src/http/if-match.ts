import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@triptych/domain';
import type { Request } from 'express';

/**
 * The revision that the caller saw, from `If-Match: "7"`. A value that is not one of our tags matches nothing: -1.
 * @throws DomainError `precondition_required` without the header
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  if (header === undefined) throw new DomainError('precondition_required');
  const revision = /^"(\d{1,9})"$/.exec(header.trim())?.[1];
  return revision === undefined ? -1 : Number(revision);
});
