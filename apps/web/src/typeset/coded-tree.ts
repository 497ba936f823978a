import { codedParts, type InlineCode } from '@triptych/domain';

/** A coded text as a page shows it. `at` is a position in the coded text, in UTF-16 units. */
export type CodedNode =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  /** A tag without extent: one that stands alone, or one that does not fit where it stands. */
  | { readonly kind: 'mark'; readonly code: InlineCode; readonly end: 'open' | 'close' | 'single' }
  | {
      readonly kind: 'span';
      readonly code: InlineCode;
      /** False where the code began in an earlier segment. */
      readonly startsHere: boolean;
      /** False where it ends in a later segment, or its end is missing. */
      readonly endsHere: boolean;
      readonly children: readonly CodedNode[];
    };

interface OpenSpan {
  readonly code: InlineCode | null;
  readonly startsHere: boolean;
  readonly children: CodedNode[];
}

/**
 * Reads a coded text into what its codes embrace. What began in an earlier segment embraces the text from its start, what
 * ends in a later one, or nowhere, reaches to its end. Where pairs cross, the inner one ends with the outer, and its own
 * end stays as a mark: what is wrong can be seen.
 */
export function codedTree(text: string, codes: readonly InlineCode[]): readonly CodedNode[] {
  const parts = codedParts(text, codes);
  const root: OpenSpan = { code: null, startsHere: true, children: [] };
  const open: OpenSpan[] = [root];
  const isOpen = new Set<number>();
  const begin = (code: InlineCode, startsHere: boolean) => {
    open.push({ code, startsHere, children: [] });
    isOpen.add(code.id);
  };
  const end = (endsHere: boolean) => {
    const span = open.pop();
    if (!span?.code) return;
    isOpen.delete(span.code.id);
    const { code, startsHere, children } = span;
    innermost(open, root).children.push({ kind: 'span', code, startsHere, endsHere, children });
  };
  // What ends here first was begun last.
  const before = parts.flatMap((part) =>
    part.kind === 'tag' && part.end === 'close' && part.code.kind === 'ec' ? [part.code] : [],
  );
  for (const code of new Set(before.reverse())) begin(code, false);
  let at = 0;
  for (const part of parts) {
    const here = innermost(open, root).children;
    if (part.kind === 'text') here.push({ kind: 'text', text: part.text, at });
    else if (part.end === 'open' && !isOpen.has(part.code.id)) begin(part.code, true);
    else if (part.end === 'close' && isOpen.has(part.code.id)) {
      while (innermost(open, root).code?.id !== part.code.id) end(false);
      end(true);
    } else here.push({ kind: 'mark', code: part.code, end: part.end });
    at += part.text.length;
  }
  while (open.length > 1) end(false);
  return root.children;
}

function innermost(open: readonly OpenSpan[], root: OpenSpan): OpenSpan {
  return open.at(-1) ?? root;
}
