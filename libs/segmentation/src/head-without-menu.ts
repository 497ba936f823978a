import { betweenRole, isBetween, isOutByItself, menuRole } from './head-line.js';
import type { HeadEvidence, ReleaseHead } from './head-reading.js';
import { isProse, wordCount } from './line-shape.js';
import { included, type LineRole } from './line-role.js';
import type { SourceLine } from './source-line.js';

/** Reads the head of a text without a menu: only a line that carries its own proof is excluded. */
export function headWithoutMenu({ lines, evidence, anchor }: HeadEvidence): ReleaseHead {
  const isOut = (index: number): boolean => isOutByItself(lines, evidence, index);
  const isContent = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && !isOut(index) && !isBetween(line);
  };
  const lead = leadWithoutMenu(lines, isContent, anchor);
  const end = lead ?? headEnd(lines, isContent);
  const titles = lines.flatMap((line, index) => (index < end && isContent(index) && line.marker === '' ? [index] : []));
  const headline = chooseHeadline(lines, titles, lead);
  const roles = lines
    .slice(0, Math.min(end + (lead === undefined ? 0 : 1), lines.length))
    .map((line, index): LineRole => {
      if (index === lead) return included('lead');
      if (isOut(index)) return menuRole(line, evidence[index]);
      if (index === headline) return included('headline');
      if (!isContent(index)) return betweenRole(line);
      if (line.marker !== '') return included('list-item');
      return included(headline === undefined || index < headline ? 'label' : 'subheadline');
    });
  const confidence = lead === undefined ? 'low' : lead === anchor ? 'high' : 'medium';
  return { roles, hasMenu: false, confidence };
}

/**
 * The lead of a text without a menu: the line with the dateline when nothing but titles and one sentence stand above
 * it, else the first prose that is not the headline itself.
 */
function leadWithoutMenu(
  lines: readonly SourceLine[],
  isContent: (index: number) => boolean,
  anchor: number,
): number | undefined {
  if (lines[anchor]?.type === 'lead') return anchor;
  const prose = lines.flatMap((line, index) =>
    isContent(index) && line.marker === '' && isProse(line.text) ? [index] : [],
  );
  const [first, second] = prose;
  if (first === undefined) return undefined;
  if (anchor >= 0 && (first === anchor || second === anchor)) return anchor;
  const line = lines[first];
  const isFirstContent = !lines.some((_, index) => index < first && isContent(index));
  return line !== undefined && isFirstContent && second === first + 1 && isPunctuatedHeadline(line, lines[second])
    ? second
    : first;
}

/** A headline may be a question or a cry, or end in a full stop by mistake and stand apart. */
function isPunctuatedHeadline({ text }: SourceLine, next: SourceLine | undefined): boolean {
  if (next === undefined || next.text.length <= text.length || wordCount(text) > 20) return false;
  return (
    /[?!]\s?[»”"]?$/u.test(text) ||
    (next.gapBefore && text.length <= 100 && !/[.!?…:]\s/u.test(text) && !text.endsWith(':'))
  );
}

/** Without any prose, the head is the first title with the labels above it, or the labels alone. */
function headEnd(lines: readonly SourceLine[], isContent: (index: number) => boolean): number {
  const title = lines.findIndex((line, index) => isContent(index) && line.marker === '');
  if (title >= 0) return title + 1;
  return lines.some((_, index) => isContent(index)) ? 0 : lines.length;
}

/** With three titles or more, and for one short word above a longer line, the first may be a label. */
function chooseHeadline(
  lines: readonly SourceLine[],
  titles: readonly number[],
  lead: number | undefined,
): number | undefined {
  const words = (index: number): number => wordCount(lines[index]?.text ?? '');
  const [first, second] = titles;
  if (first === undefined || second === undefined || lead === undefined) return first;
  if (titles.length >= 3) return titles.find((index) => words(index) >= 4) ?? first;
  return words(first) <= 2 && words(second) >= 5 ? second : first;
}
