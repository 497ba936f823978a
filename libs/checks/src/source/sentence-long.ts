import type { Locale } from '@triptych/domain';
import { inEachBlock } from './in-each-block.js';
import type { SourceCheck } from './source-check.js';

/** Most words of one sentence. */
const LIMITS: Readonly<Record<Locale, number>> = { fr: 40, en: 35, es: 60 };

/** The end of a sentence: its mark, what closes behind it, and a space before something that can begin another. */
const END = /(?<![.!?…])[.!?…]+(?:[ \u00A0\u202F]?[»”"’)\]])*(?=\s+[«“"‘(¿¡]*[ \u00A0\u202F]?[\p{Lu}\p{N}])/gu;
/** A stop behind one of these, or behind a single letter, ends a word. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:\p{L}|MM|Mr|Mrs|Ms|Dr|Dra|Sr|Sra|Ste?|Prof|No|Nº|[Aa]rt|[Pp]p|[Tt][ée]l|EE|UU)\.$/u;

/** A sentence with more words than the house allows. It is long in the translations too. */
export const sentenceLong: SourceCheck = {
  id: 'sentence-long',
  run(release) {
    const limit = LIMITS[release.locale];
    return inEachBlock('sentence-long', release, ({ text }) =>
      sentences(text).flatMap(({ start, end }) => {
        const words = wordCount(text.slice(start, end));
        return words > limit ? [{ span: { start, end }, params: { words: String(words), limit: String(limit) } }] : [];
      }),
    );
  },
};

function sentences(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(END)].flatMap(({ 0: mark, index }) =>
    mark === '.' && ABBREVIATION.test(text.slice(Math.max(0, index - 8), index + 1)) ? [] : [index + mark.length],
  );
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const end of [...ends, text.trimEnd().length]) {
    const start = end - text.slice(from, end).trimStart().length;
    if (end > start) found.push({ start, end });
    from = end;
  }
  return found;
}

/** Runs of characters between spaces that hold a letter or a digit. */
function wordCount(sentence: string): number {
  return sentence.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
