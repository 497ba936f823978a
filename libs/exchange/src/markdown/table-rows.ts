import type { WrittenBlock } from '../written-block.js';
import { isCell } from './around-text.js';

const DELIMITER_ROW = /^([^\r\n]*)(?:\r\n|\r|\n)[ \t>]*\|?[ \t]*:?-+[^\r\n]*/;

/**
 * The blocks with the cells that must stay as empty ones: those of a row that keeps another cell, and those of the header
 * of a table that keeps another row. Of a table without any text the line under its header goes too.
 */
export function withoutEmptyRows(blocks: readonly WrittenBlock[]): WrittenBlock[] {
  const changed: WrittenBlock[] = [];
  let table: WrittenBlock[][] = [];
  let row: WrittenBlock[] = [];
  const endTable = (): void => {
    if (row.length > 0) table.push(row);
    changed.push(...tableOf(table));
    table = [];
    row = [];
  };
  for (const block of blocks) {
    if (!isCell(block)) {
      endTable();
      changed.push(block);
      continue;
    }
    row.push(block);
    if (!/[\r\n]/.test(block.separatorAfter)) continue;
    table.push(row);
    row = [];
    if (/(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)/.test(block.separatorAfter)) endTable();
  }
  endTable();
  return changed;
}

function tableOf(rows: readonly (readonly WrittenBlock[])[]): WrittenBlock[] {
  const isKept = (row: readonly WrittenBlock[]): boolean => row.some(({ included }) => included);
  const keepsRow = rows.some(isKept);
  return rows.flatMap((row, index) => {
    if (isKept(row) || (index === 0 && keepsRow)) {
      return row.map((cell) => (cell.included ? cell : { ...cell, included: true, segments: [] }));
    }
    if (index > 0) return row;
    return row.map((cell) => ({ ...cell, separatorAfter: cell.separatorAfter.replace(DELIMITER_ROW, '$1') }));
  });
}
