import type { Check } from '../check.js';
import { inEachBlock, type BlockFinding } from './in-each-block.js';
import type { SourceCheck, SourceCheckId } from './source-check.js';

/** A rule of translations that holds for a source too: it reads each block as a text of its own language, and keeps what it can fix. */
export function fromPairCheck(id: SourceCheckId, check: Check): SourceCheck {
  return {
    id,
    run: (release) =>
      inEachBlock(id, release, ({ text }) =>
        check
          .run({ source: text, sourceLocale: release.locale, target: text, targetLocale: release.locale })
          .flatMap(({ span, fix, params }): BlockFinding[] =>
            span && fix !== undefined ? [{ span, fix, ...(params ? { params } : {}) }] : [],
          ),
      ),
  };
}
