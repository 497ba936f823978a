import type { Block } from '@triptych/contracts';
import { pageRows } from './page-rows.js';

test('neighbouring lines that were left out share a row, and the order stays', () => {
  const blocks = [
    ['menu', false],
    ['bullet', false],
    ['headline', true],
    ['caption', false],
    ['lead', true],
  ].map(([id, included]) => ({ id, included }) as Block);
  const rows = pageRows(blocks).map((row) => (row.kind === 'block' ? row.block.id : row.blocks.map(({ id }) => id)));
  expect(rows).toEqual([['menu', 'bullet'], 'headline', ['caption'], 'lead']);
});

test('a release without blocks has no rows', () => {
  expect(pageRows([])).toEqual([]);
});
