/**
 * One SRX 2.0 rule: at a position that has `before` on its left and `after` on its right, the text is cut or is not.
 * Both are regular expressions with the flag `u`; every quantifier has an upper bound.
 */
export interface SegmentationRule {
  readonly id: string;
  readonly breaks: boolean;
  readonly before: string;
  readonly after: string;
}

/** Rules ready to run. */
export interface CompiledRules {
  /** Matches, with no width, every position at which some breaking rule matches. */
  readonly candidate: RegExp;
  /** In order; the first that matches at a candidate decides. */
  readonly decisions: readonly { readonly id: string; readonly breaks: boolean; readonly pattern: RegExp }[];
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
  const candidates = rules.filter(({ breaks }) => breaks).map(zeroWidth);
  return {
    candidate: new RegExp(candidates.join('|'), 'gu'),
    decisions: rules.map((rule) => ({
      id: rule.id,
      breaks: rule.breaks,
      pattern: new RegExp(zeroWidth(rule), 'uy'),
    })),
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
