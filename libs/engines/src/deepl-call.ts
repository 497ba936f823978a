import { DeepLClient } from 'deepl-node';

/** The largest answer that is read, in bytes: far above what 128 KiB of source can become. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

/**
 * One call of DeepL's client, with what the client leaves out: a deadline that ends the request instead of waiting for
 * silence, the `Retry-After` of the answer, no redirects (the address comes from the configuration and from nowhere
 * else) and a limit on what is read. The client retries blindly, so its own retries are off.
 */
export class DeeplCall extends DeepLClient {
  /** Milliseconds that the server asked us to wait, once an answer with `Retry-After` has come. */
  retryAfterMs: number | undefined;

  constructor(key: string, serverUrl: string | undefined, deadline: AbortSignal, silenceMs: number) {
    super(key, {
      maxRetries: 1,
      minTimeout: silenceMs,
      sendPlatformInfo: false,
      ...(serverUrl === undefined ? {} : { serverUrl }),
    });
    const prepare = this.httpClient.prepareRequest.bind(this.httpClient);
    this.httpClient.prepareRequest = (...request) => ({
      ...prepare(...request),
      signal: deadline,
      maxRedirects: 0,
      maxContentLength: MAX_ANSWER_BYTES,
      transformResponse: (body: unknown, headers: { get(name: string): unknown }) => {
        this.retryAfterMs = parseRetryAfter(headers.get('retry-after'), Date.now());
        return body;
      },
    });
  }
}

/** Reads `Retry-After`, seconds or an HTTP date (RFC 9110, 10.2.3), as milliseconds from now. */
export function parseRetryAfter(value: unknown, now: number): number | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
