import { maskProtected } from '../mask-protected.js';
import { inEachBlock } from './in-each-block.js';
import type { SourceCheck } from './source-check.js';

const PAIR = /(?<![\p{L}\p{N}&])\p{Lu}[ \u00A0]?&[ \u00A0]?\p{Lu}(?![\p{L}\p{N}&])/gu;
/** Abbreviations that dictionaries have, and names of firms. */
const KNOWN = new Set(['R&D', 'Q&A', 'B&B', 'S&P', 'M&S', 'H&M']);

/** Two initials with an ampersand, as colleagues write among themselves: M&D for migration and development. */
export const informalAbbreviation: SourceCheck = {
  id: 'informal-abbreviation',
  run: (release) =>
    inEachBlock('informal-abbreviation', release, ({ text }) =>
      [...maskProtected(text).matchAll(PAIR)].flatMap(({ 0: abbreviation, index }) =>
        KNOWN.has(abbreviation.replace(/\s/gu, ''))
          ? []
          : [{ span: { start: index, end: index + abbreviation.length }, params: { abbreviation } }],
      ),
    ),
};
