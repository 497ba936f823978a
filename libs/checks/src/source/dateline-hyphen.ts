import { findDateline } from './dateline.js';
import type { SourceCheck } from './source-check.js';

/** "Turin - " has a hyphen where the house has a dash: "Turin – ". */
export const datelineHyphen: SourceCheck = {
  id: 'dateline-hyphen',
  run(release) {
    const { block, dash } = findDateline(release) ?? {};
    if (block === undefined || !dash || release.blocks[block]?.text.charAt(dash.start) !== '-') return [];
    return [{ check: 'dateline-hyphen', block, span: dash, fix: '–' }];
  },
};
