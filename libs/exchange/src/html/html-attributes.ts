import type { HtmlAttribute } from './html-tokens.js';

/** What may stand in a tag that is kept: what a reader, a browser's layout or an assistive device needs. */
const ALLOWED: ReadonlySet<string> = new Set(
  [
    'abbr alt aria-label cite class colspan datetime dir headers height href hreflang id lang open rel reversed role',
    'rowspan scope span src start target title translate type value width xml:lang',
  ].flatMap((line) => line.split(' ')),
);

/** Attributes that hold an address, with the schemes that each may lead to. */
const ADDRESSES: ReadonlyMap<string, RegExp> = new Map([
  ['href', /^(?:https?|mailto|tel):/],
  ['src', /^https?:/],
  ['cite', /^https?:/],
]);

const SCHEME = /^[a-z][a-z\d+.-]*:/;
const HARMFUL_SCHEME = /^(?:javascript|vbscript|livescript|mocha|data):/;

/** What becomes of an attribute: it stays, it goes, or it goes and the officer is told. */
export type AttributeVerdict = 'kept' | 'removed' | 'harmful';

/** Judges an attribute by its decoded value. */
export function judgeAttribute({ name, value }: HtmlAttribute): AttributeVerdict {
  if (name.startsWith('on') || name === 'srcdoc') return 'harmful';
  const address = addressOf(value);
  const schemes = ADDRESSES.get(name);
  if (schemes && SCHEME.test(address) && !schemes.test(address)) {
    return HARMFUL_SCHEME.test(address) ? 'harmful' : 'removed';
  }
  if (!ALLOWED.has(name)) return /^(?:javascript|vbscript):/.test(address) ? 'harmful' : 'removed';
  return name === 'target' && value !== '_blank' ? 'removed' : 'kept';
}

/** Where a link leads that may be followed: http, https or mailto. */
export function linkAddress(attributes: readonly HtmlAttribute[]): string | undefined {
  const href = attributes.find(({ name }) => name === 'href')?.value.trim();
  return href !== undefined && /^(?:https?:\/\/|mailto:)/i.test(href) ? href : undefined;
}

/**
 * The head of an address as a browser reads its scheme, in lower case. Browsers drop white space and controls in it
 * (WHATWG URL, section 4.4); more than they drop is dropped here, so that nothing hides behind a rarer space.
 */
function addressOf(value: string): string {
  return value
    .replace(/[\s\p{C}]/gu, '')
    .slice(0, 64)
    .toLowerCase();
}
