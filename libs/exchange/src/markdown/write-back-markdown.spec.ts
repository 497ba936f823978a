import fc from 'fast-check';
import { anyMarkdown } from '../testing/any-markdown.js';
import { withTexts } from '../testing/with-texts.js';
import { markdownEvents } from './markdown-events.js';
import { markdownTexts } from './markdown-texts.js';
import { readMarkdown } from './read-markdown.js';
import { writeBackMarkdown } from './write-back-markdown.js';

/** A source with other texts for some of its segments, by their text, and without some of its blocks. */
function written(markdown: string, texts: Readonly<Record<string, string>>, leftOut: readonly string[] = []): string {
  return writeBackMarkdown(withTexts(readMarkdown(markdown, 'fr').blocks, texts, leftOut), 'fr', 'en');
}

/** The texts that a reader of a source sees. */
function readableTexts(markdown: string): string[] {
  return markdownTexts(markdown, markdownEvents(markdown)).map(({ content }) =>
    content.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
  );
}

describe('a text in Markdown', () => {
  test.each([
    'Prose (with brackets), hyphens - like this -, dots... $5, 3 %, “quotes” and «guillemets»; it’s 5 < 6 & 7 > 2!',
    'snake_case, 2 * 3, [sic], a [1] and M&D, #tag, a#b, 1986. was 50 % of 2.',
    'https://x.example/a_b?c=d&e=f#g, www.x.example and a_b@x.example',
    '~5 tonnes, C:\\dir, a | b, x^2, {y}, +41 22, =',
  ])('%j stays as it is', (text) => {
    expect(written('Un.\n', { 'Un.': text })).toBe(`${text}\n`);
  });

  test.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['> no quotation', '\\> no quotation'],
    ['*no* emphasis', '\\*no\\* emphasis'],
    ['[no](link)', '\\[no\\](link)'],
    ['<b>no HTML</b>', '\\<b>no HTML\\</b>'],
    ['no &eacute;', 'no \\&eacute;'],
    ['a `b` c', 'a \\`b\\` c'],
    ['---', '\\---'],
    ['no ~~strike~~', 'no \\~\\~strike\\~\\~'],
    ['a\\*b', 'a\\\\\\*b'],
    ['two\n\n# lines', 'two # lines'],
    ['  spaces', 'spaces'],
    ['https://x.example/*a* *b*', '<https://x.example/*a>\\* \\*b\\*'],
    ['www.x.example/*a* *b*', 'www\\.x.example/\\*a\\* \\*b\\*'],
  ])('%j is written as %j', (text, markdown) => {
    expect(written('Un.\n', { 'Un.': text })).toBe(`${markdown}\n`);
  });

  test.each([
    ['# Un\n', 'a #', '# a \\#\n'],
    ['Un\n==\n', '# a', '\\# a\n==\n'],
    ['| Un |\n|---|\n', 'a | b', '| a \\| b |\n|---|\n'],
    ['- Un\n', '[x] a', '- \\[x\\] a\n'],
    ['# x\n\n![Un](a.png)\n', 'a ] b', '# x\n\n![a \\] b](a.png)\n'],
    ['[^1]: Un\n', '- a', '[^1]: \\- a\n'],
    ['Un\n\n[r]: x\n', 'a [r] b', 'a \\[r\\] b\n\n[r]: x\n'],
    ['Un. \nDeux.\n', 'One.', 'One. \nDeux.\n'],
  ])('in %j the text %j gives %j', (source, text, markdown) => {
    expect(written(source, { Un: text, 'Un.': text })).toBe(markdown);
  });
});

describe('the codes of a text in Markdown', () => {
  test.each([
    ['a **b** c', '<1>B</1> A', '**B** A'],
    ['a **b** c', 'A B', 'A B'],
    ['a **b** c', 'A <1>B', 'A **B**'],
    ['a **b** c', 'A</1> B', 'A B'],
    ['a **b** c', 'A<1> B </1>C', 'A **B** C'],
    ['a **b** c', 'A <1></1>B', 'A B'],
    ['a **b** c', '<1>A</1> <1>B</1>', '**A** **B**'],
    ['a **b** c', 'x<1>« A »</1>y', 'x<strong>« A »</strong>y'],
    ['a **b** c', '<1>A*B</1> *', '**A*B** *'],
    ['a **b** _c_ d', '<1>A<2>B</1>C</2>', '<strong>A<em>B</em></strong><em>C</em>'],
    ['a [b](x "t") c', 'A <1>B ] C</1>', 'A [B \\] C](x "t")'],
    ['a [b](x) c', 'A!<1>B</1>', 'A\\![B](x)'],
    ['a [b][r] c\n\n[r]: https://x.example', 'A <1>B</1>', 'A [B][r]\n\n[r]: https://x.example'],
    ['a [b] c\n\n[b]: https://x.example', 'A <1>B</1>', 'A [B](https://x.example)\n\n[b]: https://x.example'],
    ['a [b][] c\n\n[b]: x.md', 'A <1>B</1>', 'A B\n\n[b]: x.md'],
    ['a <https://x.example> c', 'A <1>https://x.example/en</1>', 'A <https://x.example/en>'],
    ['a <https://x.example> c', 'A <1>the site</1>', 'A the site'],
    ['a `b` c', 'A <1/> *', 'A `b` *'],
    ['a `b` `c`', 'A <1/><2/>', 'A <code>b</code><code>c</code>'],
    ['Un. `b` ![c](d) Deux *e*.', '*One*.', '\\*One\\*. `b` ![c](d) Deux *e*.'],
    ['a[^1] c\n\n[^1]: b', 'A<1/>', 'A[^1]\n\n[^1]: b'],
    ['a **b** c', 'A <2>B</2> <1/>', 'A <2>B</2> <1/>'],
  ])('%j with the text %j gives %j', (source, text, markdown) => {
    const [block] = readMarkdown(source, 'fr').blocks;
    const own = block?.segments[0]?.text ?? '';
    expect(written(`${source}\n`, { [own]: text })).toBe(`${markdown}\n`);
  });
});

describe('what is left out of Markdown', () => {
  test.each<[string, readonly string[], string]>([
    ['a\n\nb\n\nc\n', ['b'], 'a\n\nc\n'],
    ['a\n\nb\n', ['b'], 'a\n'],
    ['a\n\nb', ['b'], 'a'],
    ['\n\na\n\nb\n', ['a'], '\n\nb\n'],
    ['- a\n- b\n\nc\n', ['b'], '- a\n\nc\n'],
    ['a\n\n- b\n- c\n', ['b'], 'a\n\n- c\n'],
    ['- a\n- b\n- c\n', ['a', 'c'], '- b\n'],
    ['1. a\n   - b\n   - c\n2. d\n', ['a'], '1. - b\n   - c\n2. d\n'],
    ['1. a\n   - b\n   - c\n2. d\n', ['a', 'b'], '1. - c\n2. d\n'],
    ['1. a\n   - b\n2. d\n', ['a', 'b'], '2. d\n'],
    ['- a\n\n  b\n', ['a'], '- b\n'],
    ['[^1]: a\n\n    b\n', ['a'], '[^1]: b\n'],
    ['> a\n>\n> b\n\nc\n', ['b'], '> a\n\nc\n'],
    ['a\n\n> b\n>\n> c\n', ['b'], 'a\n\n> c\n'],
    ['> - a\n> - b\n>\n> c\n', ['b'], '> - a\n>\n> c\n'],
    ['# a\n\nb\n', ['a'], 'b\n'],
    ['a\n===\n\nb\n---\n\nc\n', ['b'], 'a\n===\n\nc\n'],
    ['- a\n---\nb\n', ['a'], '---\nb\n'],
    ['---\nx: y\n---\n\n# a\n\nb\n', ['a'], '---\nx: y\n---\n\nb\n'],
    ['a\n\n```\nx\n```\n\nb\n', ['a'], '```\nx\n```\n\nb\n'],
    ['c\n\na\n\n```\nx\n```\n\nb\n', ['a'], 'c\n\n```\nx\n```\n\nb\n'],
    ['c\n\na\n\n[r]: x\n', ['a', 'c'], '[r]: x\n'],
    ['| a | b |\n|---|---|\n| c | d |\n| e | f |\n\ng\n', ['c'], '| a | b |\n|---|---|\n|  | d |\n| e | f |\n\ng\n'],
    ['| a | b |\n|---|---|\n| c | d |\n| e | f |\n\ng\n', ['c', 'd'], '| a | b |\n|---|---|\n| e | f |\n\ng\n'],
    ['| a | b |\n|---|---|\n| c | d |\n| e | f |\n\ng\n', ['e', 'f'], '| a | b |\n|---|---|\n| c | d |\n\ng\n'],
    ['| a | b |\n|---|---|\n| c | d |\n', ['a', 'b'], '|  |  |\n|---|---|\n| c | d |\n'],
    ['g\n\n| a | b |\n|---|---|\n| c | d |\n\nh\n', ['a', 'b', 'c', 'd'], 'g\n\nh\n'],
    ['# x\n\n![a](1) ![b](2)\n\nc\n', ['b'], '# x\n\n![a](1)\n\nc\n'],
    ['# x\n\n![a](1)\n\nc\n', ['a'], '# x\n\nc\n'],
    ['a\n\nb\n', ['a', 'b'], '\n'],
  ])('%j without %j is %j', (markdown, leftOut, rest) => {
    expect(written(markdown, {}, leftOut)).toBe(rest);
  });
});

describe('front matter', () => {
  test('names the new language', () => {
    expect(written('---\ntitle: fr\nlang: fr\n---\n\nUn.\n', { 'Un.': 'One.' })).toBe(
      '---\ntitle: fr\nlang: en\n---\n\nOne.\n',
    );
    expect(written('Un.\n\nlang: fr\n', { 'Un.': 'One.' })).toBe('One.\n\nlang: fr\n');
  });
});

const PIECES = [
  'a',
  'Bc',
  ' ',
  '1',
  '.',
  '*',
  '**',
  '_',
  '~',
  '`',
  '[',
  ']',
  '(',
  ')',
  '!',
  '#',
  '-',
  '+',
  '>',
  '<',
  '&',
  '|',
];
const MORE = [
  'amp;',
  '\\',
  ':',
  '/',
  'https://x.example/',
  'www.',
  'b@c.example',
  'x.md',
  '"',
  '’',
  '«',
  '\u00A0',
  '=',
  '^1',
  'r',
  'b>',
];
const anyText = fc
  .array(fc.constantFrom(...PIECES, ...MORE), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').replace(/ +/g, ' ').trim())
  .filter((text) => text !== '');

describe('any text, written back', () => {
  const sources = [
    'x\n',
    '# x\n',
    '- x\n\n  y\n',
    '> x\n',
    '| x |\n|---|\n| y |\n',
    '[^1]: x\n',
    'x\n===\n',
    '1. x\n\n[r]: u\n',
    '# h\n\n![x](u)\n',
    '# x #\n',
  ];
  test('reads as the same text in the same place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), anyText, (source, text) => {
        const { blocks } = readMarkdown(source, 'en');
        const markdown = writeBackMarkdown(withTexts(blocks, { x: text }), 'en', 'en');
        expect(readableTexts(markdown)).toEqual(readableTexts(source).map((own) => (own === 'x' ? text : own)));
        expect(readMarkdown(markdown, 'en').notices).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('a source written back by its own markup is the source', () => {
    fc.assert(
      fc.property(anyMarkdown(), (markdown) => {
        const { blocks, content } = readMarkdown(markdown, 'en');
        const all = withTexts(blocks, {}).map((block) => ({ ...block, included: true }));
        expect(writeBackMarkdown(all, 'en', 'en')).toBe(content);
      }),
      { numRuns: 1000 },
    );
  });
});
