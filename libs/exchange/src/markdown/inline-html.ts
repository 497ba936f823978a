import type { CodeType, InlinePart } from '@triptych/domain';

/** Elements whose tags are read as pairs, because a reader sees what they mean. */
const TYPES: ReadonlyMap<string, CodeType> = new Map<string, CodeType>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underlined'],
  ['s', 'struck'],
  ['del', 'struck'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);
const TAG = /^<(\/?)([a-z]{1,6})(?=[\s/>])/i;

/**
 * Reads the tags of inline HTML as pairs where both are there and nothing between them is left open.
 * Other tags stay codes that stand alone.
 */
export function pairedHtml(parts: readonly InlinePart[]): InlinePart[] {
  const paired = [...parts];
  let pairs = parts.reduce((most, part) => (part.kind === 'open' ? Math.max(most, part.pair) : most), 0);
  const open: { readonly index: number; readonly name: string }[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'open') open.push({ index, name: '' });
    if (part.kind === 'close') {
      while (open.at(-1)?.name) open.pop();
      open.pop();
    }
    const [, slash, name = ''] = TAG.exec(part.kind === 'single' ? part.markup : '') ?? [];
    const type = TYPES.get(name.toLowerCase());
    if (!type) continue;
    const last = open.at(-1);
    if (slash === '') open.push({ index, name: name.toLowerCase() });
    else if (last?.name === name.toLowerCase()) {
      open.pop();
      pairs += 1;
      paired[last.index] = { kind: 'open', type, markup: parts[last.index]?.markup ?? '', pair: pairs };
      paired[index] = { kind: 'close', markup: part.markup, pair: pairs };
    }
  }
  return paired;
}
