import type { DomainError } from '@triptych/domain';
import type { Response } from 'express';
import { requestContext } from '../http/request-context.js';
import { HTTP_STATUS } from './http-status.js';
import { fill, PROBLEM_TEXTS } from './problem-texts.js';

/** Answers with a problem document (RFC 9457) in the caller's language. */
export function writeProblem(response: Response, { code, details }: DomainError): void {
  const { requestId, locale } = requestContext();
  const status = HTTP_STATUS[code];
  const { title, detail } = PROBLEM_TEXTS[locale][code];
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="triptych"');
  if (status === 503) response.setHeader('Retry-After', '5');
  if (code === 'too_many_attempts') response.setHeader('Retry-After', String(details['seconds']));
  response.status(status).setHeader('Content-Language', locale).setHeader('Cache-Control', 'no-store');
  response.type('application/problem+json').send(
    JSON.stringify({
      ...details,
      type: `urn:triptych:problem:${code}`,
      title,
      status,
      detail: fill(detail, { ...details, requestId }),
      code,
      requestId,
    }),
  );
}
