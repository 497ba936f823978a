import type { AlignmentRow, SegmentRun } from '@triptych/memory';
import { isShared } from './varied-versions.js';

/** From this confidence on a row counts as sure. */
const SURE = 0.8;

/** What is compared: rows of at least two versions, exactly; and links, pairs of segments of two versions in one row. */
export class AlignmentScore {
  private readonly rows = { found: 0, expected: 0, right: 0 };
  private readonly links = { found: 0, expected: 0, right: 0 };
  private readonly sure = { found: 0, right: 0 };
  readonly misses: string[] = [];

  /** @param name of the document, for the list of misses */
  add(name: string, found: readonly AlignmentRow[], expected: readonly (readonly SegmentRun[])[]): void {
    const shared = found.filter(({ runs }) => isShared(runs));
    const gold = new Set(expected.map(written));
    const isRight = ({ runs }: AlignmentRow): boolean => gold.has(written(runs));
    const right = shared.filter(isRight);
    this.rows.found += shared.length;
    this.rows.expected += gold.size;
    this.rows.right += right.length;
    const sure = shared.filter(({ confidence }) => confidence >= SURE);
    this.sure.found += sure.length;
    this.sure.right += sure.filter(isRight).length;

    const goldLinks = new Set(expected.flatMap(linksOf));
    const foundLinks = shared.flatMap(({ runs }) => linksOf(runs));
    this.links.found += foundLinks.length;
    this.links.expected += goldLinks.size;
    this.links.right += foundLinks.filter((link) => goldLinks.has(link)).length;
    for (const row of shared) {
      if (!isRight(row)) this.misses.push(`${name}: ${written(row.runs)} (${row.confidence.toFixed(2)})`);
    }
  }

  get ofRows(): number {
    return f1(this.rows);
  }

  get ofLinks(): number {
    return f1(this.links);
  }

  /** Share of the rows of confidence 0.8 or more that are right. */
  get sureRight(): number {
    return this.sure.right / this.sure.found;
  }

  /** Share of the rows that have this confidence. */
  get sureShare(): number {
    return this.sure.found / this.rows.found;
  }
}

function f1({ found, expected, right }: { found: number; expected: number; right: number }): number {
  return found + expected === 0 ? 1 : (2 * right) / (found + expected);
}

function written(runs: readonly SegmentRun[]): string {
  return runs.map((run) => indices(run).join(',')).join(' = ');
}

function linksOf(runs: readonly SegmentRun[]): string[] {
  return runs.flatMap((left, a) =>
    runs.flatMap((right, b) =>
      a < b ? indices(left).flatMap((i) => indices(right).map((j) => `${a}.${i} ${b}.${j}`)) : [],
    ),
  );
}

function indices({ start, end }: SegmentRun): number[] {
  return Array.from({ length: end - start }, (_, step) => start + step);
}
