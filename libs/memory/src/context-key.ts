import { memoryKey } from './memory-key.js';

/**
 * The normal form of both neighbours of a source segment as a reader sees them; null where the text begins or ends.
 * Two segments stand in the same context when their keys are equal. The form of a plain text holds no line break,
 * so the one between the two parts makes the key unambiguous.
 */
export function contextKey(previous: string | null, next: string | null): string {
  return `${memoryKey(previous ?? '')}\n${memoryKey(next ?? '')}`;
}
