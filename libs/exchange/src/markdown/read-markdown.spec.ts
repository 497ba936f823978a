import { joinDocument } from '@triptych/segmentation';
import type { SourceBlock } from '@triptych/domain';
import fc from 'fast-check';
import { anyMarkdown } from '../testing/any-markdown.js';
import { readMarkdown } from './read-markdown.js';

const read = (markdown: string): readonly SourceBlock[] => readMarkdown(markdown, 'en').blocks;

describe('the blocks of a Markdown source', () => {
  test.each<[string, string, readonly (readonly [type: string, text: string, marker?: string])[]]>([
    [
      'headings with a mark',
      '## A\n\n# B\n\n# C #\n',
      [
        ['subheading', 'A'],
        ['headline', 'B'],
        ['subheading', 'C'],
      ],
    ],
    [
      'underlined headings',
      'A\n===\n\nB\n---\n',
      [
        ['headline', 'A'],
        ['subheading', 'B'],
      ],
    ],
    [
      'a heading at the beginning, without one of the first level',
      '## A\n\ntext b.\n',
      [
        ['headline', 'A'],
        ['lead', 'text b.'],
      ],
    ],
    [
      'lists in lists',
      '3. a\n3. b\n   - c\n\n     d\n* [x] e\n',
      [
        ['list-item', 'a', '3. '],
        ['list-item', 'b', '4. '],
        ['list-item', 'c', '• '],
        ['paragraph', 'd'],
        ['list-item', 'e', '• '],
      ],
    ],
    ['a list that begins with a list', '1. - a\n', [['list-item', 'a', '1. • ']]],
    ['an item that begins on the next line', '-\n  a\n', [['list-item', 'a', '• ']]],
    [
      'quotations',
      '> a\n>\n> > b\n> - c\n',
      [
        ['quotation', 'a'],
        ['quotation', 'b'],
        ['list-item', 'c', '• '],
      ],
    ],
    [
      'a table',
      '| a | b |\n|---|---|\n| c |   |\n|   | d\\|e |\n',
      [
        ['table-cell', 'a'],
        ['table-cell', 'b'],
        ['table-cell', 'c'],
        ['table-cell', 'd|e'],
      ],
    ],
    [
      'a picture that stands alone',
      '# h\n\n[![a *b*](i)](x) ![c][r]\n\n[r]: i\n',
      [
        ['headline', 'h'],
        ['alt-text', 'a b'],
        ['alt-text', 'c'],
      ],
    ],
    [
      'notes',
      '# h\n\ntext[^1].\n\n[^1]: a\n\n    b\n',
      [
        ['headline', 'h'],
        ['lead', 'text.'],
        ['footnote', 'a'],
        ['footnote', 'b'],
      ],
    ],
    [
      'what is no text',
      '---\ntitle: x\n---\n\n# h\n\n```\ncode\n```\n\n    code\n\n<div>\nhtml\n</div>\n\n***\n\n[r]: x\n\ntext\n',
      [
        ['headline', 'h'],
        ['paragraph', 'text'],
      ],
    ],
    ['a rule, which is no front matter', '---\n\n# a\n\n---\n', [['headline', 'a']]],
    ['a byte order mark', '\uFEFF# a\n', [['headline', 'a']]],
    [
      'line breaks of other systems',
      '# a\r\n\r\nb c.\r\rd e.\r',
      [
        ['headline', 'a'],
        ['lead', 'b c.'],
        ['paragraph', 'd e.'],
      ],
    ],
  ])('%s', (_, markdown, blocks) => {
    const found = read(markdown).map(({ type, segments, marker }) => [
      type,
      segments.map(({ text, codes = [] }) => text.replace(codes.length > 0 ? /<\/?\d\/?>/g : /$^/, '')).join(' '),
      ...(marker === undefined ? [] : [marker]),
    ]);
    expect(found).toEqual(blocks);
    expect(joinDocument(read(markdown))).toBe(markdown);
  });

  test('of a source without text are one that is left out', () => {
    const markdown = '```\ncode\n```\n';
    expect(read(markdown)).toMatchObject([{ included: false, segments: [] }]);
    expect(joinDocument(read(markdown))).toBe(markdown);
  });
});

describe('the codes of a Markdown text', () => {
  test.each<
    [string, string, readonly (readonly [kind: string, type: string, start: string, end: string, href?: string])[]]
  >([
    [
      'a **b** _c_ ~~d~~',
      'a <1>b</1> <2>c</2> <3>d</3>',
      [
        ['pc', 'bold', '**', '**'],
        ['pc', 'italic', '_', '_'],
        ['pc', 'struck', '~~', '~~'],
      ],
    ],
    [
      '***a***',
      '<1><2>a</2></1>',
      [
        ['pc', 'italic', '*', '*'],
        ['pc', 'bold', '**', '**'],
      ],
    ],
    [
      'x [a *b*](https://x.example "t") y',
      'x <1>a <2>b</2></1> y',
      [
        ['pc', 'link', '[', '](https://x.example "t")', 'https://x.example'],
        ['pc', 'italic', '*', '*'],
      ],
    ],
    [
      '[a](b.md) [c](mailto:d@e.f)',
      '<1>a</1> <2>c</2>',
      [
        ['pc', 'link', '[', '](b.md)'],
        ['pc', 'link', '[', '](mailto:d@e.f)', 'mailto:d@e.f'],
      ],
    ],
    [
      '[a][r] [R][] [r]\n\n[r]: https://x.example\n[r]: https://y.example',
      '<1>a</1> <2>R</2> <3>r</3>',
      [
        ['pc', 'link', '[', '][r]', 'https://x.example'],
        ['pc', 'link', '[', '][]', 'https://x.example'],
        ['pc', 'link', '[', ']', 'https://x.example'],
      ],
    ],
    [
      '<https://x.example/a_b> <c@d.example>',
      '<1>https://x.example/a_b</1> <2>c@d.example</2>',
      [
        ['pc', 'link', '<', '>', 'https://x.example/a_b'],
        ['pc', 'link', '<', '>', 'mailto:c@d.example'],
      ],
    ],
    ['see https://x.example/a_b_ or www.x.example', 'see https://x.example/a_b_ or www.x.example', []],
    [
      'a `b *c*` ![d](e) f',
      'a <1/> <2/> f',
      [
        ['ph', 'verbatim', '`b *c*`', ''],
        ['ph', 'image', '![d](e)', ''],
      ],
    ],
    ['a[^1] b\n\n[^1]: c', 'a<1/> b', [['ph', 'footnote-mark', '[^1]', '']]],
    [
      'm<sup>2</sup> <span>x</span> <b>y',
      'm<1>2</1> <2/>x<3/> <4/>y',
      [
        ['pc', 'superscript', '<sup>', '</sup>'],
        ['ph', 'other', '<span>', ''],
        ['ph', 'other', '</span>', ''],
        ['ph', 'other', '<b>', ''],
      ],
    ],
    [
      '*a <b>b* c</b>',
      '<1>a <2/>b</1> c<3/>',
      [
        ['pc', 'italic', '*', '*'],
        ['ph', 'other', '<b>', ''],
        ['ph', 'other', '</b>', ''],
      ],
    ],
    ['\\*a\\* &amp; &eacute;&#x21; \\a &x;', '*a* & é! \\a &x;', []],
    ['a\n  b\nc', 'a b c', []],
  ])('%j is read as %j', (markdown, text, codes) => {
    const [segment] = read(`# h\n\n${markdown}\n`)[1]?.segments ?? [];
    expect(segment?.text).toBe(text);
    expect(
      (segment?.codes ?? []).map(({ kind, type, start, end, href }) => [
        kind,
        type,
        start,
        end,
        ...(href ? [href] : []),
      ]),
    ).toEqual(codes);
  });

  test('what a line begins with is no text, and a break ends a segment', () => {
    const [block] = read('> > a\n> > b  \n> > c\\\n>> d<br>\n> e\n');
    expect(
      block?.segments.map(({ text, markup, whitespaceAfter, spaceMarkup }) => [
        text,
        markup,
        whitespaceAfter,
        spaceMarkup,
      ]),
    ).toEqual([
      ['a b', 'a\n> > b', '\n', '  \n> > '],
      ['c', undefined, '\n', '\\\n>> '],
      ['d', undefined, '\n', '<br>\n> '],
      ['e', undefined, '', undefined],
    ]);
  });
});

describe('any Markdown', () => {
  test('is kept, and its blocks joined are what is kept', () => {
    fc.assert(
      fc.property(anyMarkdown(), (markdown) => {
        const { content, blocks, notices } = readMarkdown(markdown, 'en');
        expect(joinDocument(blocks)).toBe(content);
        if (notices.length === 0) expect(content).toBe(markdown);
      }),
      { numRuns: 2000 },
    );
  });
});
