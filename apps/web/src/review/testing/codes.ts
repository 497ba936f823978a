import type { CodeKind, InlineCode } from '@triptych/domain';

/** Codes 1, 2, 3… of these kinds. */
export function codesOf(...kinds: readonly CodeKind[]): InlineCode[] {
  return kinds.map((kind, index) => ({ id: index + 1, kind, type: 'bold', start: '<b>', end: '</b>' }));
}
