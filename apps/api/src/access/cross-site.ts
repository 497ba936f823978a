import { DomainError } from '@triptych/domain';
import type { Request } from 'express';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a write by cookie that another site may have caused: it needs a header that no form can send,
 * and an Origin, when there is one, that is the host asked.
 * @throws DomainError `cross_site`
 */
export function refuseForeignOrigin(request: Request): void {
  if (READS.includes(request.method)) return;
  const { origin, host } = request.headers;
  const isForeign = origin !== undefined && hostOf(origin) !== host;
  if (isForeign || request.headers['x-triptych'] !== '1') throw new DomainError('cross_site');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
