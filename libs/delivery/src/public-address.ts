import ipaddr from 'ipaddr.js';

/** IPv6 that is given out to networks; the rest of the space is special or not given out (IANA, RFC 4291 section 2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Azure's platform services: a public number that answers only machines inside the cloud. */
const AZURE_PLATFORM = ipaddr.IPv4.parse('168.63.129.16');

/**
 * Whether an address belongs to the public internet: not to a machine, a network or a cloud of its own, not to a
 * transition mechanism that may lead back into one (mapped, NAT64, 6to4, Teredo), not reserved (IANA special-purpose
 * address registries).
 * @param address as a resolver writes it; any other spelling (octal, hexadecimal, shortened, with a zone) is not public
 */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
    const parsed = ipaddr.IPv4.parse(address);
    return parsed.range() === 'unicast' && !parsed.match(AZURE_PLATFORM, 32);
  }
  if (!ipaddr.IPv6.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.match(GLOBAL_UNICAST) && parsed.range() === 'unicast';
}
