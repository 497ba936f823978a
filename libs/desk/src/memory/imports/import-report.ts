import type { TmxFault } from '@triptych/exchange';
import type { KeptAs } from '../memory-keeping.js';

/** What became of the entries of a file: each is one of added, merged, variants, unchanged or skipped. */
export interface ImportReport {
  /** Entries of the file, those skipped too. */
  readonly read: number;
  readonly added: number;
  readonly merged: number;
  readonly variants: number;
  readonly unchanged: number;
  /** By reason. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly warnings: Readonly<Record<string, number>>;
  /** The first hundred. */
  readonly lines: readonly ReportLine[];
}

interface ReportLine {
  readonly line: number;
  readonly number: number | null;
  readonly severity: TmxFault['severity'];
  readonly reason: string;
  readonly detail: string | null;
}

const MOST_LINES = 100;
const COUNTED = { added: 'added', merged: 'merged', variant: 'variants', unchanged: 'unchanged' } as const;

export const EMPTY_REPORT: ImportReport = {
  ...{ read: 0, added: 0, merged: 0, variants: 0, unchanged: 0 },
  ...{ skipped: {}, warnings: {}, lines: [] },
};

/** The report with some entries and faults more. */
export function reported(report: ImportReport, kept: readonly KeptAs[], faults: readonly TmxFault[]): ImportReport {
  const counts = { read: 0, added: 0, merged: 0, variants: 0, unchanged: 0 };
  const skipped = new Map(Object.entries(report.skipped));
  const warnings = new Map(Object.entries(report.warnings));
  for (const each of kept) {
    counts.read += 1;
    if (each === 'left-out') count(skipped, 'one-language');
    else counts[COUNTED[each]] += 1;
  }
  for (const { severity, reason } of faults) {
    if (severity === 'skipped') counts.read += 1;
    if (severity !== 'fatal') count(severity === 'skipped' ? skipped : warnings, reason);
  }
  return {
    read: report.read + counts.read,
    added: report.added + counts.added,
    merged: report.merged + counts.merged,
    variants: report.variants + counts.variants,
    unchanged: report.unchanged + counts.unchanged,
    skipped: Object.fromEntries(skipped),
    warnings: Object.fromEntries(warnings),
    lines: shortened([...report.lines, ...faults.map(lineOf)]),
  };
}

/** The first lines; what ended the reading of a file is always among them. */
function shortened(lines: readonly ReportLine[]): ReportLine[] {
  const fatal = lines.find(({ severity }) => severity === 'fatal');
  const others = lines.filter(({ severity }) => severity !== 'fatal');
  return [...others.slice(0, fatal ? MOST_LINES - 1 : MOST_LINES), ...(fatal ? [fatal] : [])];
}

function lineOf({ line, number, severity, reason, detail }: TmxFault): ReportLine {
  return { line, number: number ?? null, severity, reason, detail: detail ?? null };
}

function count(counts: Map<string, number>, reason: string): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
}
