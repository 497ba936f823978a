/** Puts `text` in the place of a stretch. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch of a text with the edits that lie in it; edits do not overlap, those at one place keep their order. */
export function edited(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
  const inside = edits.filter(({ start, end }) => start >= from && end <= to);
  const inOrder = inside.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let done = from;
  for (const edit of inOrder) {
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return pieces.join('') + text.slice(done, to);
}
