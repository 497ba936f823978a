import { Formats1790000001000 } from './1790000001000-formats.migration.js';
import { Memory1790000002000 } from './1790000002000-memory.migration.js';
import { MemoryIdentity1790000003000 } from './1790000003000-memory-identity.migration.js';
import { MemoryImports1790000005000 } from './1790000005000-memory-imports.migration.js';
import { MemoryAlignments1790000007000 } from './1790000007000-memory-alignments.migration.js';
import { PostingTables1790000004000 } from './1790000004000-posting-tables.migration.js';
import { MemoryUpkeep1790000006000 } from './1790000006000-memory-upkeep.migration.js';
import { MemorySearch1790000008000 } from './1790000008000-memory-search.migration.js';
import { Start1790000000000 } from './1790000000000-start.migration.js';

/** Every migration, oldest first. One that was released is never changed. */
export const MIGRATIONS = [
  Start1790000000000,
  Formats1790000001000,
  Memory1790000002000,
  MemoryIdentity1790000003000,
  PostingTables1790000004000,
  MemoryImports1790000005000,
  MemoryUpkeep1790000006000,
  MemoryAlignments1790000007000,
  MemorySearch1790000008000,
];
