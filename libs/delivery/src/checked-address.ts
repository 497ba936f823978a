import { DomainError } from '@triptych/domain';

/** Longer addresses are not typed or pasted by people. */
const MAX_ADDRESS_LENGTH = 2048;
/** The longest name that the DNS carries, written with dots (RFC 1035, section 2.3.4). */
const MAX_HOST_LENGTH = 253;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Last labels that never name a public site: RFC 6761, 6762, 7686, 8375 (below arpa), 9476, ICANN's, and common habits. */
const INSIDE = new Set(
  (
    'alt arpa corp example home internal intranet invalid lan local localdomain localhost mail onion private test ' +
    'workgroup'
  ).split(' '),
);

/**
 * Reads an address that the desk may call: https on its own port, a full host name, no credentials. An IP address is
 * no such name, in whatever spelling. What the name resolves to has to be checked as well: `isPublicAddress`.
 * @returns the address in its canonical form, without fragment
 * @throws DomainError `address_refused` without details
 */
export function checkedAddress(address: string): URL {
  const url = address.length <= MAX_ADDRESS_LENGTH ? parse(address) : undefined;
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') throw refused();
  // A name that ends in a dot is the same name, but no certificate is made out to it.
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  if (!isPublicName(url.hostname)) throw refused();
  url.hash = '';
  return url;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** The parser has written numbers in any spelling as an IP address, and other scripts as ASCII, before this looks. */
function isPublicName(host: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  return (
    host.length <= MAX_HOST_LENGTH &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    /[a-z]/.test(last) &&
    !INSIDE.has(last)
  );
}

function refused(): DomainError {
  return new DomainError('address_refused');
}
