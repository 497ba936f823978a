import type { CheckedPair, Finding } from '@triptych/domain';
import type { Check } from './check.js';
import { digitsOf, exactTokens, type ExactToken } from './exact-tokens.js';

/** A page may be linked in the reader's own language: /fr/, /es/ and neither are one page, so are fr. and en. */
const LANGUAGE_PART = /(?<=[/._=-])(?:fr|en|es)(?:[/._&?#-]|$)/giu;

/**
 * A URL, e-mail address or telephone number of the source is not in the target.
 * Where exactly one of its kind is new in the target, the finding points at it and proposes the source's.
 */
export const urlEmailPhone: Check = {
  id: 'url-email-phone',
  mechanical: false,
  run(pair) {
    const foreign = foreignTokens(pair);
    const missing = missingTokens(pair, foreign);
    return missing.map((token): Finding => {
      const ofKind = (other: ExactToken): boolean => other.kind === token.kind;
      const [mistaken, ...others] = foreign.filter(ofKind);
      const isPlain = mistaken !== undefined && others.length === 0 && missing.filter(ofKind).length === 1;
      return {
        check: 'url-email-phone',
        severity: 'block',
        ...(isPlain ? { span: mistaken.span, fix: token.text } : {}),
        params: { kind: token.kind, value: token.text },
      };
    });
  },
};

/** Tokens of the target that the source does not have. */
function foreignTokens({ source, target }: CheckedPair): ExactToken[] {
  const known = keysIn(source);
  return exactTokens(target).filter((token) => !keysOf(token).some((key) => known.has(key)));
}

/**
 * Tokens of the source that the target does not have, each once. A target may well repeat an address less often, unless
 * another one stands in the place: then the repetition went wrong.
 */
function missingTokens(pair: CheckedPair, foreign: readonly ExactToken[]): ExactToken[] {
  const present = keysIn(pair.target);
  const count = (text: string, key: string): number =>
    exactTokens(text).filter((token) => keysOf(token).includes(key)).length;
  const reported = new Set<string>();
  return exactTokens(pair.source).filter((token) => {
    const keys = keysOf(token);
    const isThere = keys.some((key) => present.has(key));
    const isOftenEnough =
      !foreign.some(({ kind }) => kind === token.kind) ||
      keys.some((key) => count(pair.target, key) >= count(pair.source, key));
    if ((isThere && isOftenEnough) || keys.some((key) => reported.has(key))) return false;
    keys.forEach((key) => reported.add(key));
    return true;
  });
}

function keysIn(text: string): Set<string> {
  const keys = exactTokens(text).flatMap((token) => keysOf(token));
  // Any run of digits may be the telephone number, whatever word stands before it.
  const numbers = text.match(/\+?\d[\d \u00A0\u202F().-]*/gu) ?? [];
  return new Set([...keys, ...numbers.map(phoneKey)]);
}

/** Two tokens are the same when they share a key. */
function keysOf({ kind, text }: ExactToken): string[] {
  if (kind === 'phone') return [phoneKey(text)];
  const exact = text.normalize('NFC');
  if (kind === 'email') return [`email ${exact.toLowerCase()}`];
  const address = exact.replace(/^https?:\/\//iu, '/');
  return [`url ${withoutEnd(address)}`, `url ${withoutEnd(address.replace(LANGUAGE_PART, ''))}`];
}

/** `00` is the dialled form of `+`; the trunk zero in brackets is not dialled from abroad. */
function phoneKey(text: string): string {
  return `phone ${digitsOf(text.replace('(0)', '').replace(/^00/, ''))}`;
}

function withoutEnd(address: string): string {
  return address.replace(/\/$/, '');
}
