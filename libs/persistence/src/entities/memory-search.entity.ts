import { EntitySchema } from 'typeorm';
import { integer, primary } from './columns.js';

/** How far the full-text index has followed the memory, and by which rules its stems were made. One row. */
export interface MemorySearchRow {
  readonly id: number;
  readonly seq: number;
  readonly version: number;
}

export const MemorySearchEntity = new EntitySchema<MemorySearchRow>({
  name: 'memory_search',
  columns: { id: primary('memory_search', 'integer'), seq: integer, version: integer },
});
