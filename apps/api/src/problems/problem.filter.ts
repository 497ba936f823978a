import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError, type ErrorCode } from '@triptych/domain';
import type { Database, Log } from '@triptych/runtime';
import type { Request, Response } from 'express';
import { requestContext } from '../http/request-context.js';
import { HTTP_STATUS } from './http-status.js';
import { writeProblem } from './write-problem.js';

/** Turns every failure into a problem document (RFC 9457) in the caller's language. Ours are logged, and say nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly database: Pick<Database, 'isAway'>,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { method, path } = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const refusal = this.asRefusal(error);
    const { requestId } = requestContext();
    if (refusal !== error && HTTP_STATUS[refusal.code] >= 500) this.log.error({ requestId, method, path, err: error });
    if (response.headersSent) {
      response.end();
      return;
    }
    writeProblem(response, refusal);
  }

  private asRefusal(error: unknown): DomainError {
    if (error instanceof DomainError) return error;
    if (this.database.isAway(error)) return new DomainError('busy');
    const code = error instanceof HttpException ? CODES_OF_THE_FRAMEWORK[error.getStatus()] : undefined;
    return new DomainError(code ?? 'internal');
  }
}

/** Refusals that the framework makes before any of our code runs. */
const CODES_OF_THE_FRAMEWORK: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid_query',
  404: 'not_found',
  406: 'not_acceptable',
  413: 'body_too_large',
  415: 'unsupported_media_type',
};
