import type { Request, Response } from 'express';

/** One way of writing a resource. */
export interface Representation {
  readonly body: string | Uint8Array;
  readonly mediaType: string;
  /** Strong: equal tags mean equal bytes (RFC 9110, section 8.8.1). Without quotation marks. */
  readonly tag: string;
  readonly lastModified: string | null;
  /** True for markup that came from outside: a browser gives it no script and no origin, whatever it holds. */
  readonly isForeign?: boolean;
}

const FOREIGN = "sandbox; default-src 'none'; img-src https: data:; style-src 'unsafe-inline'";

/**
 * Sends a representation, or 304 when the caller has these very bytes.
 * `If-None-Match` decides; `If-Modified-Since` only where it is absent (RFC 9110, section 13.2.2).
 */
export function sendConditionally(request: Request, response: Response, representation: Representation): void {
  const { body, mediaType, tag, lastModified, isForeign = false } = representation;
  if (isForeign) response.setHeader('Content-Security-Policy', FOREIGN);
  response.setHeader('ETag', `"${tag}"`);
  if (lastModified) response.setHeader('Last-Modified', new Date(lastModified).toUTCString());
  if (isFresh(request, tag, lastModified)) {
    response.status(304).end();
    return;
  }
  const isText = typeof body === 'string';
  response.setHeader('Content-Type', isText ? `${mediaType}; charset=utf-8` : mediaType);
  response.status(200).end(request.method === 'HEAD' ? undefined : body);
}

function isFresh(request: Request, tag: string, lastModified: string | null): boolean {
  const known = request.headers['if-none-match'];
  if (known !== undefined) {
    return known.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === `"${tag}"`);
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return lastModified !== null && Math.floor(Date.parse(lastModified) / 1000) * 1000 <= since;
}
