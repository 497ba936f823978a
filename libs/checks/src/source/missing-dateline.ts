import { findDateline } from './dateline.js';
import type { SourceCheck } from './source-check.js';

/** Nothing says where the release was written. A text without a paragraph is not far enough for the question. */
export const missingDateline: SourceCheck = {
  id: 'missing-dateline',
  run(release) {
    const hasBody = release.blocks.some(({ type, included }) => included && (type === 'lead' || type === 'paragraph'));
    return hasBody && !findDateline(release) ? [{ check: 'missing-dateline' }] : [];
  },
};
