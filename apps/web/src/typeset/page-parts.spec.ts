import type { BlockType } from '@triptych/domain';
import { pageParts } from './page-parts.js';

const block = (type: BlockType, text: string) => ({ type, text });

describe('pageParts', () => {
  it('makes one list of neighbouring list items and two of lists with something between', () => {
    const [headline, a, b, paragraph, c] = [
      block('headline', 'H'),
      block('list-item', 'a'),
      block('list-item', 'b'),
      block('paragraph', 'P'),
      block('list-item', 'c'),
    ];
    expect(pageParts([headline, a, b, paragraph, c])).toEqual([
      { kind: 'block', block: headline },
      { kind: 'list', items: [a, b] },
      { kind: 'block', block: paragraph },
      { kind: 'list', items: [c] },
    ]);
  });

  it('keeps the cells of a table together and apart from a list', () => {
    const [a, b, item] = [block('table-cell', 'a'), block('table-cell', 'b'), block('list-item', 'i')];
    expect(pageParts([a, b, item])).toEqual([
      { kind: 'cells', items: [a, b] },
      { kind: 'list', items: [item] },
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(pageParts([])).toEqual([]);
  });
});
