/** The texts before and after a sentence in its line; null at the ends. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

/** Each sentence of a line with the texts beside it. */
export function withNeighbours<T extends { readonly text: string }>(line: readonly T[]): (T & Neighbours)[] {
  return line.map((each, index) => ({
    ...each,
    previous: line[index - 1]?.text ?? null,
    next: line[index + 1]?.text ?? null,
  }));
}
