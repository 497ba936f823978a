/** Two texts as numbers of their words, counted from 0; equal numbers are equal words. */
export interface WordPair {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** For each target word (row) and source word (column) of a pair: the probability that one translates the other. */
export type Alignment = Float64Array;

const NO_CELLS = new Uint32Array(0);
const ROUNDS = 5;
/** How strongly a translation is expected at the same relative place of the text. */
const DIAGONAL = 3;
/** The share of target words that translate nothing. */
const UNTRANSLATED = 0.1;
/** As how many occurrences of a source word its affinities count against what the texts say. */
const PRIOR_WEIGHT = 0.5;

/**
 * Which words translate which, from pairs of texts and nothing else: expectation maximisation over all of them together,
 * the lexical model of Brown et al. (1993) with a preference for the diagonal after Dyer, Chahuneau and Smith (2013), and
 * with a prior for each pair of words, without which few texts would say little.
 * Takes time and memory by the sum of source × target lengths.
 * @param affinity of a source and a target word, above zero; 1 when nothing is known
 */
export function alignWords(
  pairs: readonly WordPair[],
  affinity: (source: number, target: number) => number,
): Alignment[] {
  const lexicon = new Lexicon(pairs, affinity);
  const alignments = pairs.map(({ source, target }) => new Float64Array(source.length * target.length));
  const places = pairs.map(({ source, target }) => diagonal(source.length, target.length));
  for (let round = 0; round < ROUNDS; round += 1) {
    pairs.forEach((pair, index) => {
      const alignment = alignments[index];
      const place = places[index];
      if (alignment && place) expect(pair, lexicon.cells[index] ?? NO_CELLS, lexicon, place, alignment);
    });
    lexicon.maximise(alignments);
  }
  return alignments;
}

/** Fills in how probable each link of a pair is under the lexicon. */
function expect(
  { source, target }: WordPair,
  cells: Uint32Array,
  lexicon: Lexicon,
  place: Float64Array,
  alignment: Alignment,
): void {
  const { translation } = lexicon;
  for (let row = 0; row < target.length; row += 1) {
    const start = row * source.length;
    let sum = UNTRANSLATED * lexicon.share(target[row] ?? 0);
    for (let at = start; at < start + source.length; at += 1) {
      const joint = (place[at] ?? 0) * (translation[cells[at] ?? 0] ?? 0);
      alignment[at] = joint;
      sum += joint;
    }
    for (let at = start; at < start + source.length; at += 1) alignment[at] = (alignment[at] ?? 0) / sum;
  }
}

/** The probability of each place of the source for each place of the target, before any word is known. */
function diagonal(width: number, height: number): Float64Array {
  const place = new Float64Array(width * height);
  const columns = Float64Array.from({ length: width }, (_, column) => Math.exp((DIAGONAL * (column + 0.5)) / width));
  for (let row = 0; row < height; row += 1) {
    const here = Math.exp((DIAGONAL * (row + 0.5)) / height);
    let sum = 0;
    for (let column = 0; column < width; column += 1) {
      const there = columns[column] ?? 1;
      // exp(-DIAGONAL × distance), without an exponential for each link
      const weight = there < here ? there / here : here / there;
      place[row * width + column] = weight;
      sum += weight;
    }
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      place[at] = ((1 - UNTRANSLATED) * (place[at] ?? 0)) / sum;
    }
  }
  return place;
}

/** How probable each target word is as a translation of each source word beside which it has been seen. */
class Lexicon {
  /** For each pair and each of its links, the index in `translation`. */
  readonly cells: readonly Uint32Array[];
  translation: Float64Array;
  /** The source word of each cell. */
  private readonly sources: number[] = [];
  private readonly sourceWords: number;
  private readonly prior: Float64Array;
  private readonly frequency: Float64Array;

  constructor(pairs: readonly WordPair[], affinity: (source: number, target: number) => number) {
    this.sourceWords = sizeOf(pairs.map(({ source }) => source));
    const targetWords = sizeOf(pairs.map(({ target }) => target));
    this.frequency = new Float64Array(targetWords);
    const numbers = new KeyNumbers(pairs.reduce((sum, { source, target }) => sum + source.length * target.length, 0));
    const affinities: number[] = [];
    this.cells = pairs.map(({ source, target }) => {
      const cells = new Uint32Array(source.length * target.length);
      let at = 0;
      for (const targetWord of target) {
        this.frequency[targetWord] = (this.frequency[targetWord] ?? 0) + 1;
        for (const sourceWord of source) {
          const cell = numbers.of(sourceWord * targetWords + targetWord);
          if (cell === affinities.length) {
            this.sources.push(sourceWord);
            affinities.push(affinity(sourceWord, targetWord));
          }
          cells[at] = cell;
          at += 1;
        }
      }
      return cells;
    });
    const all = this.frequency.reduce((sum, count) => sum + count, 0);
    this.frequency = this.frequency.map((count) => count / all);
    this.prior = this.normalised(Float64Array.from(affinities));
    this.translation = this.prior;
  }

  /** Of all target words, how many are this one. */
  share(targetWord: number): number {
    return this.frequency[targetWord] ?? 0;
  }

  /** Learns from how the words of all pairs are linked. */
  maximise(alignments: readonly Alignment[]): void {
    const counts = new Float64Array(this.prior.length);
    for (let cell = 0; cell < counts.length; cell += 1) counts[cell] = (this.prior[cell] ?? 0) * PRIOR_WEIGHT;
    alignments.forEach((alignment, index) => {
      const cells = this.cells[index] ?? NO_CELLS;
      for (let at = 0; at < alignment.length; at += 1) {
        const cell = cells[at] ?? 0;
        counts[cell] = (counts[cell] ?? 0) + (alignment[at] ?? 0);
      }
    });
    this.translation = this.normalised(counts);
  }

  /** The weights of each source word, in place, made to add up to one. */
  private normalised(weights: Float64Array): Float64Array {
    const { sources } = this;
    const totals = new Float64Array(this.sourceWords);
    for (let cell = 0; cell < weights.length; cell += 1) {
      const source = sources[cell] ?? 0;
      totals[source] = (totals[source] ?? 0) + (weights[cell] ?? 0);
    }
    for (let cell = 0; cell < weights.length; cell += 1) {
      weights[cell] = (weights[cell] ?? 0) / (totals[sources[cell] ?? 0] ?? 1);
    }
    return weights;
  }
}

/** Gives keys numbers from 0 in the order in which they come. Faster than a `Map`, and takes no garbage collector. */
class KeyNumbers {
  private readonly keys: Float64Array;
  private readonly numbers: Uint32Array;
  private readonly mask: number;
  private count = 0;

  /** @param most how many keys at most */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.keys = new Float64Array(size).fill(-1);
    this.numbers = new Uint32Array(size);
    this.mask = size - 1;
  }

  of(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (; ; slot += 1) {
      slot &= this.mask;
      if (this.keys[slot] === key) return this.numbers[slot] ?? 0;
      if (this.keys[slot] !== -1) continue;
      this.keys[slot] = key;
      this.numbers[slot] = this.count;
      this.count += 1;
      return this.count - 1;
    }
  }
}

/** One more than the highest word. */
function sizeOf(texts: readonly (readonly number[])[]): number {
  return texts.reduce((most, words) => words.reduce((highest, word) => Math.max(highest, word + 1), most), 0);
}
