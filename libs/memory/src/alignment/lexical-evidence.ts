import { LONGEST_RUN } from './bead-shape.js';
import { STRENGTH, nameOf, type KeyedWord } from './word-kind.js';

/** How the evidence of words is weighed; measured. */
export const LEXICAL = {
  /** Words of a sentence are not independent of each other, so that each counts less than it would alone. */
  weight: 0.68,
  /** Strength of a word that no segment of the other text has: it may be of a passage that is missing there. */
  nowhere: 0.06,
};

type Keyed = readonly (readonly KeyedWord[])[];

/** The words of a text, laid flat: of each segment its words, of each word its keys that the other text has too. */
interface Side {
  readonly segmentStarts: Int32Array;
  readonly wordStarts: Int32Array;
  readonly keys: Int32Array;
  /** Log-odds of a key that is found, for runs of 1, 2 … segments of the other text. */
  readonly found: Float64Array;
  /** Log-odds of a word that is not found. */
  readonly missed: Float64Array;
}

/**
 * How much likelier two runs of segments have the words they have if they are translations of each other than if they are
 * not, as a logarithm. A key that few segments have proves much; one that all have proves nothing.
 */
export class LexicalEvidence {
  private readonly left: Side;
  private readonly right: Side;
  /** For every key the last question in which it was seen. */
  private readonly seen: Int32Array;
  private question = 0;

  constructor(left: Keyed, right: Keyed) {
    const inLeft = segmentsByKey(left);
    const inRight = segmentsByKey(right);
    const ids = new Map<string, number>();
    for (const key of inLeft.keys()) if (inRight.has(key)) ids.set(key, ids.size);
    this.seen = new Int32Array(ids.size);
    this.left = sideOf(left, ids, inRight, right.length);
    this.right = sideOf(right, ids, inLeft, left.length);
  }

  /** Of runs by index, neither of them empty; the ends are not part of them. */
  logOdds(leftStart: number, leftEnd: number, rightStart: number, rightEnd: number): number {
    const there = this.foundAgain(this.left, leftStart, leftEnd, this.right, rightStart, rightEnd);
    const back = this.foundAgain(this.right, rightStart, rightEnd, this.left, leftStart, leftEnd);
    return (LEXICAL.weight * (there + back)) / 2;
  }

  private foundAgain(from: Side, start: number, end: number, to: Side, toStart: number, toEnd: number): number {
    const { seen } = this;
    const question = (this.question += 1);
    const stop = firstKey(to, toEnd);
    for (let at = firstKey(to, toStart); at < stop; at += 1) seen[to.keys[at]!] = question;
    const run = Math.min(toEnd - toStart, LONGEST_RUN) - 1;
    const lastWord = from.segmentStarts[end]!;
    let sum = 0;
    for (let word = from.segmentStarts[start]!; word < lastWord; word += 1) {
      const last = from.wordStarts[word + 1]!;
      let at = from.wordStarts[word]!;
      while (at < last && seen[from.keys[at]!] !== question) at += 1;
      sum += at < last ? from.found[at * LONGEST_RUN + run]! : from.missed[word]!;
    }
    return sum;
  }
}

function firstKey({ wordStarts, segmentStarts }: Side, segment: number): number {
  return wordStarts[segmentStarts[segment]!]!;
}

function segmentsByKey(segments: Keyed): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of segments) {
    for (const key of new Set(words.flat().map(nameOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function sideOf(
  segments: Keyed,
  ids: ReadonlyMap<string, number>,
  inOther: ReadonlyMap<string, number>,
  others: number,
): Side {
  const segmentStarts = [0];
  const wordStarts = [0];
  const keys: number[] = [];
  const found: number[] = [];
  const missed: number[] = [];
  for (const words of segments) {
    for (const word of words) {
      let strongest: number = LEXICAL.nowhere;
      for (const each of word) {
        const name = nameOf(each);
        const id = ids.get(name);
        if (id === undefined) continue;
        const strength = STRENGTH[each.kind];
        strongest = Math.max(strongest, strength);
        keys.push(id);
        const share = ((inOther.get(name) ?? 0) + 0.3) / (others + 1);
        for (let run = 1; run <= LONGEST_RUN; run += 1) {
          const chance = 1 - (1 - share) ** run;
          found.push(Math.log((chance + (1 - chance) * strength) / chance));
        }
      }
      missed.push(Math.log(1 - strongest));
      wordStarts.push(keys.length);
    }
    segmentStarts.push(wordStarts.length - 1);
  }
  return {
    segmentStarts: Int32Array.from(segmentStarts),
    wordStarts: Int32Array.from(wordStarts),
    keys: Int32Array.from(keys),
    found: Float64Array.from(found),
    missed: Float64Array.from(missed),
  };
}
