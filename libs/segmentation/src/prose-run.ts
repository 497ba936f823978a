import { endsSentence, wordCount } from './line-shape.js';
import type { Evidence } from './menu-evidence.js';
import type { SourceLine } from './source-line.js';

/** A line of the text of a release, not of a menu: a sentence of eight words or more, or a long line. */
export function isRunningText(line: SourceLine, evidence: Evidence): boolean {
  return (
    evidence === undefined &&
    line.marker === '' &&
    (endsSentence(line.text) || line.text.length > 200) &&
    wordCount(line.text) >= 8
  );
}

/** Where the longest run of prose lines begins, counted in characters; the number of lines when there is none. */
export function longestProseRun(lines: readonly SourceLine[], evidence: readonly Evidence[]): number {
  let best = { start: lines.length, length: 0 };
  let run = { start: 0, length: 0 };
  lines.forEach((line, index) => {
    if (!isRunningText(line, evidence[index])) {
      run = { start: index + 1, length: 0 };
      return;
    }
    run = { start: run.start, length: run.length + line.text.length };
    if (run.length > best.length) best = run;
  });
  return best.start;
}

/** The first running text under the last menu line that stands above the longest run of prose. */
export function firstProseUnderMenu(lines: readonly SourceLine[], evidence: readonly Evidence[]): number {
  const core = longestProseRun(lines, evidence);
  const lastMenuLine = evidence.slice(0, core).findLastIndex((one) => one !== undefined);
  const first = lines.findIndex((line, index) => index > lastMenuLine && isRunningText(line, evidence[index]));
  return first < 0 ? lines.length : first;
}
