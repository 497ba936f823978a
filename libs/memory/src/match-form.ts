import { codedParts, codeKinds, withoutCodes, type CodedText } from '@triptych/domain';
import { WORD, folded, isNumber, lowered, type Folded } from './fold.js';
import { memoryKey } from './memory-key.js';
import { unified } from './unified.js';

/** A text taken apart into its folded words and everything that folding sets aside. */
export interface MatchForm extends Folded {
  /** Two texts are identical when their keys are equal. */
  readonly key: string;
  /** Each word as it is written: with its case, and a number with its digits. */
  readonly written: readonly string[];
  /** Punctuation and spaces before, between and after the words: one more than there are words. */
  readonly gaps: readonly string[];
  /** The numbers as they are written, in order. */
  readonly numbers: readonly string[];
  /** The tags in order, and which kinds of codes they are. */
  readonly codes: string;
  /** Of each tag, the number of words before it. */
  readonly codePlaces: readonly number[];
}

/**
 * Takes a text apart for comparison with `rateOfForms`. Written words and gaps, put together again, are the text without
 * its codes, unified; so texts that differ differ in one of the parts.
 */
export function matchForm({ text, codes }: CodedText): MatchForm {
  const plain = unified(withoutCodes(text, codes));
  const words: string[] = [];
  const written: string[] = [];
  const gaps: string[] = [];
  let done = 0;
  const lower = lowered(plain);
  for (const word of lower.match(WORD) ?? []) {
    // A gap holds nothing that a word could begin with; this takes half the time of `matchAll`.
    const index = lower.indexOf(word, done);
    words.push(folded(word));
    written.push(plain.slice(index, index + word.length));
    gaps.push(plain.slice(done, index));
    done = index + word.length;
  }
  gaps.push(plain.slice(done));
  return {
    key: codes.length === 0 ? plain : memoryKey(text, codes),
    words,
    written,
    gaps,
    numbers: written.filter(isNumber),
    ...placedCodes({ text, codes }),
  };
}

function placedCodes({ text, codes }: CodedText): Pick<MatchForm, 'codes' | 'codePlaces'> {
  if (codes.length === 0) return { codes: '', codePlaces: [] };
  const tags: string[] = [];
  const codePlaces: number[] = [];
  let words = 0;
  for (const part of codedParts(text, codes)) {
    if (part.kind === 'text') {
      words += lowered(unified(part.text)).match(WORD)?.length ?? 0;
    } else {
      tags.push(part.text);
      codePlaces.push(words);
    }
  }
  return { codes: `${tags.join('')} ${codeKinds(codes)}`, codePlaces };
}
