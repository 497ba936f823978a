import type { CodedText } from '@triptych/domain';
import { fold, MOST_WORDS } from '@triptych/memory';

/** A unit of the memory as the index of one language sees it change. */
export interface TextChange {
  readonly id: number;
  readonly seq: number;
  /** Null: the unit is gone, or has no text in the language. */
  readonly text: CodedText | null;
}

/** What the index holds of a unit; undefined for nothing, which is also so for a text too long to be looked up. */
export function wordsOf({ text }: TextChange): readonly string[] | undefined {
  if (text === null) return undefined;
  const { words } = fold(text.text, text.codes);
  return words.length <= MOST_WORDS ? words : undefined;
}
