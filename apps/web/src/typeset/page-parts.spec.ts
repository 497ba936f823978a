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

  it('makes nothing of nothing', () => {
    expect(pageParts([])).toEqual([]);
  });
});
