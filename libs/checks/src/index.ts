export { applyFixes, tidy } from './apply-fixes.js';
export type { Check, CheckId } from './check.js';
export { CHECKS, runChecks } from './run-checks.js';
export { SOURCE_CHECKS, checkSource } from './source/check-source.js';
export type { CheckedRelease, ReleaseBlock, SourceCheck, SourceCheckId } from './source/source-check.js';
