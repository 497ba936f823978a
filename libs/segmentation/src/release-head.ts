import { isDatelineLead } from './dateline.js';
import type { ReleaseHead } from './head-reading.js';
import { headUnderMenu } from './head-under-menu.js';
import { headUnderTitle } from './head-under-title.js';
import { headWithoutMenu } from './head-without-menu.js';
import { isMenu, menuEvidence, type Evidence } from './menu-evidence.js';
import { isRunningText, longestProseRun } from './prose-run.js';
import type { SourceLine } from './source-line.js';

/**
 * Reads the head of a release: menu, labels, headline, subheadline, captions, dateline, lead.
 * Everything above the headline is excluded only where there is proof of a menu; otherwise only a line that carries
 * its own proof is (a bullet alone, a label printed twice, a line left out before). A headline that the markup names is
 * the headline.
 */
export function readHead(lines: readonly SourceLine[], leftOutBefore: readonly boolean[]): ReleaseHead {
  const evidence = menuEvidence(lines, leftOutBefore);
  const title = lines.findIndex(({ type }) => type === 'headline');
  const anchor = findAnchor(lines, evidence, title + 1);
  const menuEnd = title >= 0 ? title : anchor >= 0 ? anchor : longestProseRun(lines, evidence);
  const hasMenu = isMenu(lines.slice(0, menuEnd), evidence);
  const known = { lines, evidence, anchor };
  const head =
    title >= 0 ? headUnderTitle(known, title, hasMenu) : hasMenu ? headUnderMenu(known) : headWithoutMenu(known);
  const hasDateline = head.roles.some(({ type }) => type === 'dateline');
  return head.confidence === 'medium' && hasDateline ? { ...head, confidence: 'high' } : head;
}

/** With so many lines of running text above it, a place and a dash are no dateline of this release. */
const TOO_DEEP = 3;

/** The line that the markup names the lead, else the first with a dateline; -1 when there is none. */
function findAnchor(lines: readonly SourceLine[], evidence: readonly Evidence[], from: number): number {
  const named = lines.findIndex(({ type }, index) => index >= from && type === 'lead');
  if (named >= 0) return named;
  let above = 0;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as SourceLine;
    const isOpen = evidence[index] === undefined && line.marker === '' && line.type === undefined;
    if (isOpen && isDatelineLead(line.text)) return index;
    if (isRunningText(line, evidence[index])) above += 1;
    if (above === TOO_DEEP) return -1;
  }
  return -1;
}
