/** One measured quality: what, how much of how much, and every case that missed, so that a linguist can read it. */
export interface Figure {
  readonly name: string;
  /** As it is printed: `104 of 105`, `0.991`. */
  readonly value: string;
  /** What is aimed at, as it is printed. */
  readonly goal: string;
  readonly isReached: boolean;
  readonly misses: readonly string[];
}

/** So many of so many, with a goal for the share. */
export function share(name: string, good: number, all: number, goal: number, misses: readonly string[]): Figure {
  return { name, value: `${good} of ${all}`, goal: `≥ ${goal}`, isReached: good >= goal, misses };
}
