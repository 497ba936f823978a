/** How a text came into the memory: approved in a release, imported from a file, or aligned from old versions. */
export const MEMORY_ORIGINS = ['approved', 'imported', 'aligned'] as const;
export type MemoryOrigin = (typeof MEMORY_ORIGINS)[number];

/** Why a match lost points besides those for other words: first what its text shows, then what a desk's policy takes off. */
export const MATCH_PENALTY_KINDS = [
  'number',
  'case',
  'punctuation',
  'codes',
  'unreviewed',
  'machine-translated',
  'other-memory',
  'several-targets',
  'age',
] as const;
