/** A run of text that both sides share, or that only the second (`insert`) or only the first (`delete`) has. */
export interface DiffRun {
  readonly type: 'equal' | 'insert' | 'delete';
  readonly text: string;
}

/** A word, a stretch of white space, or one other character. Every character falls into one of the three. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Above this many comparisons (1,000 × 1,000 words) what differs is shown as one replacement. */
const MOST_CELLS = 1_000_000;

/**
 * What changed between two texts, word by word, for display.
 * The `equal` and `delete` runs joined are `a`, the `equal` and `insert` runs joined are `b`, to the byte.
 * Neighbouring runs differ in type, a `delete` stands before its `insert`, and no run is empty.
 */
export function wordDiff(a: string, b: string): DiffRun[] {
  const before = a.match(TOKEN) ?? [];
  const after = b.match(TOKEN) ?? [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;

  const equal = (tokens: readonly string[]): DiffRun[] => tokens.map((text) => ({ type: 'equal', text }));
  return tidied([
    ...equal(before.slice(0, head)),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...equal(before.slice(before.length - tail)),
  ]);
}

/** Longest common subsequence of the tokens between the common head and the common tail. */
function middle(before: readonly string[], after: readonly string[]): DiffRun[] {
  const rows = before.length;
  const columns = after.length;
  if (rows * columns > MOST_CELLS) {
    return [
      { type: 'delete', text: before.join('') },
      { type: 'insert', text: after.join('') },
    ];
  }
  const width = columns + 1;
  // common[i * width + j]: length of the longest common subsequence of before[i…] and after[j…].
  const common = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      common[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: DiffRun[] = [];
  let i = 0;
  let j = 0;
  while (i < rows || j < columns) {
    const [left, right] = [before[i], after[j]];
    if (left !== undefined && left === right) {
      runs.push({ type: 'equal', text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ type: 'delete', text: left });
      i += 1;
    } else if (right !== undefined) {
      runs.push({ type: 'insert', text: right });
      j += 1;
    }
  }
  return runs;
}

/**
 * Merges neighbours. White space that two changes happen to share belongs to the change: "two words" → "other ones" reads
 * as one replacement, not as two with an unchanged space between them.
 */
function tidied(runs: readonly DiffRun[]): DiffRun[] {
  const result: DiffRun[] = [];
  let removed = '';
  let added = '';
  let space = '';
  const flush = (): void => {
    if (removed !== '') result.push({ type: 'delete', text: removed });
    if (added !== '') result.push({ type: 'insert', text: added });
    if (space !== '') pushEqual(result, space);
    removed = added = space = '';
  };
  for (const { type, text } of runs) {
    if (type !== 'equal') {
      removed += space + (type === 'delete' ? text : '');
      added += space + (type === 'insert' ? text : '');
      space = '';
    } else if (text.trim() === '' && (removed !== '' || added !== '')) {
      space += text;
    } else {
      flush();
      pushEqual(result, text);
    }
  }
  flush();
  return result;
}

function pushEqual(runs: DiffRun[], text: string): void {
  const last = runs.at(-1);
  if (last?.type === 'equal') runs[runs.length - 1] = { type: 'equal', text: last.text + text };
  else runs.push({ type: 'equal', text });
}
