import type { ReleasePreview } from '@triptych/contracts';
import type { Span } from '@triptych/domain';
import type { SourceFix } from '../api/submission.js';
import type { ChosenLine } from './chosen-lines.js';
import type { FindingNote } from './submission.js';

type SourceFinding = ReleasePreview['findings'][number];

/** A finding of the source desk on the lines as they stand, and what was answered. */
export interface AskedFinding {
  /** The same as long as its words stand in their line. */
  readonly id: string;
  readonly finding: SourceFinding;
  /** The line it is in; null when it is about the whole release. */
  readonly line: ChosenLine | null;
  readonly note: FindingNote | null;
  readonly isIgnored: boolean;
}

export interface FindingGroup {
  readonly check: string;
  readonly findings: readonly AskedFinding[];
  readonly open: readonly AskedFinding[];
}

/** The desk says how many lines it left out; the list of lines says it too, and counts what was decided since. */
const SAID_BY_THE_LINES = 'left-out-lines';

/** The findings that concern the release as it now is: lines that were left out by hand have none. */
export function askedFindings(
  findings: readonly SourceFinding[],
  lines: readonly ChosenLine[],
  { notes, ignored }: { readonly notes: readonly FindingNote[]; readonly ignored: readonly string[] },
): AskedFinding[] {
  const ids = findingIds(
    findings,
    lines.map(({ key }) => key),
    lines.map(({ block }) => block.text),
  );
  return findings.flatMap((finding, index) => {
    const id = ids[index] ?? '';
    const line = finding.block === undefined ? null : (lines[finding.block] ?? null);
    if (finding.check === SAID_BY_THE_LINES || line?.included === false) return [];
    const note = notes.find((each) => each.finding === id) ?? null;
    return [{ id, finding, line, note, isIgnored: ignored.includes(id) }];
  });
}

/** Findings by their check, in the order of the desk: the most important first. */
export function findingGroups(findings: readonly AskedFinding[]): FindingGroup[] {
  const groups = new Map<string, AskedFinding[]>();
  for (const asked of findings) {
    const group = groups.get(asked.finding.check);
    if (group) group.push(asked);
    else groups.set(asked.finding.check, [asked]);
  }
  return [...groups].map(([check, group]) => ({ check, findings: group, open: group.filter(isOpen) }));
}

export function isOpen({ note, isIgnored }: AskedFinding): boolean {
  return note === null && !isIgnored;
}

/** True when the desk knows what to put in place of the words. */
export function isFixable({ finding: { block, span, fix } }: AskedFinding): boolean {
  return block !== undefined && span !== undefined && fix !== undefined;
}

/**
 * The corrections of these findings, block by block and in each from the last to the first: each is made in the block as
 * the ones before it left it.
 */
export function fixesOf(findings: readonly AskedFinding[]): SourceFix[] {
  return findings
    .flatMap(({ finding: { block, span, fix } }) =>
      block !== undefined && span && fix !== undefined ? [{ block, ...span, text: fix }] : [],
    )
    .sort((a, b) => a.block - b.block || b.start - a.start);
}

/** The words that a finding is about; empty when it is about a whole line or release. */
export function excerptOf(finding: SourceFinding, texts: readonly string[]): string {
  return finding.block === undefined ? '' : excerptIn(texts[finding.block] ?? '', finding);
}

/** As `excerptOf`, in the text of its line. */
export function excerptIn(text: string, { span }: Pick<SourceFinding, 'span'>): string {
  return span ? text.slice(span.start, span.end) : '';
}

/** Ids by check, line and words, and by how many equal findings stand before, so that they outlive changes elsewhere. */
export function findingIds(
  findings: readonly SourceFinding[],
  keys: readonly string[],
  texts: readonly string[],
): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { check, block } = finding;
    const about = [check, block === undefined ? '' : (keys[block] ?? ''), excerptOf(finding, texts)];
    const known = JSON.stringify(about);
    const before = seen.get(known) ?? 0;
    seen.set(known, before + 1);
    return JSON.stringify([...about, before]);
  });
}

/** Where to mark a finding in its text. A place between two characters is shown by the characters beside it. */
export function markedSpan({ start, end }: Span, text: string): Span {
  if (end > start) return { start, end };
  return { start: Math.max(0, start - 1), end: Math.min(text.length, start + 1) };
}
