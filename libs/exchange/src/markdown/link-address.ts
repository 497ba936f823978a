/** A link's address as a code keeps it: where a reader may follow it. */
export function followable(address: string | undefined): { readonly href?: string } {
  return address !== undefined && /^(?:https?:\/\/|mailto:)/i.test(address) ? { href: address } : {};
}

/**
 * True for an address that runs or holds content instead of leading somewhere. Browsers drop white space and controls in
 * front of and inside a scheme (WHATWG URL, section 4.4).
 */
export function isHarmfulAddress(address: string): boolean {
  const scheme = address.replace(/[\s\p{C}]/gu, '').slice(0, 20);
  return /^(?:javascript|vbscript|livescript|mocha|data):/i.test(scheme);
}
