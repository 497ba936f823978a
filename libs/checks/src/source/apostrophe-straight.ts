import { maskProtected } from '../mask-protected.js';
import { inEachBlock } from './in-each-block.js';
import type { SourceCheck } from './source-check.js';

const CURLY = /[\p{L}\p{M}]’[\p{L}\p{M}]/u;
const STRAIGHT = /(?<=[\p{L}\p{M}])'(?=\p{L})/gu;

/** A straight apostrophe in a release that has curly ones. A release with straight ones only is of one mind. */
export const apostropheStraight: SourceCheck = {
  id: 'apostrophe-straight',
  run: (release) =>
    release.blocks.some(({ included, text }) => included && CURLY.test(text))
      ? inEachBlock('apostrophe-straight', release, ({ text }) =>
          [...maskProtected(text).matchAll(STRAIGHT)].map(({ index }) => ({
            span: { start: index, end: index + 1 },
            fix: '’',
          })),
        )
      : [],
};
