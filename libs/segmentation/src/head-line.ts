import { isDatelineAlone } from './dateline.js';
import { isShort, wordCount } from './line-shape.js';
import { excluded, included, type LineRole } from './line-role.js';
import type { Evidence } from './menu-evidence.js';
import { isBulletAlone, type SourceLine } from './source-line.js';
import { isCaption, isLabel, opensContact, opensNotes } from './wording.js';

/** Lines that stand between headline and lead, or above the headline, and are neither. */
export function isBetween(line: SourceLine | undefined): boolean {
  return (
    line !== undefined &&
    (line.type !== undefined ||
      isLabelOrDate(line) ||
      isCaption(line.text) ||
      isBulletAlone(line) ||
      opensNotes(line.text) ||
      opensContact(line.text))
  );
}

export function isLabelOrDate(line: SourceLine | undefined): boolean {
  return line !== undefined && line.type === undefined && (isLabel(line.text) || isDatelineAlone(line.text));
}

/** The role of a line for which `isBetween` holds. */
export function betweenRole({ text, type }: SourceLine): LineRole {
  if (type !== undefined) return included(type);
  if (isDatelineAlone(text)) return included('dateline');
  if (isCaption(text)) return included('caption');
  if (opensNotes(text)) return included('notes-to-editors');
  return included(opensContact(text) ? 'media-contact' : 'label');
}

/** True for a line that is out although nothing proves a menu: it carries its own proof. */
export function isOutByItself(lines: readonly SourceLine[], evidence: readonly Evidence[], index: number): boolean {
  const own = evidence[index];
  if (lines[index]?.type !== undefined) return false;
  if (own === 'bullet-alone' || own === 'left-out-before') return true;
  const isDoubled = own === 'repeated-label' && evidence[index + 1] === 'repeated-label';
  return isDoubled && wordCount(lines[index]?.body ?? '') <= 4;
}

/** The role of a line of a menu. Of what the markup names, only items of a list are links of a menu. */
export function menuRole(line: SourceLine, evidence: Evidence): LineRole {
  if (line.type !== undefined && line.type !== 'list-item') return included(line.type);
  if (evidence !== undefined && evidence !== 'furniture') return excluded(evidence);
  if (line.marker !== '' || line.type === 'list-item') return excluded('menu-link');
  return excluded(isShort(line.text) ? 'short-label' : 'before-headline');
}
