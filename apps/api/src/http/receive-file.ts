import { DomainError } from '@triptych/domain';
import type { Request } from 'express';
import multer, { MulterError, type StorageEngine } from 'multer';
import type { Readable } from 'node:stream';

/** How a file is called that is sent as the whole of a body. */
export const FILE_MEDIA_TYPES = [
  'application/x-tmx+xml',
  'application/xml',
  'text/xml',
  'application/octet-stream',
] as const;

/** What came, and its name where the sender gave one. */
export interface ReceivedFile {
  readonly name: string | undefined;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** True for a body that is a file and nothing else. */
export function isBareFile(request: Request): boolean {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  return (FILE_MEDIA_TYPES as readonly string[]).includes(type.trim().toLowerCase());
}

/**
 * Hands the file of a request to `use` while it comes: the whole body, or the part `file` of a multipart body. What ends in
 * the middle throws where its bytes are read.
 * @throws DomainError `unsupported_media_type` for any other body, `invalid_body` for a form without a file
 */
export async function receiveFile<T>(request: Request, use: (file: ReceivedFile) => Promise<T>): Promise<T> {
  if (request.headers['content-encoding'] !== undefined) throw new DomainError('unsupported_media_type');
  if (isBareFile(request)) return use({ name: undefined, bytes: request });
  if (!/^multipart\/form-data\s*;/i.test(request.headers['content-type'] ?? '')) {
    throw new DomainError('unsupported_media_type');
  }
  let taken: Promise<T> | undefined;
  const storage: StorageEngine = {
    _handleFile(_, { originalname, stream }, done) {
      endWith(request, stream);
      taken = use({ name: originalname, bytes: stream });
      taken.then(() => done(null, {}), done);
    },
    _removeFile: (_request, _file, done) => done(null),
  };
  const limits = { files: 1, fields: 5, parts: 10, fieldSize: 1000, fieldNameSize: 100 };
  const read = multer({ storage, limits, defParamCharset: 'utf8' }).single('file');
  await new Promise<void>((resolve, reject) => {
    read(request, {} as never, (error: unknown) => (error ? reject(refusalOf(error)) : resolve()));
  });
  if (!taken) throw new DomainError('invalid_body', { errors: [{ pointer: '/file', detail: 'missing' }] });
  return taken;
}

/** A sender that goes away leaves the part of a form without an end. */
function endWith(request: Request, part: Readable): void {
  request.once('close', () => {
    if (!request.complete) part.destroy(new Error('the sender went away'));
  });
}

function refusalOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('the form cannot be read', { cause: error });
  const isOfForm = error instanceof MulterError || /end of form|boundary|Multipart/i.test(error.message);
  if (error instanceof DomainError || !isOfForm) return error;
  return new DomainError('invalid_body', { errors: [{ pointer: '/file', detail: error.message }] });
}
