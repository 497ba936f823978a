import type { InlineCode } from '@triptych/domain';
import { aBlock, aCode } from './testing/a-version.js';
import { writeMarkdown } from './write-markdown.js';

describe('a version as Markdown', () => {
  test('gives every type its form and puts a blank line between blocks', () => {
    const blocks = [
      aBlock({ type: 'headline', text: 'Titre' }),
      aBlock({ type: 'subheadline', text: 'Sous-titre' }),
      aBlock({ type: 'lead', text: 'Turin – Chapeau.' }),
      aBlock({ type: 'subheading', text: 'Une partie' }),
      aBlock({ type: 'list-item', prefix: '- ', text: 'un ;' }),
      aBlock({ type: 'list-item', prefix: '• ', text: 'deux.' }),
      aBlock({ type: 'list-item', prefix: '4. ', text: 'quatre' }),
      aBlock({ type: 'list-item', prefix: '5. ', text: 'cinq' }),
      aBlock({ type: 'quotation', text: '« Oui », dit-elle.' }),
      aBlock({ type: 'caption', text: 'Une photo' }),
      aBlock({ text: '  ' }),
      aBlock({ type: 'media-contact', text: 'Tél\u00A0: +41 22 555 01 00, a_b@x.example, https://x.example/a_b' }),
    ];
    expect(writeMarkdown({ format: 'text', blocks })).toBe(
      [
        '# Titre',
        '**Sous-titre**',
        'Turin – Chapeau.',
        '## Une partie',
        '- un ;\n- deux.',
        '4. quatre\n5. cinq',
        '> « Oui », dit-elle.',
        '*Une photo*',
        'Tél\u00A0: +41 22 555 01 00, <a_b@x.example>, <https://x.example/a_b>\n',
      ].join('\n\n'),
    );
  });

  test.each([
    ['# not a heading', '\\# not a heading'],
    ['C # and ##', 'C # and \\##'],
    ['a@b.example--', 'a@b.example--'],
    ['- not a list', '\\- not a list'],
    ['+ nor this', '\\+ nor this'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['> not a quotation', '\\> not a quotation'],
    ['2024. An ordinary year', '2024\\. An ordinary year'],
    ['1) nor this', '1\\) nor this'],
    ['    not code', 'not code'],
    ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['snake_case_word', 'snake_case_word'],
    ['M&D, a &amp; b &#38; c', 'M&D, a \\&amp; b \\&#38; c'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](https://x.example/a.png)', '!\\[x\\](<https://x.example/a.png>)'],
    ['back\\slash', 'back\\\\slash'],
    ['#\n\t\n#', '\\# \\#'],
    ['two\n\n# lines', 'two # lines'],
    ['one\r\nline', 'one line'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('keeps the text %j as a text: %j', (text, written) => {
    expect(writeMarkdown({ format: 'text', blocks: [aBlock({ text })] })).toBe(`${written}\n`);
  });

  test.each<[string, readonly Partial<InlineCode>[], string]>([
    ['a <1>b</1> c', [{}], 'a **b** c'],
    ['a <1> b </1>c', [{}], 'a  **b** c'],
    ['<1></1>a', [{}], 'a'],
    [
      '<1>i</1> <2>s</2> <3>u</3>',
      [{ type: 'italic' }, { type: 'struck' }, { type: 'underlined' }],
      '*i* ~~s~~ <u>u</u>',
    ],
    ['CO<1>2</1>', [{ type: 'subscript' }], 'CO<sub>2</sub>'],
    ['Oui! <1>ici</1>', [{ type: 'link', href: 'https://x.example' }], 'Oui! [ici](https://x.example)'],
    ['Oui!<1>ici</1>', [{ type: 'link', href: 'https://x.example' }], 'Oui\\![ici](https://x.example)'],
    ['<1>ici</1>', [{ type: 'link', href: 'https://x.example/a_(b)' }], '[ici](<https://x.example/a_(b)>)'],
    ['<1>a]b</1>', [{ type: 'link', href: 'https://x.example' }], '[a\\]b](https://x.example)'],
    ['<1>ici</1>', [{ type: 'link' }], 'ici'],
    ['a<1/>b', [{ kind: 'ph', type: 'break' }], 'a\\\nb'],
    ['<1/>', [{ kind: 'ph', type: 'verbatim', start: '`*`', end: '' }], '`*`'],
    ['<1>*</1>', [{ type: 'verbatim' }], '<code>\\*</code>'],
    [
      '<1/>a<2/>',
      [
        { kind: 'ph', type: 'image' },
        { kind: 'ph', type: 'footnote-mark' },
      ],
      'a',
    ],
    // Marks that CommonMark would not read as such.
    ['USD<1>« 5 »</1>x', [{}], 'USD<strong>« 5 »</strong>x'],
    ['<1>a</1><2>b</2>', [{}, {}], '<strong>a</strong><strong>b</strong>'],
    ['<1>a <2>b</1> c</2>', [{}, { type: 'italic' }], '<strong>a <em>b</em></strong><em> c</em>'],
    ['a</1> <1>b', [{}], 'a **b**'],
  ])('writes the codes of %j with %j as %j', (text, codes, written) => {
    const numbered = codes.map((code, index) => aCode({ id: index + 1, ...code }));
    expect(writeMarkdown({ format: 'html', blocks: [aBlock({ text, codes: numbered })] })).toBe(`${written}\n`);
  });

  test.each([
    ['quotation', '> a\\\n> b'],
    ['list-item', '- a\\\n  b'],
    ['headline', '# a b'],
  ] as const)('keeps a line break inside a %s', (type, written) => {
    const segments = [
      { text: 'a', codes: [], whitespaceAfter: '\n' },
      { text: 'b', codes: [], whitespaceAfter: '' },
    ];
    expect(writeMarkdown({ format: 'html', blocks: [aBlock({ type, segments })] })).toBe(`${written}\n`);
  });

  test('of no blocks is empty', () => {
    expect(writeMarkdown({ format: 'text', blocks: [] })).toBe('');
  });
});
