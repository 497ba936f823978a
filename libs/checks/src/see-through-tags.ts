import { codedParts, type CheckedPair, type Finding, type InlineCode, type Span } from '@triptych/domain';
import type { Check } from './check.js';

/** What a reader sees of a code that stands alone (an image, the mark of a note): something, but no word. */
const OBJECT = '\uFFFC';

/** A coded text as a reader sees it, and the way back. */
interface SeenText {
  readonly text: string;
  /** For each UTF-16 unit of `text` its position in the coded text. */
  readonly positions: readonly number[];
  /** For each position of `text` where something may be inserted: after the tags that close, before those that open. */
  readonly gaps: readonly number[];
}

/**
 * The check for texts with codes: it reads what a reader sees, and its findings speak of the coded target.
 * A fix never touches a tag. Where tags stand in a span, a mechanical fix is given piece by piece; another is left to a person.
 */
export function seeThroughTags(check: Check): Check {
  return {
    ...check,
    run(pair) {
      const { codes = [] } = pair;
      if (codes.length === 0) return check.run(pair);
      const source = seen(pair.source, codes).text;
      const target = seen(pair.target, codes);
      return check
        .run(plainPair(pair, source, target.text))
        .flatMap((finding) => inCodedText(finding, target, check.mechanical));
    },
  };
}

function plainPair({ sourceLocale, targetLocale }: CheckedPair, source: string, target: string): CheckedPair {
  return { source, sourceLocale, target, targetLocale };
}

function seen(coded: string, codes: readonly InlineCode[]): SeenText {
  let text = '';
  let at = 0;
  const positions: number[] = [];
  const gaps: number[] = [0];
  for (const part of codedParts(coded, codes)) {
    const units = part.kind === 'text' ? part.text : part.end === 'single' ? OBJECT : '';
    for (let index = 0; index < units.length; index += 1) {
      positions.push(at + (part.kind === 'text' ? index : 0));
      gaps.push(at + (part.kind === 'text' ? index + 1 : part.text.length));
    }
    text += units;
    at += part.text.length;
    if (part.kind === 'tag' && part.end === 'close') gaps[gaps.length - 1] = at;
  }
  return { text, positions, gaps };
}

function inCodedText(finding: Finding, seenText: SeenText, isMechanical: boolean): Finding[] {
  if (!finding.span) return [finding];
  const { start, end } = finding.span;
  if (start === end) {
    const gap = seenText.gaps[start] ?? 0;
    return [{ ...finding, span: { start: gap, end: gap } }];
  }
  const stretches = codedSpans(start, end, seenText);
  const [whole, ...others] = stretches;
  if (whole && others.length === 0) return [{ ...finding, span: whole }];
  const { fix, ...rest } = finding;
  const outer = { start: whole?.start ?? 0, end: stretches.at(-1)?.end ?? 0 };
  if (fix === undefined || !isMechanical) return [{ ...rest, span: outer }];
  return inPieces({ ...finding, fix }, seenText.text.slice(start, end), stretches);
}

/** The fix goes into one piece, best into one that has it already; the other pieces go. */
function inPieces(finding: Finding & { readonly fix: string }, text: string, spans: readonly Span[]): Finding[] {
  let from = 0;
  const pieces = spans.map((span) => ({ span, text: text.slice(from, (from += span.end - span.start)) }));
  const keeper = Math.max(
    pieces.findIndex((piece) => piece.text === finding.fix),
    0,
  );
  return pieces.flatMap((piece, index) => {
    const fix = index === keeper ? finding.fix : '';
    return piece.text === fix ? [] : [{ ...finding, span: piece.span, fix }];
  });
}

/** The stretches of the coded text, between tags, that stand for a span of the seen text. */
function codedSpans(start: number, end: number, { positions }: SeenText): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const position of positions.slice(start, end)) {
    const last = found.at(-1);
    if (last?.end === position) last.end += 1;
    else found.push({ start: position, end: position + 1 });
  }
  return found;
}
