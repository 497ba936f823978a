import type { RunFormat } from './run-format.js';
import type { ObjectLeaf, TextLeaf, Wrapper } from './word-leaf.js';

type PlacedLeaf = TextLeaf | ObjectLeaf;

/** How many of the outermost wrappers stand around all leaves; a link always shows as a code, so that its address does. */
export function commonWrappers([first, ...others]: readonly PlacedLeaf[]): number {
  const wrappers = first?.wrappers ?? [];
  const end = wrappers.findIndex(
    (wrapper, depth) => wrapper.type === 'link' || others.some((leaf) => leaf.wrappers[depth] !== wrapper),
  );
  return end < 0 ? wrappers.length : end;
}

/**
 * How leaves look to a reader: white space and objects as the text around them, where that can be, so that no code stands
 * around a space. A leaf without an entry looks like the main text.
 */
export function seenFormats(leaves: readonly PlacedLeaf[]): ReadonlyMap<PlacedLeaf, RunFormat> {
  const formats = new Map<PlacedLeaf, RunFormat>();
  const following = nextWords(leaves);
  let before: PlacedLeaf | undefined;
  leaves.forEach((leaf, index) => {
    const next = following[index];
    const around = before !== undefined && innermost(before) === innermost(leaf) ? formats.get(before) : undefined;
    if (leaf.kind === 'text' && (leaf.text.trim() !== '' || !leaf.format.hidesInSpace)) formats.set(leaf, leaf.format);
    else if (leaf.kind === 'object' && leaf.format) formats.set(leaf, leaf.format);
    else if (leaf.kind === 'text') formats.set(leaf, around ?? next?.format ?? leaf.format);
    else if (around && next && innermost(next) === innermost(leaf) && next.format.key === around.key) {
      formats.set(leaf, around);
    }
    before = leaf;
  });
  return formats;
}

/** Text that looks plain is the main text already when it is this share: it is what bold stands out from. */
const PLAIN_SHARE = 0.1;

/** How most of the text directly inside each wrapper looks, and (undefined) of the text outside them. */
export function mainFormats(
  leaves: readonly PlacedLeaf[],
  formats: ReadonlyMap<PlacedLeaf, RunFormat>,
  common: number,
): ReadonlyMap<Wrapper | undefined, RunFormat> {
  const amounts = new Map<Wrapper | undefined, Map<string, { format: RunFormat; amount: number }>>();
  for (const leaf of leaves) {
    const format = formats.get(leaf);
    if (leaf.kind !== 'text' || format === undefined) continue;
    const wrapper = leaf.wrappers.slice(common).at(-1);
    const inside = amounts.get(wrapper) ?? new Map<string, { format: RunFormat; amount: number }>();
    amounts.set(wrapper, inside);
    const { amount } = inside.get(format.key) ?? { amount: 0 };
    inside.set(format.key, { format, amount: amount + leaf.text.trim().length });
  }
  return new Map(
    [...amounts].map(([wrapper, inside]) => {
      const all = [...inside.values()];
      const total = all.reduce((sum, { amount }) => sum + amount, 0);
      const plain = all.filter(({ format, amount }) => format.types.length === 0 && amount >= total * PLAIN_SHARE);
      const most = (plain.length > 0 ? plain : all).reduce((best, one) => (one.amount > best.amount ? one : best));
      return [wrapper, most.format] as const;
    }),
  );
}

/** For each leaf, the next text with words in it. */
function nextWords(leaves: readonly PlacedLeaf[]): (TextLeaf | undefined)[] {
  const next: (TextLeaf | undefined)[] = [];
  let following: TextLeaf | undefined;
  for (let index = leaves.length - 1; index >= 0; index -= 1) {
    next[index] = following;
    const leaf = leaves[index];
    if (leaf?.kind === 'text' && leaf.text.trim() !== '') following = leaf;
  }
  return next;
}

function innermost(leaf: PlacedLeaf): Wrapper | undefined {
  return leaf.wrappers.at(-1);
}
