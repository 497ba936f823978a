import { DomainError } from '@triptych/domain';
import type { NextFunction, Request, Response } from 'express';
import { inspect } from './inspect.js';
import { isForm } from './read-form.js';
import { isBareFile } from './receive-file.js';

/** The largest request body, in bytes. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/**
 * Reads a JSON body strictly: UTF-8 or a refusal, never U+FFFD in place of what came; no character that cannot be stored.
 * Of doubled keys in an object the last one counts. Forms and files are left to their routes.
 */
export function readJson(request: Request, _response: Response, next: NextFunction): void {
  if (isForm(request) || isBareFile(request)) return next();
  read(request).then(
    (body) => {
      request.body = body;
      next();
    },
    (error: unknown) => next(error),
  );
}

async function read(request: Request): Promise<unknown> {
  const bytes = await collect(request);
  if (bytes.length === 0) return undefined;
  const { 'content-type': type = '', 'content-encoding': encoding } = request.headers;
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type) || encoding !== undefined) {
    throw new DomainError('unsupported_media_type');
  }
  const body = parse(decode(bytes));
  inspect(body, '', 0);
  return body;
}

async function collect(request: Request): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): DomainError {
  return new DomainError('body_too_large', { limit: MAX_BODY_BYTES });
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DomainError('invalid_encoding');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('malformed_json');
  }
}
