import type { CodeKind, InlineCode } from '@triptych/domain';

/** Codes numbered from 1 in the order of their kinds. */
export function codesOf(...kinds: readonly CodeKind[]): InlineCode[] {
  return kinds.map((kind, index) => ({
    id: index + 1,
    kind,
    type: kind === 'ph' ? 'footnote-mark' : 'bold',
    start: kind === 'ec' ? '' : '<b>',
    end: kind === 'pc' || kind === 'ec' ? '</b>' : '',
  }));
}
