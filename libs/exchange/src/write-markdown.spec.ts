import { aBlock } from './testing/a-version.js';
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
    expect(writeMarkdown({ blocks })).toBe(
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
    expect(writeMarkdown({ blocks: [aBlock({ text })] })).toBe(`${written}\n`);
  });

  test('of no blocks is empty', () => {
    expect(writeMarkdown({ blocks: [] })).toBe('');
  });
});
