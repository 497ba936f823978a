import type { Block } from '@triptych/contracts';

/** A row of the three pages: a block in each language, or neighbouring lines that were left out of all of them. */
export type PageRow =
  { readonly kind: 'block'; readonly block: Block } | { readonly kind: 'left-out'; readonly blocks: readonly Block[] };

/** Blocks in their order; neighbours that are left out become one row. */
export function pageRows(blocks: readonly Block[]): readonly PageRow[] {
  const rows: PageRow[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (block.included) rows.push({ kind: 'block', block });
    else if (last?.kind === 'left-out') rows[rows.length - 1] = { kind: 'left-out', blocks: [...last.blocks, block] };
    else rows.push({ kind: 'left-out', blocks: [block] });
  }
  return rows;
}
