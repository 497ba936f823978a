import { withoutCodes, type CodedText } from '@triptych/domain';

const ADDRESS = /^(?:[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+|https?:\/\/\S+)$/u;

/** False for what reads the same in every language: no letter at all, or a bare address. */
export function needsTranslation({ text, codes }: CodedText): boolean {
  const words = withoutCodes(text, codes).trim();
  return /\p{L}/u.test(words) && !ADDRESS.test(words);
}
