import { withoutCodes, type CodedText } from '@triptych/domain';

/** The texts before and after a sentence in its line, as a reader sees them; null at the ends. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

/** Each sentence of a line with the texts beside it. */
export function withNeighbours<T extends CodedText>(line: readonly T[]): (T & Neighbours)[] {
  return line.map((each, index) => ({
    ...each,
    previous: readable(line[index - 1]),
    next: readable(line[index + 1]),
  }));
}

function readable(sentence: CodedText | undefined): string | null {
  return sentence ? withoutCodes(sentence.text, sentence.codes) : null;
}
