import type { CheckedPair, Finding } from '@triptych/domain';
import type { Check } from './check.js';
import { digitsOf, exactTokens, type ExactToken } from './exact-tokens.js';

/** A page may be linked in the reader's own language: /fr/, /es/ and neither are one page, so are fr. and en. */
const LANGUAGE_PART = /(?<=[/._=-])(?:fr|en|es)(?:[/._&?#-]|$)/giu;

const KINDS = ['url', 'email', 'phone'] as const;

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
    const onlyOne = (tokens: readonly ExactToken[], kind: ExactToken['kind']): ExactToken | undefined => {
      const [first, ...others] = tokens.filter((token) => token.kind === kind);
      return others.length === 0 ? first : undefined;
    };
    const mistakes = new Map(KINDS.map((kind) => [kind, onlyOne(missing, kind) && onlyOne(foreign, kind)?.span]));
    return missing.map(({ kind, text }): Finding => {
      const span = mistakes.get(kind);
      return {
        check: 'url-email-phone',
        severity: 'block',
        ...(span ? { span, fix: text } : {}),
        params: { kind, value: text },
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
  const [inSource, inTarget] = [timesOfKeys(pair.source), timesOfKeys(pair.target)];
  const reported = new Set<string>();
  return exactTokens(pair.source).filter((token) => {
    const keys = keysOf(token);
    const isThere = keys.some((key) => present.has(key));
    const isOftenEnough =
      !foreign.some(({ kind }) => kind === token.kind) ||
      keys.some((key) => (inTarget.get(key) ?? 0) >= (inSource.get(key) ?? 0));
    if ((isThere && isOftenEnough) || keys.some((key) => reported.has(key))) return false;
    keys.forEach((key) => reported.add(key));
    return true;
  });
}

/** How many tokens of the text have each key. */
function timesOfKeys(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const key of exactTokens(text).flatMap((token) => [...new Set(keysOf(token))]))
    times.set(key, (times.get(key) ?? 0) + 1);
  return times;
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
