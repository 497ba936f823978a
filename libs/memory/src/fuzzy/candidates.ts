import type { BestHits } from './best-hits.js';
import { distanceUpTo } from './distance.js';
import type { Groups } from './groups.js';
import { withRoom } from './growing.js';
import type { Query } from './query.js';

/** Groups that were compared already in the present look-up. */
export class Seen {
  private marks = new Uint8Array(0);
  private mark = 0;

  /** Forgets all, and has room for so many groups. */
  clear(groups: number): void {
    this.mark = (this.mark + 1) & 0xff;
    if (this.mark === 0) {
      this.marks.fill(0);
      this.mark = 1;
    }
    this.marks = withRoom(this.marks, groups);
  }

  /** True the first time a group is named. */
  isNew(group: number): boolean {
    if (this.marks[group] === this.mark) return false;
    this.marks[group] = this.mark;
    return true;
  }

  get byteLength(): number {
    return this.marks.byteLength;
  }
}

/** The edits between the segment and a group if the group is near enough, else -1. */
export function editsTo(group: number, groups: Groups, query: Query, best: BestHits): number {
  const { tokens } = groups;
  const start = groups.start(group);
  const length = groups.lengthOf(group);
  const longest = length > query.length ? length : query.length;
  const most = best.mostEdits(longest);
  if (!sharesEnough(query, tokens, start, length, most - (longest - length))) return -1;
  const edits = distanceUpTo(most, query, tokens, start, length);
  return edits > most ? -1 : edits;
}

/** Each stored token without a partner in the segment, wherever it stands, costs an edit. */
function sharesEnough(query: Query, tokens: Uint32Array, start: number, length: number, most: number): boolean {
  const { rows, counts, left, distinct } = query;
  for (let row = 1; row <= distinct; row += 1) left[row] = counts[row] as number;
  let alone = 0;
  for (let at = start; at < start + length; at += 1) {
    const row = rows[tokens[at] as number] as number;
    const partners = row === 0 ? 0 : (left[row] as number);
    if (partners > 0) left[row] = partners - 1;
    else if ((alone += 1) > most) return false;
  }
  return true;
}
