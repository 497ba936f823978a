import type { IncomingMessage } from 'node:http';
import { Pages, type FetchedPage } from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import { checkedAddress } from './checked-address.js';
import { decoderOf, readBody } from './page-body.js';
import { pageCharset, REQUEST_HEADERS } from './page-headers.js';
import { pinnedGet } from './pinned-get.js';
import { isPublicAddress } from './public-address.js';
import { resolveAll, type Resolve } from './resolve-all.js';

/** Pages fetched at once by one process. A slow site holds a place for the whole deadline. */
const MAX_AT_ONCE = 4;

/** Everything that a test has to bend; the desk gives none of it. */
export interface Surroundings {
  readonly resolve?: Resolve;
  /** Whether a resolved address may be called; `isPublicAddress` when absent. */
  readonly isAllowed?: (address: string) => boolean;
  /** The only root that certificates are checked against, in PEM; those of the platform when absent. */
  readonly ca?: string;
  readonly port?: number;
  /** Milliseconds from the first question to a name server until the last byte. */
  readonly deadlineMs?: number;
}

/**
 * Web pages over https from the public internet: one request without cookies to an address that was checked, to the
 * certificate's host, 10 s and 5 MiB at most. What each refusal means to the person who gave the address:
 *
 * - `address_refused`: the address itself is not one of a public page over https; nothing was asked of anybody.
 * - `page_unreachable`: everything that may go wrong until the page is there, with nothing that tells one case from
 *   another: no such host, one that leads inside, no or a wrong certificate, silence, a redirect, any status but 200.
 *   A redirect is common; the address in the browser's address bar is the one to give.
 * - `page_unreadable`: the answer is no text, or it is damaged.
 * - `file_too_large`: with the limit in bytes.
 * - `busy`: enough pages are being fetched; the same address may be given again in a few seconds.
 */
export class GuardedPages extends Pages {
  private fetching = 0;

  constructor(private readonly surroundings: Surroundings = {}) {
    super();
  }

  override async fetch(address: string): Promise<FetchedPage> {
    const url = checkedAddress(address);
    if (this.fetching >= MAX_AT_ONCE) throw new DomainError('busy');
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), this.surroundings.deadlineMs ?? 10_000);
    this.fetching += 1;
    try {
      const answer = await orUnreachable(this.ask(url, deadline.signal));
      return { address: url.href, ...(await readPage(answer)) };
    } finally {
      clearTimeout(timer);
      // Takes the connection down where the answer was not read to its end.
      deadline.abort();
      this.fetching -= 1;
    }
  }

  private async ask(url: URL, deadline: AbortSignal): Promise<IncomingMessage> {
    const { resolve = resolveAll, isAllowed = isPublicAddress, port = 443, ca } = this.surroundings;
    const addresses = await resolve(url.hostname, deadline);
    // One inside address among public ones is no accident worth telling from an attempt.
    if (!addresses.every((address) => isAllowed(address))) throw new DomainError('page_unreachable');
    const answer = await pinnedGet(url, {
      addresses,
      deadline,
      headers: REQUEST_HEADERS,
      port,
      ...(ca !== undefined && { ca }),
    });
    if (answer.statusCode !== 200) throw new DomainError('page_unreachable');
    return answer;
  }
}

async function readPage(answer: IncomingMessage): Promise<Omit<FetchedPage, 'address'>> {
  const charset = pageCharset(answer.headers);
  const decode = decoderOf(answer.headers['content-encoding']);
  if (charset === undefined || decode === undefined) throw new DomainError('page_unreadable');
  return { bytes: await decode(await orUnreachable(readBody(answer))), charset };
}

/** What sockets, name servers and TLS say stays here. */
async function orUnreachable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('page_unreachable');
  }
}
