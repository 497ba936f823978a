import type { AlignedText, KnownPairs } from './aligned-text.js';
import { BlockEvidence } from './block-evidence.js';
import type { Landmark } from './corridor.js';
import { keyedWords } from './keyed-words.js';
import { KnownSegments } from './known-segments.js';
import { landmarks } from './landmarks.js';
import { LengthEvidence } from './length-evidence.js';
import { LexicalEvidence } from './lexical-evidence.js';

/** All that tells whether runs of two versions are translations of each other. */
export class PairEvidence {
  readonly landmarks: readonly Landmark[];
  private readonly known: KnownSegments;
  private readonly words: LexicalEvidence;
  private readonly lengths: LengthEvidence;
  private readonly blocks: BlockEvidence;

  constructor(left: AlignedText, right: AlignedText, known: KnownPairs) {
    const ofLeft = left.segments.map(({ text }) => keyedWords(text, left.locale, right.locale, known));
    const ofRight = right.segments.map(({ text }) => keyedWords(text, right.locale, left.locale, known));
    this.landmarks = landmarks(ofLeft, ofRight);
    this.known = new KnownSegments(left, right, known);
    this.words = new LexicalEvidence(ofLeft, ofRight);
    this.lengths = new LengthEvidence(left, right);
    this.blocks = new BlockEvidence(left.segments, right.segments);
  }

  /** Of runs by index, neither of them empty; the ends are not part of them. */
  readonly logOdds = (leftStart: number, leftEnd: number, rightStart: number, rightEnd: number): number =>
    this.known.logOdds(leftStart, leftEnd, rightStart, rightEnd) +
    this.words.logOdds(leftStart, leftEnd, rightStart, rightEnd) +
    this.lengths.logOdds(leftStart, leftEnd, rightStart, rightEnd) +
    this.blocks.logOdds(leftStart, leftEnd, rightStart, rightEnd);
}
