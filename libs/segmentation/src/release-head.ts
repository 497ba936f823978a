import { isDatelineAlone, isDatelineLead } from './dateline.js';
import { isProse, isShort, wordCount } from './line-shape.js';
import { excluded, included, type LineRole } from './line-role.js';
import { isMenu, menuEvidence, type Evidence } from './menu-evidence.js';
import { firstProseUnderMenu, isRunningText, longestProseRun } from './prose-run.js';
import { isBulletAlone, type SourceLine } from './source-line.js';
import { isCaption, isLabel, opensContact, opensNotes } from './wording.js';

/** How sure the reading of a text is: a dateline was found, a run of prose was found, or neither. */
export type Confidence = 'high' | 'medium' | 'low';

/** The roles of the lines down to the lead. */
export interface ReleaseHead {
  readonly roles: readonly LineRole[];
  readonly hasMenu: boolean;
  readonly confidence: Confidence;
}

/**
 * Reads the head of a release: menu, labels, headline, subheadline, captions, dateline, lead.
 * Everything above the headline is excluded only where there is proof of a menu; otherwise only a line that carries
 * its own proof is (a bullet alone, a label printed twice).
 */
export function readHead(lines: readonly SourceLine[]): ReleaseHead {
  const evidence = menuEvidence(lines);
  const anchor = findAnchor(lines, evidence);
  const menuEnd = anchor >= 0 ? anchor : longestProseRun(lines, evidence);
  const hasMenu = isMenu(lines.slice(0, menuEnd), evidence);
  return hasMenu ? headUnderMenu(lines, evidence, anchor) : headWithoutMenu(lines, evidence, anchor);
}

/** With so many lines of running text above it, a place and a dash are no dateline of this release. */
const TOO_DEEP = 3;

/** The first line with a dateline, which is the lead; -1 when there is none. */
function findAnchor(lines: readonly SourceLine[], evidence: readonly Evidence[]): number {
  let above = 0;
  for (const [index, line] of lines.entries()) {
    if (evidence[index] === undefined && line.marker === '' && isDatelineLead(line.text)) return index;
    if (isRunningText(line, evidence[index])) above += 1;
    if (above === TOO_DEEP) return -1;
  }
  return -1;
}

function headUnderMenu(lines: readonly SourceLine[], evidence: readonly Evidence[], anchor: number): ReleaseHead {
  const lead = anchor >= 0 ? anchor : firstProseUnderMenu(lines, evidence);
  const confidence = anchor >= 0 ? 'high' : lead < lines.length ? 'medium' : 'low';
  let headline = lead - 1;
  while (headline >= 0 && isBetween(lines[headline])) headline -= 1;
  const under = lines[headline];
  const above = lines[headline - 1];
  const canBeHeadline =
    under?.marker === '' &&
    (evidence[headline] === undefined || (evidence[headline] === 'repeated-label' && wordCount(under.body) >= 5));
  if (!canBeHeadline) headline = lead;
  const hasSubheadline =
    canBeHeadline &&
    above?.marker === '' &&
    evidence[headline - 1] === undefined &&
    above.text.length >= 40 &&
    wordCount(above.text) >= 6 &&
    !isProse(above.text);
  if (hasSubheadline) headline -= 1;

  let top = headline;
  while (top > 0 && evidence[top - 1] === undefined && isLabelOrDate(lines[top - 1])) top -= 1;
  const roles = lines.slice(0, Math.min(lead + 1, lines.length)).map((line, index): LineRole => {
    if (index === lead) return included('lead');
    if (index < top || isBulletAlone(line)) return excluded(menuReason(line, evidence[index]));
    if (index === headline) return included('headline');
    if (hasSubheadline && index === headline + 1) return included('subheadline');
    return included(betweenType(line));
  });
  return { roles, hasMenu: true, confidence };
}

function headWithoutMenu(lines: readonly SourceLine[], evidence: readonly Evidence[], anchor: number): ReleaseHead {
  const isOut = (index: number): boolean =>
    evidence[index] === 'bullet-alone' ||
    (evidence[index] === 'repeated-label' &&
      evidence[index + 1] === 'repeated-label' &&
      wordCount(lines[index]?.body ?? '') <= 4);
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
      if (isOut(index)) return excluded(evidence[index] === 'bullet-alone' ? 'bullet-alone' : 'repeated-label');
      if (index === headline) return included('headline');
      if (!isContent(index)) return included(betweenType(line));
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

/** Lines that stand between headline and lead, or above the headline, and are neither. */
function isBetween(line: SourceLine | undefined): boolean {
  return (
    line !== undefined &&
    (isLabelOrDate(line) ||
      isCaption(line.text) ||
      isBulletAlone(line) ||
      opensNotes(line.text) ||
      opensContact(line.text))
  );
}

function isLabelOrDate(line: SourceLine | undefined): boolean {
  return line !== undefined && (isLabel(line.text) || isDatelineAlone(line.text));
}

function betweenType({ text }: SourceLine): Exclude<LineRole['type'], 'chrome'> {
  if (isDatelineAlone(text)) return 'dateline';
  if (isCaption(text)) return 'caption';
  if (opensNotes(text)) return 'notes-to-editors';
  return opensContact(text) ? 'media-contact' : 'label';
}

function menuReason(line: SourceLine, evidence: Evidence): Exclude<LineRole['reason'], null> {
  if (evidence !== undefined && evidence !== 'furniture') return evidence;
  if (line.marker !== '') return 'menu-link';
  return isShort(line.text) ? 'short-label' : 'before-headline';
}
