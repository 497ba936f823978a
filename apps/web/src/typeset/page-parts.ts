import type { BlockType } from '@triptych/domain';

/** One block, or the neighbouring list items that make one list. */
export type PagePart<B> =
  { readonly kind: 'block'; readonly block: B } | { readonly kind: 'list'; readonly items: readonly B[] };

/** Gathers neighbouring list items, so that a page can hold real lists. */
export function pageParts<B extends { readonly type: BlockType }>(blocks: readonly B[]): PagePart<B>[] {
  const parts: PagePart<B>[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.type !== 'list-item') parts.push({ kind: 'block', block });
    else if (last?.kind === 'list') parts[parts.length - 1] = { kind: 'list', items: [...last.items, block] };
    else parts.push({ kind: 'list', items: [block] });
  }
  return parts;
}
