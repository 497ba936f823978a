import { betweenRole, isBetween, isLabelOrDate, menuRole } from './head-line.js';
import type { HeadEvidence, ReleaseHead } from './head-reading.js';
import { isProse, wordCount } from './line-shape.js';
import { included, type LineRole } from './line-role.js';
import { firstProseUnderMenu } from './prose-run.js';
import { isBulletAlone } from './source-line.js';

/** Reads the head of a page that begins with a menu: whatever stands above the headline and its labels is excluded. */
export function headUnderMenu({ lines, evidence, anchor }: HeadEvidence): ReleaseHead {
  const lead = anchor >= 0 ? anchor : firstProseUnderMenu(lines, evidence);
  const confidence = anchor >= 0 ? 'high' : lead < lines.length ? 'medium' : 'low';
  let headline = lead - 1;
  while (headline >= 0 && (isBetween(lines[headline]) || evidence[headline] === 'left-out-before')) headline -= 1;
  const under = lines[headline];
  const above = lines[headline - 1];
  const canBeHeadline =
    under?.marker === '' &&
    (evidence[headline] === undefined || (evidence[headline] === 'repeated-label' && wordCount(under.body) >= 5));
  if (!canBeHeadline) headline = lead;
  const hasSubheadline =
    canBeHeadline &&
    above?.type === undefined &&
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
    if (index < top || isBulletAlone(line) || evidence[index] === 'left-out-before') {
      return menuRole(line, evidence[index]);
    }
    if (index === headline) return included('headline');
    if (hasSubheadline && index === headline + 1) return included('subheadline');
    return betweenRole(line);
  });
  return { roles, hasMenu: true, confidence };
}
