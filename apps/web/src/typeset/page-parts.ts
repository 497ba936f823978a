import type { BlockType } from '@triptych/domain';

/** One block, or neighbours that make one list or the cells of one table. */
export type PagePart<B> =
  { readonly kind: 'block'; readonly block: B } | { readonly kind: 'list' | 'cells'; readonly items: readonly B[] };

/** Gathers neighbouring list items and table cells, so that a page can hold real lists, and tables by their cells. */
export function pageParts<B extends { readonly type: BlockType }>(blocks: readonly B[]): PagePart<B>[] {
  const parts: PagePart<B>[] = [];
  let gathered: B[] = [];
  for (const [index, block] of blocks.entries()) {
    const kind = gatheredAs(block.type);
    const isNext = kind !== null && blocks[index - 1]?.type === block.type;
    if (isNext) {
      gathered.push(block);
    } else if (kind) {
      gathered = [block];
      parts.push({ kind, items: gathered });
    } else {
      parts.push({ kind: 'block', block });
    }
  }
  return parts;
}

function gatheredAs(type: BlockType): 'list' | 'cells' | null {
  if (type === 'list-item') return 'list';
  return type === 'table-cell' ? 'cells' : null;
}
