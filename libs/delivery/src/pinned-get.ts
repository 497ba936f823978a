import type { IncomingMessage } from 'node:http';
import { get, type RequestOptions } from 'node:https';
import { isIPv4, type LookupFunction, type TcpSocketConnectOpts } from 'node:net';

/** The largest head of an answer, in bytes. */
const MAX_HEAD_BYTES = 32 * 1024;
/** Addresses of one family that are tried before the host counts as away. */
const MAX_ATTEMPTS = 3;
/** Milliseconds before the next address is tried. */
const ATTEMPT_MS = 1000;

/** How an answer is asked for. */
export interface PinnedGet {
  /** Checked addresses: the connection goes to one of them and the name is not resolved again. */
  readonly addresses: readonly string[];
  /** Ends the request and the answer, however far they are. */
  readonly deadline: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
  readonly port: number;
  /** Roots that certificates are checked against, in PEM; those of the platform when absent. */
  readonly ca?: string;
}

/**
 * Asks for a page over a connection of its own, and follows nothing. The certificate has to be the host's.
 * @returns the answer, its body unread
 */
export function pinnedGet(url: URL, { addresses, deadline, headers, port, ca }: PinnedGet): Promise<IncomingMessage> {
  const options: RequestOptions & TcpSocketConnectOpts = {
    port,
    headers: { ...headers, host: url.host },
    agent: false,
    signal: deadline,
    lookup: pinned(addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
    maxHeaderSize: MAX_HEAD_BYTES,
    rejectUnauthorized: true,
    ...(ca !== undefined && { ca }),
  };
  return new Promise((resolve, reject) => {
    const request = get(url, options);
    request.on('response', resolve);
    request.on('error', reject);
    // An answer that switches protocols closes the connection without an error.
    request.on('close', () => reject(new Error('closed without an answer')));
  });
}

/** Answers what the socket asks the resolver for, all addresses, with those that were checked: IPv4 first. */
function pinned(addresses: readonly string[]): LookupFunction {
  const ipv4 = addresses.filter((address) => isIPv4(address)).map((address) => ({ address, family: 4 }));
  const ipv6 = addresses.filter((address) => !isIPv4(address)).map((address) => ({ address, family: 6 }));
  const tried = [...ipv4.slice(0, MAX_ATTEMPTS), ...ipv6.slice(0, MAX_ATTEMPTS)];
  return (_host, _options, callback) => callback(null, tried);
}
