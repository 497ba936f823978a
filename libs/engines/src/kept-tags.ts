import { codedParts, type CodedText, type InlineCode } from '@triptych/domain';

/**
 * True when a translation has every tag of its source once, in places where they can stand: pairs nest, no pair has lost
 * its words, and the ends of pairs that a cut separated keep their order and stay out of pairs they were not in.
 */
export function keepsTags(source: CodedText, translation: string): boolean {
  const [wanted, found] = [layoutOf(source), layoutOf({ text: translation, codes: source.codes })];
  if (found === undefined || wanted === undefined) return false;
  return (
    wanted.tags === found.tags &&
    wanted.looseEnds === found.looseEnds &&
    [...wanted.filled].every((id) => found.filled.has(id))
  );
}

interface Layout {
  /** Every tag, sorted. */
  readonly tags: string;
  /** The ends of pairs that a cut separated, in order, each with the pair it stands in. */
  readonly looseEnds: string;
  /** Ids of the pairs with something between their tags. */
  readonly filled: ReadonlySet<number>;
}

/** Undefined when the pairs do not nest. */
function layoutOf({ text, codes }: CodedText): Layout | undefined {
  const tags: string[] = [];
  const looseEnds: string[] = [];
  const filled = new Set<number>();
  const open: { readonly code: InlineCode; readonly before: number }[] = [];
  let content = 0;
  for (const part of codedParts(text, codes)) {
    if (part.kind === 'text') {
      content += part.text.trim().length;
      continue;
    }
    tags.push(part.text);
    if (part.end === 'single') content += 1;
    else if (part.code.kind !== 'pc') looseEnds.push(`${part.text} ${open.at(-1)?.code.id ?? ''}`);
    else if (part.end === 'open') open.push({ code: part.code, before: content });
    else {
      const pair = open.pop();
      if (pair?.code !== part.code) return undefined;
      if (content > pair.before) filled.add(part.code.id);
    }
  }
  if (open.length > 0) return undefined;
  return { tags: tags.sort().join(''), looseEnds: looseEnds.join('\n'), filled };
}
