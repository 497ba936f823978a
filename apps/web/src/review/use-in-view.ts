import { useEffect } from 'react';
import type { FieldHands } from './target-field.js';

/** Brings the segment in hand into view, and the field under the fingers where that opens no keyboard on the screen. */
export function useInView(inHand: string | null, field: FieldHands | null): void {
  useEffect(() => {
    if (inHand === null) return;
    document.getElementById(`segment-${inHand}`)?.scrollIntoView({ block: 'nearest' });
    if (matchMedia('(pointer: fine)').matches) field?.focus();
  }, [inHand, field]);
}
