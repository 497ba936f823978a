import { codeKinds, type InlineCode } from '@triptych/domain';
import { unified } from './unified.js';

/**
 * The normal form under which two sources are identical: NFC, one apostrophe, one kind of space, no doubled or outer
 * spaces. Case, punctuation and everything else are kept, so "identical" never means "nearly".
 * @param codes of the segment: their tags, which stand in the text, count; a `<1>` that is no code stays apart from one
 * that is. What markup a code stands for does not count.
 */
export function memoryKey(text: string, codes: readonly InlineCode[] = []): string {
  const normal = unified(text);
  return codes.length === 0 ? normal : `${normal}\n${codeKinds(codes)}`;
}
