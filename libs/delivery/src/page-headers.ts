import type { IncomingHttpHeaders } from 'node:http';

/** What a release can be read from. */
const READABLE_TYPES = ['text/html', 'application/xhtml+xml'];

/** The charset parameter (RFC 9110, section 8.3.2), a token, in quotes or without. */
const CHARSET = /^charset=("?)([\w.:+-]{1,40})\1$/i;

/** What every page is asked for with: no cookie, no referrer, no name of the desk's owner. */
export const REQUEST_HEADERS = {
  accept: READABLE_TYPES.join(', '),
  'accept-encoding': 'gzip, br, deflate',
  'user-agent': 'Triptych (translation desk; fetches a page when a person asks for it)',
};

/**
 * Reads `Content-Type` (RFC 9110, section 8.3.1).
 * @returns the charset that it names, null when it names none; undefined when it is missing or is no kind of page
 */
export function pageCharset(headers: IncomingHttpHeaders): string | null | undefined {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';');
  if (!READABLE_TYPES.includes(type.trim().toLowerCase())) return undefined;
  const named = parameters.map((parameter) => CHARSET.exec(parameter.trim())?.[2]);
  return named.find((charset) => charset !== undefined) ?? null;
}
