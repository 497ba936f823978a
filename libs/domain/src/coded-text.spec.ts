import { codeKinds, codedParts, withoutCodes } from './coded-text.js';
import type { InlineCode } from './inline-code.js';

const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
const image: InlineCode = { id: 2, kind: 'ph', type: 'image', start: '<img>', end: '' };

describe('codedParts', () => {
  it('gives the text back when joined', () => {
    const text = 'a <1>b</1> <2/> c';
    expect(
      codedParts(text, [bold, image])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it.each([
    ['a tag of no code', 'a <3>b'],
    ['a single tag of a pair', 'a <1/>b'],
    ['a closing tag of a code that stands alone', 'a </2>b'],
    ['a tag with both slashes', 'a </1/>b'],
  ])('takes %s for text', (_, text) => {
    expect(codedParts(text, [bold, image])).toEqual([{ kind: 'text', text }]);
  });

  it('finds no tags in the text of a segment without codes', () => {
    expect(withoutCodes('x <1>y</1>', [])).toBe('x <1>y</1>');
  });

  it('leaves the words only', () => {
    expect(withoutCodes('a <1>b</1> <2/>c', [bold, image])).toBe('a b c');
  });
});

describe('codeKinds', () => {
  it('names every tag whatever the order of the codes', () => {
    expect(codeKinds([image, bold])).toBe('1 pc, 2 ph');
    expect(codeKinds([])).toBe('');
  });
});
