import type { CodedText } from '@triptych/domain';
import { contextKey, memoryKey } from '@triptych/memory';
import { shortDigest } from '../digest.js';
import type { Neighbours } from '../drafting/with-neighbours.js';

/** The column under which the memory keeps a text. */
export function keyOf({ text, codes }: CodedText): string {
  return shortDigest(memoryKey(text, codes));
}

/** The column under which the memory keeps the neighbours of a text. */
export function contextOf({ previous, next }: Neighbours): string {
  return shortDigest(contextKey(previous, next));
}
