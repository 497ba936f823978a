import { codedParts, codeTag, type InlineCode } from '@triptych/domain';

/** A code of the source with its tags, in the order of the source, and which of them a translation lacks. */
export interface SourceTag {
  readonly code: InlineCode;
  readonly tags: readonly string[];
  /** The words of the source that it embraces; empty for a mark that stands alone. */
  readonly words: string;
  readonly missing: readonly string[];
}

/** What goes into the field in place of the selection, and where in it the caret goes. */
export interface Insertion {
  readonly text: string;
  readonly caret: number;
}

/** The codes of a source in their order, seen against a translation. */
export function sourceTags(source: string, codes: readonly InlineCode[], target: string): SourceTag[] {
  const present = new Set(codedParts(target, codes).flatMap((part) => (part.kind === 'tag' ? [part.text] : [])));
  return extentsOf(source, codes).map(({ code, words }) => {
    const tags = tagsOf(code);
    return { code, tags, words, missing: tags.filter((tag) => !present.has(tag)) };
  });
}

/** A tag as a person meant it: both ends around the selection, or the caret between them; else the end that is missing. */
export function tagInsertion({ missing }: SourceTag, selected: string): Insertion {
  const [first = '', second] = missing;
  if (second !== undefined) {
    const text = first + selected + second;
    return { text, caret: selected === '' ? first.length : text.length };
  }
  return besideSelection(first, selected);
}

/** The next missing tag of the source: around the selection when it is a pair, one end at a time without a selection. */
export function nextTagInsertion(tags: readonly SourceTag[], selected: string): Insertion | undefined {
  const next = tags.find(({ missing }) => missing.length > 0);
  if (!next) return undefined;
  return selected === '' ? besideSelection(next.missing[0] ?? '', '') : tagInsertion(next, selected);
}

/** The codes of a text in their order, with the words that each embraces. */
function extentsOf(text: string, codes: readonly InlineCode[]): { code: InlineCode; words: string }[] {
  let plain = '';
  const extents = new Map<InlineCode, { start: number; end?: number }>();
  for (const part of codedParts(text, codes)) {
    if (part.kind === 'text') plain += part.text;
    else if (part.end === 'open') extents.set(part.code, { start: plain.length });
    else if (part.end === 'single') extents.set(part.code, { start: plain.length, end: plain.length });
    else extents.set(part.code, { start: extents.get(part.code)?.start ?? 0, end: plain.length });
  }
  return [...extents].map(([code, { start, end }]) => ({ code, words: plain.slice(start, end) }));
}

/** What opens goes before the selection, the rest after it. */
function besideSelection(tag: string, selected: string): Insertion {
  const isOpening = !tag.startsWith('</') && !tag.endsWith('/>');
  const text = isOpening ? tag + selected : selected + tag;
  return { text, caret: text.length };
}

function tagsOf({ id, kind }: InlineCode): string[] {
  switch (kind) {
    case 'pc':
      return [codeTag(id, 'open'), codeTag(id, 'close')];
    case 'sc':
      return [codeTag(id, 'open')];
    case 'ec':
      return [codeTag(id, 'close')];
    case 'ph':
      return [codeTag(id, 'single')];
  }
}
