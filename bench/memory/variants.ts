import type { FuzzyEntry } from '@triptych/memory';

/** The ids of variants begin here. */
const FIRST_ID = 1_000_000_000;

/** A multiplier and an increment of Numerical Recipes. */
const [FACTOR, STEP] = [1_664_525, 1_013_904_223];

/** Units made of other units, always the same ones, to see how a memory behaves that is larger than any at hand. */
export class Variants {
  /** One after the other; a million arrays would leave the collector of garbage no rest. */
  private readonly words: string[] = [];
  private readonly starts = [0];
  private readonly known = new Map<string, string>();
  private state = 1;
  private made = 0;

  keep(words: readonly string[]): void {
    for (const word of words) this.words.push(this.shared(word));
    this.starts.push(this.words.length);
  }

  /**
   * A fifth of the words of each is another one, taken from anywhere in the texts, so that frequent words stay frequent; one
   * in ten of these was never seen.
   */
  next(count: number): FuzzyEntry[] {
    return Array.from({ length: count }, () => {
      const unit = this.random(this.starts.length - 1);
      const words = this.words.slice(this.starts[unit], this.starts[unit + 1]).map((word) => this.perhapsOther(word));
      this.made += 1;
      return { id: FIRST_ID + this.made, words };
    });
  }

  private perhapsOther(word: string): string {
    if (this.random(5) !== 0) return word;
    if (this.random(10) === 0) return `${word}${this.random(100_000)}`;
    return this.words[this.random(this.words.length)] ?? word;
  }

  /** The same string for equal words, else each holds on to the whole line that it was cut from. */
  private shared(word: string): string {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    this.known.set(word, word);
    return word;
  }

  private random(below: number): number {
    this.state = (Math.imul(this.state, FACTOR) + STEP) >>> 0;
    return Math.floor((this.state / 2 ** 32) * below);
  }
}
