/** Comparisons above which the part that differs counts as wholly different: all texts up to 4,096 words are below. */
const MOST_CELLS = 4096 * 4096;

const BITS = 32;

/** The part of a sequence from `start` to before `end`. */
interface Stretch<T> {
  readonly of: ArrayLike<T>;
  readonly start: number;
  readonly end: number;
}

/**
 * The word Levenshtein distance: how many words must be inserted, deleted or replaced to make one sequence of the other.
 * Exact up to 4,096 words on each side; above, and never less than the truth, the part between the common beginning and
 * the common end may be counted as replaced. Symmetric.
 */
export function wordDistance<T extends string | number>(a: ArrayLike<T>, b: ArrayLike<T>): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;

  const left = { of: a, start, end: a.length - tail };
  const right = { of: b, start, end: b.length - tail };
  const [rows, columns] = a.length <= b.length ? [left, right] : [right, left];
  const height = rows.end - rows.start;
  const width = columns.end - columns.start;
  if (height === 0 || height * width > MOST_CELLS) return width;
  return height <= BITS ? distanceInOneBlock(rows, columns) : distanceInBlocks(rows, columns);
}

/**
 * The bit-parallel algorithm of Myers (1999) in the form of Hyyrö: a column of the table of distances is two words of
 * bits, those rows where the distance grows by one (`grows`) and those where it shrinks (`shrinks`).
 */
function distanceInOneBlock<T>(rows: Stretch<T>, columns: Stretch<T>): number {
  const places = new Map<T, number>();
  for (let i = rows.start; i < rows.end; i += 1) {
    const word = rows.of[i] as T;
    places.set(word, (places.get(word) ?? 0) | (1 << (i - rows.start)));
  }
  const height = rows.end - rows.start;
  const last = 1 << (height - 1);
  let grows = -1;
  let shrinks = 0;
  let distance = height;
  for (let j = columns.start; j < columns.end; j += 1) {
    const equal = places.get(columns.of[j] as T) ?? 0;
    const diagonal = (((equal & grows) + grows) ^ grows) | equal;
    let right = shrinks | ~(diagonal | grows);
    let left = grows & diagonal;
    if (right & last) distance += 1;
    if (left & last) distance -= 1;
    right = (right << 1) | 1;
    left <<= 1;
    const vertical = equal | shrinks;
    grows = left | ~(vertical | right);
    shrinks = right & vertical;
  }
  return distance;
}

/** The same for more rows than a word has bits: blocks of 32 rows, each handing its last difference to the next. */
function distanceInBlocks<T>(rows: Stretch<T>, columns: Stretch<T>): number {
  const height = rows.end - rows.start;
  const blocks = Math.ceil(height / BITS);
  const places = placesInBlocks(rows, blocks);
  const none = new Int32Array(blocks);
  const grows = new Int32Array(blocks).fill(-1);
  const shrinks = new Int32Array(blocks);
  const last = 1 << ((height - 1) % BITS);
  let distance = height;
  for (let j = columns.start; j < columns.end; j += 1) {
    const equals = places.get(columns.of[j] as T) ?? none;
    let carry = 1;
    for (let block = 0; block < blocks; block += 1) {
      const up = grows[block] ?? 0;
      const down = shrinks[block] ?? 0;
      const equal = equals[block] ?? 0;
      const vertical = equal | down;
      const entry = carry < 0 ? equal | 1 : equal;
      const diagonal = (((entry & up) + up) ^ up) | entry;
      let right = down | ~(diagonal | up);
      let left = up & diagonal;
      const end = block === blocks - 1 ? last : 1 << (BITS - 1);
      const handed = right & end ? 1 : left & end ? -1 : 0;
      right = (right << 1) | (carry > 0 ? 1 : 0);
      left = (left << 1) | (carry < 0 ? 1 : 0);
      grows[block] = left | ~(vertical | right);
      shrinks[block] = right & vertical;
      carry = handed;
    }
    distance += carry;
  }
  return distance;
}

function placesInBlocks<T>({ of, start, end }: Stretch<T>, blocks: number): Map<T, Int32Array> {
  const places = new Map<T, Int32Array>();
  for (let i = start; i < end; i += 1) {
    const word = of[i] as T;
    let bits = places.get(word);
    if (!bits) places.set(word, (bits = new Int32Array(blocks)));
    const row = i - start;
    const block = Math.floor(row / BITS);
    bits[block] = (bits[block] ?? 0) | (1 << (row % BITS));
  }
  return places;
}
