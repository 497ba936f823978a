import { codedParts, type CheckedPair, type Finding, type InlineCode } from '@triptych/domain';
import { CHECKS } from './run-checks.js';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const MECHANICAL = CHECKS.filter(({ mechanical }) => mechanical);

/**
 * Applies the fixes of mechanical checks that hold for this text, and no others. Changes no letter, no digit and no tag of
 * the codes, even when a finding was made for another text. Where two fixes overlap the first in the text wins.
 */
export function applyFixes(text: string, findings: readonly Finding[], codes: readonly InlineCode[] = []): string {
  let result = '';
  let done = 0;
  for (const { start, end, fix } of mechanicalFixes(text, findings, codes)) {
    if (start < done) continue;
    result += text.slice(done, start) + fix;
    done = end;
  }
  return result + text.slice(done);
}

/**
 * The target as the house sets it: every mechanical check's fixes, one check after the other, because a removed
 * character can bring two spaces together. Tidying a tidy text changes nothing. For machine drafts, before people see them.
 */
export function tidy(pair: CheckedPair): string {
  return MECHANICAL.reduce(
    (target, check) => applyFixes(target, check.run({ ...pair, target }), pair.codes),
    pair.target,
  );
}

function mechanicalFixes(
  text: string,
  findings: readonly Finding[],
  codes: readonly InlineCode[],
): { start: number; end: number; fix: string }[] {
  const inTag = insideTags(text, codes);
  return findings
    .flatMap(({ check, span, fix }) =>
      span && fix !== undefined && MECHANICAL.some(({ id }) => id === check) ? [{ ...span, fix }] : [],
    )
    .filter(({ start, end, fix }) => {
      const isInside = start >= 0 && start <= end && end <= text.length;
      return (
        isInside &&
        !splitsCharacter(text, start) &&
        !splitsCharacter(text, end) &&
        !inTag.has(start) &&
        !inTag.has(end) &&
        !LETTER_OR_DIGIT.test(text.slice(start, end) + fix)
      );
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The positions between two units of one tag. A whole tag holds a digit, which no fix may change. */
function insideTags(text: string, codes: readonly InlineCode[]): Set<number> {
  const inside = new Set<number>();
  let at = 0;
  for (const part of codedParts(text, codes)) {
    for (let index = 1; part.kind === 'tag' && index < part.text.length; index += 1) inside.add(at + index);
    at += part.text.length;
  }
  return inside;
}

/** True between the two UTF-16 units of one character. */
function splitsCharacter(text: string, index: number): boolean {
  return index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xffff;
}
