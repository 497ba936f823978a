import type { Locale, SourceFinding } from '@triptych/domain';
import type { CheckedRelease, ReleaseBlock, SourceCheck } from '../source/source-check.js';

/** A text is a paragraph of the release unless said otherwise. */
export type BlockSketch = string | (Partial<ReleaseBlock> & { readonly text: string });

/** A release of these blocks, all of them included unless said otherwise. */
export function aRelease(locale: Locale, ...blocks: readonly BlockSketch[]): CheckedRelease {
  return {
    locale,
    blocks: blocks.map((block) => ({
      type: 'paragraph',
      included: true,
      ...(typeof block === 'string' ? { text: block } : block),
    })),
  };
}

/** The stretches that a check points at, each with its fix: `Etat` or `E → É`; the empty text for a whole block or release. */
export function pointedAt(check: SourceCheck, release: CheckedRelease): string[] {
  return check.run(release).map((finding) => {
    expect(finding.check).toBe(check.id);
    const stretch = stretchOf(finding, release);
    return finding.fix === undefined ? stretch : `${stretch} → ${finding.fix}`;
  });
}

/** The texts of the blocks with every fix made. */
export function withFixes({ blocks }: CheckedRelease, findings: readonly SourceFinding[]): string[] {
  return blocks.map(({ text }, position) =>
    findings
      .flatMap(({ block, span, fix }) => (block === position && span && fix !== undefined ? [{ ...span, fix }] : []))
      .sort((a, b) => b.start - a.start || b.end - a.end)
      .reduce((result, { start, end, fix }) => result.slice(0, start) + fix + result.slice(end), text),
  );
}

function stretchOf({ block, span }: SourceFinding, { blocks }: CheckedRelease): string {
  const text = blocks[block ?? -1]?.text ?? '';
  if (!span) return '';
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeLessThanOrEqual(text.length);
  return text.slice(span.start, span.end);
}
