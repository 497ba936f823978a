/**
 * One SRX 2.0 rule: at a position that has `before` on its left and `after` on its right, the text is cut or is not.
 * Both are regular expressions with the flag `u`; every quantifier has an upper bound.
 */
export interface SegmentationRule {
  readonly id: string;
  readonly breaks: boolean;
  readonly before: string;
  readonly after: string;
  /** Wherever it matches, a later breaking rule matches too, so the search for candidates does without it. */
  readonly isCovered?: true;
}

/** Rules ready to run. */
export interface CompiledRules {
  /** Matches, with no width, every position at which some breaking rule matches. */
  readonly candidate: RegExp;
  /** In order; the first that matches at a candidate decides. Neighbours with one answer are one pattern. */
  readonly decisions: readonly { readonly breaks: boolean; readonly pattern: RegExp }[];
}

/**
 * Compiles rules once, in their order.
 * Throws a RangeError for a rule with an unbounded quantifier: a look-behind that can run to the start of the text
 * makes the time grow with the square of the length.
 */
export function compileRules(rules: readonly SegmentationRule[]): CompiledRules {
  for (const rule of rules) {
    if (hasUnboundedQuantifier(rule.before) || hasUnboundedQuantifier(rule.after)) {
      throw new RangeError(`Segmentation rule ${rule.id} has a quantifier without an upper bound`);
    }
  }
  const candidates = rules.filter(({ breaks, isCovered }) => breaks && !isCovered).map(zeroWidth);
  const runs: { readonly breaks: boolean; readonly patterns: string[] }[] = [];
  for (const rule of rules) {
    const last = runs.at(-1);
    if (last?.breaks === rule.breaks) last.patterns.push(zeroWidth(rule));
    else runs.push({ breaks: rule.breaks, patterns: [zeroWidth(rule)] });
  }
  return {
    candidate: new RegExp(candidates.join('|'), 'gu'),
    decisions: runs.map(({ breaks, patterns }) => ({ breaks, pattern: new RegExp(patterns.join('|'), 'uy') })),
  };
}

/** True when a pattern holds `*`, `+` or `{n,}` outside an escape and outside a character class. */
export function hasUnboundedQuantifier(pattern: string): boolean {
  const bare = pattern.replace(/\\[pP]\{[^{}]*\}|\\[^]/gu, 'x').replace(/\[[^\]]*\]/gu, 'x');
  return /[*+]|\{\d+,\}/u.test(bare);
}

function zeroWidth({ before, after }: SegmentationRule): string {
  return `(?<=${before})(?=${after})`;
}
