import { betweenRole, isBetween, isLabelOrDate, isOutByItself, menuRole } from './head-line.js';
import type { HeadEvidence, ReleaseHead } from './head-reading.js';
import { isProse } from './line-shape.js';
import { included, type LineRole } from './line-role.js';
import { opensBoilerplate } from './wording.js';

/** A summary of one sentence under the headline is a subheadline; a longer one is a paragraph. */
const LONGEST_SUBHEADLINE = 160;

/**
 * Reads the head of a release whose headline the markup names. The lead is the line with the dateline, else the first
 * running text under the headline; above the headline only a menu is excluded.
 */
export function headUnderTitle(
  { lines, evidence, anchor }: HeadEvidence,
  title: number,
  hasMenu: boolean,
): ReleaseHead {
  const isOut = (index: number): boolean => isOutByItself(lines, evidence, index);
  const end = lines.findIndex((line, index) => index > title && opensBoilerplate(line.body));
  const prose = lines.findIndex(
    (line, index) => index > title && !isOut(index) && !isBetween(line) && line.marker === '' && isProse(line.text),
  );
  const lead = anchor >= 0 ? anchor : end < 0 || prose < end ? prose : -1;
  let top = title;
  while (top > 0 && evidence[top - 1] === undefined && isLabelOrDate(lines[top - 1])) top -= 1;
  const roles = lines.slice(0, Math.max(title, lead) + 1).map((line, index): LineRole => {
    if (index === lead) return included('lead');
    if (index < top && hasMenu) return menuRole(line, evidence[index]);
    if (isOut(index)) return menuRole(line, evidence[index]);
    if (isBetween(line)) return betweenRole(line);
    if (line.marker !== '') return included('list-item');
    if (isProse(line.text) && (index < title || line.text.length > LONGEST_SUBHEADLINE)) return included('paragraph');
    return included(index < title ? 'label' : 'subheadline');
  });
  return { roles, hasMenu, confidence: lead < 0 ? 'low' : lead === anchor ? 'high' : 'medium' };
}
