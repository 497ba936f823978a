import type { ExclusionReason } from '@triptych/domain';
import { isShort, wordCount } from './line-shape.js';
import { isBulletAlone, type SourceLine } from './source-line.js';
import { isMenuLink } from './wording.js';

/** Why a line looks like part of a page's menu; undefined for a line that could be a line of a release. */
export type Evidence =
  | Extract<ExclusionReason, 'left-out-before' | 'bullet-alone' | 'repeated-label' | 'glued-label'>
  | 'furniture'
  | undefined;

/** Marks of a menu line: that it was left out before, its own shape, its two neighbours. */
export function menuEvidence(lines: readonly SourceLine[], leftOutBefore: readonly boolean[]): Evidence[] {
  return lines.map((line, index) => {
    const previous = lines[index - 1];
    const next = lines[index + 1];
    if (leftOutBefore[index] === true) return 'left-out-before';
    if (isBulletAlone(line)) return 'bullet-alone';
    if (previous !== undefined && isGlued(previous, line)) return 'glued-label';
    if (next !== undefined && isGlued(line, next)) return 'repeated-label';
    if (isShort(line.body) && (isSame(previous, line) || isSame(line, next))) return 'repeated-label';
    return isMenuLink(line.body) ? 'furniture' : undefined;
  });
}

/**
 * True when the lines in front of a release are a page's menu and not the work of its author: a label glued to its
 * description, two doubled labels, two known links, two lines left out before, or a list of links at the very top with a release under it.
 * Bullets alone do not prove a menu, because a list pasted from a word processor leaves them too.
 */
export function isMenu(head: readonly SourceLine[], evidence: readonly Evidence[]): boolean {
  const seen = evidence.slice(0, head.length);
  const count = (wanted: Evidence): number => seen.filter((one) => one === wanted).length;
  const proof =
    2 * count('glued-label') + Math.floor(count('repeated-label') / 2) + count('furniture') + count('left-out-before');
  if (proof >= 2) return true;
  const startsWithBullet = seen[0] === 'bullet-alone' || head[0]?.marker !== '';
  const links = head.filter(({ marker, body }) => marker !== '' && isShort(body)).length;
  if (proof === 1) return startsWithBullet || seen.includes('bullet-alone');
  return head.length > 0 && head.length < evidence.length && startsWithBullet && links >= 3;
}

/** The label, at most eight words, stands at the front of the next line with a capital right behind it. */
function isGlued(label: SourceLine, line: SourceLine): boolean {
  const { length } = label.body;
  return (
    length >= 3 &&
    length < line.body.length &&
    /^\p{Lu}[\p{Ll}'’\s]/u.test(line.body.slice(length)) &&
    wordCount(label.body) <= 8 &&
    line.body.slice(0, length).toLowerCase() === label.body.toLowerCase()
  );
}

function isSame(a: SourceLine | undefined, b: SourceLine | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.body.length === b.body.length &&
    a.body.toLowerCase() === b.body.toLowerCase()
  );
}
