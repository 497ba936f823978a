import type { TranslateRequest } from './translate-request.js';
import { withoutTags } from './well-formed.js';

/** One text that was billed. */
export interface LedgerEntry {
  /** Number of the request. */
  readonly request: number;
  readonly text: string;
  readonly source: string | undefined;
  readonly target: string;
  /** Unicode code points. */
  readonly characters: number;
}

/** A text that was billed more than once for one target. */
export interface PaidTwice {
  readonly text: string;
  readonly target: string;
  readonly times: number;
}

/** The price of one text: its Unicode code points, without tags when they are handled as tags. */
export function priceOf(text: string, { tagHandling }: TranslateRequest): number {
  return [...(tagHandling === undefined ? text : withoutTags(text))].length;
}

/** The bill of a whole request, text by text. */
export function bill(number: number, request: TranslateRequest): LedgerEntry[] {
  const { texts, source, target } = request;
  return texts.map((text) => ({ request: number, text, source, target, characters: priceOf(text, request) }));
}

/** Characters on a bill. */
export function total(entries: readonly LedgerEntry[]): number {
  return entries.reduce((sum, { characters }) => sum + characters, 0);
}

/** Finds what was billed more than once. */
export function paidTwice(entries: readonly LedgerEntry[]): PaidTwice[] {
  const counts = new Map<string, PaidTwice>();
  for (const { text, target } of entries) {
    const key = `${target} ${text}`;
    counts.set(key, { text, target, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  return [...counts.values()].filter(({ times }) => times > 1);
}
