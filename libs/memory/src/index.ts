export { bestMatch, type MemoryCandidate, type MemoryMatch, type SegmentInContext } from './best-match.js';
export { contextKey } from './context-key.js';
export { NUMBER_WORD, fold, type Folded } from './fold.js';
export { memoryKey } from './memory-key.js';
export { wordDiff, type DiffRun } from './word-diff.js';
