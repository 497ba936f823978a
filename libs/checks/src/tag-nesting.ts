import { codedParts, type InlineCode, type Span } from '@triptych/domain';
import type { Check } from './check.js';
import { surplus, tagShapes } from './tag-shapes.js';

/** What a text does to the pairs that are open around it. */
interface Walk {
  /** The first tag that closes what is not the innermost open pair; absent when all do. */
  readonly wrong?: { readonly tag: string; readonly span: Span };
  /** The codes that are still open at the end, the outermost first. */
  readonly open: readonly number[];
}

/**
 * The pairs of the target cross each other, or close before they open. Pairs that begin or end in a neighbouring segment
 * must leave the segment in the order of the source, because the neighbour counts on it.
 * Silent where `tags` speaks, and where the source is itself not well nested.
 */
export const tagNesting: Check = {
  id: 'tag-nesting',
  mechanical: false,
  run({ source, target, codes = [] }) {
    const [wanted, present] = [tagShapes(source), tagShapes(target)];
    if (surplus(wanted, present).length + surplus(present, wanted).length > 0) return [];
    // What ends here began in an earlier segment; what ends first is the innermost.
    const before = codedParts(source, codes).flatMap((part) =>
      part.kind === 'tag' && part.end === 'close' && part.code.kind === 'ec' ? [part.code.id] : [],
    );
    const outermostFirst = before.reverse();
    const inSource = walk(source, codes, outermostFirst);
    if (inSource.wrong) return [];
    const { wrong, open } = walk(target, codes, outermostFirst);
    if (wrong) return [{ check: 'tag-nesting', severity: 'block', span: wrong.span, params: { tag: wrong.tag } }];
    const swapped = open.find((id, index) => id !== inSource.open[index]);
    return swapped === undefined ? [] : [{ check: 'tag-nesting', severity: 'block', params: { tag: `<${swapped}>` } }];
  },
};

function walk(text: string, codes: readonly InlineCode[], openBefore: readonly number[]): Walk {
  const open = [...openBefore];
  let at = 0;
  for (const part of codedParts(text, codes)) {
    const span = { start: at, end: at + part.text.length };
    at = span.end;
    if (part.kind === 'text' || part.end === 'single') continue;
    if (part.end === 'open') open.push(part.code.id);
    else if (open.pop() !== part.code.id) return { wrong: { tag: part.text, span }, open };
  }
  return { open };
}
