import type { Locale, SourceFinding } from '@triptych/domain';
import type { CheckedRelease, SourceCheck } from './source-check.js';

/** How an item ends. `none`: with a word. */
type End = ';' | ',' | '.' | 'none' | 'other';

interface Item {
  readonly block: number;
  readonly text: string;
}

/** "…; and" ends like "…;". */
const BEFORE_CONJUNCTION = /(?<=[;,])[ \u00A0\u202F](?:et|ou|and|or|y|e|o|u)$/u;
/** A colon or an opening mark at the end is the start of something else. */
const ENDS: readonly (readonly [RegExp, End])[] = [
  [/;$/u, ';'],
  [/,$/u, ','],
  [/[.!?…][»”"’)\]\u00A0\u202F ]*$/u, '.'],
  [/[\p{L}\p{M}\p{N}%)\]»”"’]$/u, 'none'],
];

/**
 * Items of a list end in different ways, or the last of a list of clauses has no full stop. What most items but the last do
 * is what they should do. The fix adds the mark where there is none, and ends the list.
 */
export const listEnd: SourceCheck = {
  id: 'list-end',
  run: (release) => lists(release).flatMap((items) => inList(items, release.locale)),
};

function inList(items: readonly Item[], locale: Locale): SourceFinding[] {
  const ends = items.map(({ text }) => endOf(text));
  const most = mostCommon(ends.slice(0, -1));
  if (items.length < 3 || most === undefined || most === 'other') return [];
  return items.flatMap(({ block, text }, index): SourceFinding[] => {
    const isLast = index === items.length - 1;
    const wanted = isLast && most !== 'none' ? '.' : most;
    const end = ends[index] ?? 'other';
    // Items without marks may end the list with a full stop or not.
    if (end === wanted || end === 'other' || (isLast && most === 'none')) return [];
    return [
      {
        check: 'list-end',
        block,
        ...place(text, end, wanted, locale),
        params: { found: mark(end), expected: mark(wanted) },
      },
    ];
  });
}

/** Runs of items without another block between them. */
function lists({ blocks }: CheckedRelease): Item[][] {
  const found: Item[][] = [];
  let isOpen = false;
  for (const [block, { type, included, text }] of blocks.entries()) {
    if (!included) continue;
    if (type === 'list-item') {
      if (isOpen) found.at(-1)?.push({ block, text });
      else found.push([{ block, text }]);
    }
    isOpen = type === 'list-item';
  }
  return found;
}

function endOf(text: string): End {
  const words = text.trimEnd().replace(BEFORE_CONJUNCTION, '');
  return ENDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** What more than half of them do. */
function mostCommon(ends: readonly End[]): End | undefined {
  return [...new Set(ends)].find((end) => ends.filter((other) => other === end).length * 2 > ends.length);
}

function place(text: string, found: End, wanted: End, locale: Locale): Pick<SourceFinding, 'span' | 'fix'> {
  const end = text.trimEnd().length;
  if (found === 'none')
    return { span: { start: end, end }, fix: wanted === ';' && locale === 'fr' ? '\u202F;' : mark(wanted) };
  const isClauseMark = (found === ';' || found === ',') && /[;,]$/u.test(text.slice(0, end));
  const start = isClauseMark ? text.slice(0, end - 1).trimEnd().length : end - 1;
  return { span: { start, end }, ...(isClauseMark && wanted === '.' ? { fix: '.' } : {}) };
}

function mark(end: End): string {
  return end === 'none' || end === 'other' ? '' : end;
}
