import {
  applyDecorators,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiConsumes } from '@nestjs/swagger';
import { DomainError } from '@triptych/domain';
import type { Request } from 'express';
import multer, { memoryStorage, MulterError } from 'multer';
import type { Observable } from 'rxjs';
import { inspect } from './inspect.js';
import { isBareFile } from './receive-file.js';

/** The largest file, in bytes: a Word file with its pictures. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** Fields that hold more than one word are sent as JSON; languages may also be repeated or separated by commas. */
const JSON_FIELDS = ['exclude', 'types', 'fixes', 'notes', 'machineTranslation'];

const upload = multer({
  storage: memoryStorage(),
  limits: { files: 1, fileSize: MAX_FILE_BYTES, fields: 30, fieldSize: 256 * 1024, parts: 40, fieldNameSize: 100 },
  defParamCharset: 'utf8',
}).single('file');

const FORMS = 'forms';
const STREAMS = 'streams';

/** The route takes a multipart body with a file as well as JSON; no other route does. */
export const TakesForm = () =>
  applyDecorators(SetMetadata(FORMS, true), ApiConsumes('application/json', 'multipart/form-data'));

/** The route reads its body itself, as it comes: a file, bare or in a multipart body. */
export const TakesStream = (...mediaTypes: readonly string[]) =>
  applyDecorators(SetMetadata(STREAMS, true), ApiConsumes(...mediaTypes, 'multipart/form-data'));

/** True for a multipart body, which only `ReadForm` reads. */
export function isForm(request: Request): boolean {
  return /^multipart\/form-data\s*;/i.test(request.headers['content-type'] ?? '');
}

/**
 * Reads a multipart body into the same fields that a JSON body would have, with `file` as its name and bytes; refuses one
 * where none is taken. It stands behind the guard, so that nobody who may not submit makes the server read a file.
 */
@Injectable()
export class ReadForm implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const takes = (what: string) => this.reflector.get<boolean>(what, context.getHandler()) === true;
    if ((isForm(request) || isBareFile(request)) && !takes(STREAMS)) {
      if (!isForm(request) || !takes(FORMS)) throw new DomainError('unsupported_media_type');
      request.body = await read(request);
    }
    return next.handle();
  }
}

async function read(request: Request): Promise<Record<string, unknown>> {
  await new Promise<void>((resolve, reject) => {
    upload(request, {} as never, (error: unknown) => (error ? reject(refusalOf(error)) : resolve()));
  });
  const fields = Object.entries((request.body ?? {}) as Record<string, unknown>).map(
    ([name, value]) => [name, fieldValue(name, value)] as const,
  );
  const { file } = request;
  const body = Object.fromEntries(fields);
  inspect({ ...body, ...(file && { file: { name: file.originalname } }) }, '', 0);
  // Bytes that are no UTF-8 have become U+FFFD on the way: what was meant is lost.
  if (JSON.stringify(body).includes('\uFFFD')) throw new DomainError('invalid_encoding');
  return file ? { ...body, file: { name: file.originalname, bytes: file.buffer } } : body;
}

function fieldValue(name: string, value: unknown): unknown {
  if (name === 'targetLocales') return Array.isArray(value) ? value : listOf(value);
  if (typeof value !== 'string' || !JSON_FIELDS.includes(name)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value; // its schema says what is wrong with it
  }
}

/** `en,es` or `["en","es"]`. */
function listOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value
    .replace(/^\[|\]$|"/g, '')
    .split(',')
    .map((item) => item.trim());
}

function refusalOf(error: unknown): DomainError {
  if (!(error instanceof MulterError)) return new DomainError('invalid_body', { errors: [] });
  if (error.code === 'LIMIT_FILE_SIZE') return new DomainError('file_too_large', { limit: MAX_FILE_BYTES });
  const pointer = error.field === undefined ? '' : `/${error.field}`;
  return new DomainError('invalid_body', { errors: [{ pointer, detail: error.message }] });
}
