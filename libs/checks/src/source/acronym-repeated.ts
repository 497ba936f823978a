import { acronymsOf } from './acronyms.js';
import { RUNNING_TEXT } from './running-text.js';
import type { SourceCheck } from './source-check.js';

/** An acronym comes in with its name a second time. */
export const acronymRepeated: SourceCheck = {
  id: 'acronym-repeated',
  run(release) {
    const introduced = new Set<string>();
    return acronymsOf(release).flatMap(({ text: acronym, block, span, introduction }) => {
      if (introduction?.fit !== 'whole' || !RUNNING_TEXT.has(release.blocks[block]?.type ?? 'chrome')) return [];
      if (introduced.has(acronym)) return [{ check: 'acronym-repeated', block, span, params: { acronym } }];
      introduced.add(acronym);
      return [];
    });
  },
};
