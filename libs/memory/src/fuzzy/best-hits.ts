/** Groups that are equally far from the segment. */
interface Level {
  /** Edits over the longer length. */
  readonly edits: number;
  readonly longest: number;
  readonly groups: number[];
  /** Living entries of the groups. */
  entries: number;
}

/**
 * The best groups so far. Once they have as many entries as are wanted, whoever is farther than the last of them is not let
 * in any more; whoever is as far is, because the id decides between them. All comparisons are exact, in whole numbers.
 */
export class BestHits {
  /** From near to far. */
  private readonly levels: Level[] = [];
  /** A group may have this share of edits: `edits` / `longest`. */
  private edits: number;
  private longest = 100;
  /** Counts how often the bound became tighter. */
  tightened = 0;

  /** @param threshold percent, a whole number */
  constructor(
    threshold: number,
    readonly limit: number,
  ) {
    this.edits = 100 - threshold;
  }

  /** How many edits a group may have that is, or whose segment is, so long. */
  mostEdits(longest: number): number {
    return Math.floor((this.edits * longest) / this.longest);
  }

  /** The length of the longest sequence that a segment of this length can match. */
  longestFor(length: number): number {
    return Math.floor((length * this.longest) / (this.longest - this.edits));
  }

  /** @param edits at most `mostEdits(longest)` */
  offer(group: number, edits: number, longest: number, entries: number): void {
    if (entries === 0) return;
    let at = 0;
    let level = this.levels[at];
    while (level && level.edits * longest < edits * level.longest) {
      at += 1;
      level = this.levels[at];
    }
    if (level && level.edits * longest === edits * level.longest) {
      level.groups.push(group);
      level.entries += entries;
    } else {
      this.levels.splice(at, 0, { edits, longest, groups: [group], entries });
    }
    this.tighten();
  }

  /** From the best to the worst: the groups of each rate, in no order. */
  ranked(): readonly Pick<Level, 'edits' | 'longest' | 'groups'>[] {
    return this.levels;
  }

  private tighten(): void {
    let entries = 0;
    for (const [at, level] of this.levels.entries()) {
      entries += level.entries;
      if (entries < this.limit) continue;
      this.levels.length = at + 1;
      if (level.edits * this.longest < this.edits * level.longest) this.tightened += 1;
      this.edits = level.edits;
      this.longest = level.longest;
      return;
    }
  }
}
