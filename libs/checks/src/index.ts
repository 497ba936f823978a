export { applyFixes, tidy } from './apply-fixes.js';
export type { Check, CheckId } from './check.js';
export { CHECKS, runChecks } from './run-checks.js';
