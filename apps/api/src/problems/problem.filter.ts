import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError, type ErrorCode } from '@triptych/domain';
import type { Log } from '@triptych/runtime';
import type { Request, Response } from 'express';
import { requestContext } from '../http/request-context.js';
import { HTTP_STATUS } from './http-status.js';
import { fill, PROBLEM_TEXTS } from './problem-texts.js';

/** Turns every failure into a problem document (RFC 9457) in the caller's language. Ours are logged, and say nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { method, path } = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const refusal = asRefusal(error);
    const { requestId, locale } = requestContext();
    if (refusal.code === 'internal') this.log.error({ requestId, method, path, err: error }, 'unexpected');
    if (response.headersSent) {
      response.end();
      return;
    }
    const status = HTTP_STATUS[refusal.code];
    const values = { ...refusal.details, requestId };
    const { title, detail } = PROBLEM_TEXTS[locale][refusal.code];
    if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="triptych"');
    if (status === 503) response.setHeader('Retry-After', '5');
    if (refusal.code === 'too_many_attempts') response.setHeader('Retry-After', String(refusal.details['seconds']));
    response.status(status).setHeader('Content-Language', locale).setHeader('Cache-Control', 'no-store');
    response.type('application/problem+json').send(
      JSON.stringify({
        ...refusal.details,
        type: `urn:triptych:problem:${refusal.code}`,
        title,
        status,
        detail: fill(detail, values),
        code: refusal.code,
        requestId,
      }),
    );
  }
}

function asRefusal(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const code = error instanceof HttpException ? CODES_OF_THE_FRAMEWORK[error.getStatus()] : undefined;
  return new DomainError(code ?? 'internal');
}

/** Refusals that the framework makes before any of our code runs. */
const CODES_OF_THE_FRAMEWORK: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid_query',
  404: 'not_found',
  406: 'not_acceptable',
  413: 'body_too_large',
  415: 'unsupported_media_type',
};
