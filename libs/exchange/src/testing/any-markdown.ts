import fc from 'fast-check';

const PIECES = [
  ...['a', 'bc', 'é', '1', 'A sentence. Another one.', 'x\u00A0y', ' ', '  ', '    ', '\t', '\n', '\n\n', '\r\n', '\r'],
  ...['# ', '## ', '===', '---', '***', '- ', '* ', '+ ', '1. ', '2) ', '> ', '>', '|', '|-|-|', '[x] ', '```', '~~~'],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '![',
    '](',
    '](https://x.example)',
    ')',
    '<',
    '>',
    '[r]',
    '[r]: u',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '<b>',
    '</b>',
    '<br>',
    '<div>',
    '<!--',
    '-->',
    '&amp;',
    '&',
    '\\',
    '\\*',
    '<https://x.example>',
  ],
  ...['https://x.example/a_b', 'www.x.example', 'a@b.example', '!', '"', "'", ':', '\uFEFF', '\u2028', '\u0000'],
];

/** Texts put together from what is found in Markdown. */
export function anyMarkdown(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
}
