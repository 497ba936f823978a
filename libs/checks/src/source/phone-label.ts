import { inEachBlock } from './in-each-block.js';
import type { SourceCheck } from './source-check.js';

const LABEL = /(?<![\p{L}\p{M}\p{N}])(?<t>[Tt])(?:el\.?|él)(?=[ \u00A0\u202F]?:)/gu;

/** "Tel :" in French, for "Tél. :". */
export const phoneLabel: SourceCheck = {
  id: 'phone-label',
  run: (release) =>
    release.locale !== 'fr'
      ? []
      : inEachBlock('phone-label', release, ({ text }) =>
          [...text.matchAll(LABEL)].map(({ 0: found, index, groups }) => {
            const right = `${groups?.['t'] ?? ''}él.`;
            return { span: { start: index, end: index + found.length }, fix: right, params: { found, right } };
          }),
        ),
};
