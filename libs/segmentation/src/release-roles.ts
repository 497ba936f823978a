import { isDatelineAlone, isDatelineLead } from './dateline.js';
import type { Confidence } from './head-reading.js';
import { excluded, type LineRole } from './line-role.js';
import type { ReadingOptions } from './reading-options.js';
import { readBody } from './release-body.js';
import { readHead } from './release-head.js';
import { oneLine, type SourceLine } from './source-line.js';

/** The lines of a release, read. */
export interface ReleaseRoles {
  /** One for each line. */
  readonly roles: readonly LineRole[];
  /** How many of them are the head, down to the lead. */
  readonly headLength: number;
  readonly confidence: Confidence;
}

/**
 * Reads what each line of a release is. A line that the desk left out before is a sign of a menu and is proposed for
 * exclusion, but never the headline, the lead or a line with a dateline.
 */
export function readRoles(
  lines: readonly SourceLine[],
  { isLeftOutBefore }: Pick<ReadingOptions, 'isLeftOutBefore'>,
): ReleaseRoles {
  if (isLeftOutBefore === undefined) return readAll(lines, []);
  const leftOut = lines.map(
    (line) => !hasDateline(line) && [line.body, line.text].some((text) => isLeftOutBefore(oneLine(text))),
  );
  if (!leftOut.includes(true)) return readAll(lines, []);
  const read = withLead(lines, leftOut);
  const roles = read.roles.map((role, index) =>
    leftOut[index] === true && !isTop(role) ? excluded('left-out-before') : role,
  );
  return { ...read, roles };
}

/** With the lines left out before as signs of a menu, unless the headline or the lead is lost by it. */
function withLead(lines: readonly SourceLine[], leftOut: readonly boolean[]): ReleaseRoles {
  const read = readAll(lines, leftOut);
  const plain = readAll(lines, []);
  const tops = ({ roles }: ReleaseRoles): number => roles.filter(isTop).length;
  return tops(read) < tops(plain) ? plain : read;
}

function readAll(lines: readonly SourceLine[], leftOut: readonly boolean[]): ReleaseRoles {
  const head = readHead(lines, leftOut);
  const roles = [...head.roles, ...readBody(lines, head.roles.length, head.hasMenu)];
  return { roles, headLength: head.roles.length, confidence: head.confidence };
}

function isTop({ type }: LineRole): boolean {
  return type === 'headline' || type === 'lead';
}

function hasDateline({ text }: SourceLine): boolean {
  return isDatelineLead(text) || isDatelineAlone(text);
}
