import { inEachBlock } from './in-each-block.js';
import type { SourceCheck } from './source-check.js';

/** A character was lost before the text came here (U+FFFD). Only a person knows which. */
export const replacementCharacter: SourceCheck = {
  id: 'replacement-character',
  run: (release) =>
    inEachBlock('replacement-character', release, ({ text }) =>
      [...text.matchAll(/\uFFFD+/g)].map(({ 0: lost, index }) => ({
        span: { start: index, end: index + lost.length },
      })),
    ),
};
