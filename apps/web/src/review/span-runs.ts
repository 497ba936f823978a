import type { Span } from '@triptych/domain';

/** A run of a stretch, inside a span or outside all of them. */
export interface SpanRun {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A stretch that begins at `at` in runs; joined they are the stretch. `spans` are in order and do not overlap. */
export function spanRuns(text: string, at: number, spans: readonly Span[]): SpanRun[] {
  const runs: SpanRun[] = [];
  let done = 0;
  const take = (end: number, isMarked: boolean) => {
    if (end > done) runs.push({ text: text.slice(done, end), isMarked });
    done = Math.max(done, end);
  };
  for (const { start, end } of spans) {
    take(Math.min(start - at, text.length), false);
    take(Math.min(end - at, text.length), true);
  }
  take(text.length, false);
  return runs;
}
