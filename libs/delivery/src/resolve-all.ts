import { Resolver } from 'node:dns/promises';

/** Milliseconds that a name server has for one try, and the tries it gets. */
const TRY_MS = 3000;
const TRIES = 2;

/** Every address of a host name, of both families. Rejects when there is none, or at the deadline. */
export type Resolve = (host: string, deadline: AbortSignal) => Promise<readonly string[]>;

/**
 * Asks the name servers themselves: the machine's own resolver would add its search domains and its hosts file, and an
 * unanswered question would keep a thread of the process that nobody can take back.
 * @param servers `address` or `address:port`; those of the machine when absent
 */
export async function resolveAll(host: string, deadline: AbortSignal, servers?: readonly string[]): Promise<string[]> {
  deadline.throwIfAborted();
  const resolver = new Resolver({ timeout: TRY_MS, tries: TRIES });
  if (servers) resolver.setServers(servers);
  const cancel = () => resolver.cancel();
  deadline.addEventListener('abort', cancel, { once: true });
  try {
    // Most hosts have addresses of one family only; asking for the other then fails.
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (addresses.length === 0) throw new Error('the host has no address');
    return addresses;
  } finally {
    deadline.removeEventListener('abort', cancel);
  }
}
