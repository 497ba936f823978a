import { memoryKey } from './memory-key.js';

/**
 * The normal form of both neighbours of a source segment; null where the text begins or ends.
 * Two segments stand in the same context when their keys are equal. A normal form holds no line break,
 * so the one between the two parts makes the key unambiguous.
 */
export function contextKey(previous: string | null, next: string | null): string {
  return `${memoryKey(previous ?? '')}\n${memoryKey(next ?? '')}`;
}
