import type { InlineCode } from './inline-code.js';
import type { Locale } from './locale.js';
import type { Span } from './span.js';

/** `block` stops acceptance; `warn` informs. */
export type Severity = 'block' | 'warn';

/** One result of a check. The text shown is made by the client from `check` and `params`. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** Where in the target text; absent when the finding is about the whole. */
  readonly span?: Span;
  /** What to put in place of the span. */
  readonly fix?: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** A source text and its translation, as a check sees them. */
export interface CheckedPair {
  readonly source: string;
  readonly sourceLocale: Locale;
  readonly target: string;
  readonly targetLocale: Locale;
  /** The codes of the source. Their tags stand in both texts; absent when there are none. */
  readonly codes?: readonly InlineCode[];
}

/** One result of the source desk's check: a finding on a submitted text, before anybody translates it. */
export interface SourceFinding {
  readonly check: string;
  /** Position of the block from 0; absent when the finding is about the whole release. */
  readonly block?: number;
  /** Where in the readable text of the block; absent when the finding is about the whole block. */
  readonly span?: Span;
  /** What to put in place of the span, when the desk knows. */
  readonly fix?: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** True when one of the findings stops acceptance. */
export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'block');
}
