import type { LineRole } from './line-role.js';
import { readBody } from './release-body.js';
import { readHead, type Confidence } from './release-head.js';
import type { SourceLine } from './source-line.js';
import type { ReadingOptions } from './reading-options.js';

/** The lines of a release, read. */
export interface ReleaseRoles {
  /** One for each line. */
  readonly roles: readonly LineRole[];
  /** How many of them are the head, down to the lead. */
  readonly headLength: number;
  readonly confidence: Confidence;
}

/** Reads what each line of a release is. */
export function readRoles(lines: readonly SourceLine[], options: ReadingOptions): ReleaseRoles {
  void options;
  const head = readHead(lines);
  const roles = [...head.roles, ...readBody(lines, head.roles.length, head.hasMenu)].map((role, index) =>
    lines[index]?.type === undefined ? role : { type: lines[index].type, reason: null },
  );
  return { roles, headLength: head.roles.length, confidence: head.confidence };
}
