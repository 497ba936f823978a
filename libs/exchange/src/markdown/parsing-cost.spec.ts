import { readMarkdown } from './read-markdown.js';

const MEGABYTE = 1_000_000;
const repeated = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length));

describe('a megabyte of Markdown that is made to be slow', () => {
  test.each([
    ...['*', '*a ', 'a* ', '*a**b', '*_', '_a ', '~~a'],
    ...['[', '![', '[a]', '[]', '[a](', '[a](b (c', '[a][b', '[^a', 'x <!-- a', 'x <? ', 'x <![CDATA['],
    ...['> a\n\n', '- > a\n', '- a\n# b\n', '- a\n\nb\n\n', 'a\n===\n', '> a\n# b\n', '[a]: b\n', '|a|\n|-|\n> b\n'],
    ...['> ', '- ', '1. ', 'a\n\n', '|a|\n', '- a\n', '# a\n', `${'> '.repeat(60)}a\n\n`],
  ])('%j and so on is refused', (piece) => {
    expect(() => readMarkdown(repeated(piece), 'en')).toThrow('markup_too_deep');
  });

  test.each<[string, string]>([
    ['emphasis that ends late', `${'*'.repeat(MEGABYTE / 2)}a${'*'.repeat(MEGABYTE / 2)}`],
    ['brackets in brackets', `${'!['.repeat(MEGABYTE / 4)}a${'](u)'.repeat(MEGABYTE / 8)}`],
    ['lines that go on in a quotation', `> a\n${repeated('b\n')}`],
    [
      'lists in lists by their indentation',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join(''),
    ],
    ['code that never ends', Array.from({ length: 1400 }, (_, length) => `${'`'.repeat(length + 1)}a`).join('')],
  ])('%s: is refused', (_, markdown) => {
    expect(() => readMarkdown(markdown, 'en')).toThrow('markup_too_deep');
  });

  test('a thousand quotations in each other are refused', () => {
    expect(() => readMarkdown(`${'>'.repeat(20_000)} a`, 'en')).toThrow('markup_too_deep');
  });
});

describe('what a release of a hundred pages holds', () => {
  const page = [
    ...[
      '## A heading\n\n',
      'A paragraph with **bold**, *italic*, a [link](https://x.example) and `code`.\n'.repeat(12),
      '\n',
    ],
    ...[
      '- an **item**;\n'.repeat(10),
      '\n',
      '> A quotation.\n>\n> Another.\n\n',
      '| a | b |\n|---|---|\n',
      '| c | d |\n'.repeat(8),
      '\n',
    ],
  ].join('');

  test('is read', () => {
    expect(readMarkdown(page.repeat(100), 'en').blocks.length).toBeGreaterThan(3000);
  });
});
