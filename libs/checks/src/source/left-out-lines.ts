import type { SourceCheck } from './source-check.js';

/** How much of what was submitted will not be translated. For information. */
export const leftOutLines: SourceCheck = {
  id: 'left-out-lines',
  run({ blocks }) {
    const lines = blocks.filter(({ included }) => !included).length;
    return lines === 0 ? [] : [{ check: 'left-out-lines', params: { lines: String(lines) } }];
  },
};
