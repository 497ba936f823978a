import fc from 'fast-check';
import { htmlTokens } from './html-tokens.js';

const kinds = (html: string): string[] =>
  htmlTokens(html).map((token) => `${token.kind} ${html.slice(token.start, token.end)}`);

describe('htmlTokens', () => {
  it.each([
    ['<p>Un &amp; deux</p>', ['start <p>', 'text Un &amp; deux', 'end </p>']],
    ['a<!-- b -->c', ['text a', 'hidden <!-- b -->', 'text c']],
    ['<!doctype html>x', ['hidden <!doctype html>', 'text x']],
    ['a < b & c', ['text a < b & c']],
    ['a\u0000b', ['text a', 'hidden \u0000', 'text b']],
    ['a\r\n\r\nb', ['text a\r\n\r\nb']],
    ['a<b title="x', ['text a', 'hidden <b title="x']],
    ['<script>a<b></script>c', ['start <script>', 'text a<b>', 'end </script>', 'text c']],
    ['<title>a<b></title>', ['start <title>', 'text a<b>', 'end </title>']],
    ['<title>a<b>', ['start <title>', 'text a', 'start <b>']],
    ['<script>a<b>', ['start <script>', 'text a<b>']],
    ['\uFEFFa', ['text \uFEFFa']],
    ['😀<b>😀</b>', ['text 😀', 'start <b>', 'text 😀', 'end </b>']],
    ['', []],
  ])('cuts %j', (html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });

  it('gives decoded values and places of attributes, once each', () => {
    const html = '<a HREF="x?a=1&amp;b" href=y title=\'é &quot;\'>';
    const [tag] = htmlTokens(html);
    expect(tag).toMatchObject({
      attributes: [
        { name: 'href', value: 'x?a=1&b' },
        { name: 'title', value: 'é "' },
      ],
    });
    const places = tag?.kind === 'start' ? tag.attributes.map(({ start, end }) => html.slice(start, end)) : [];
    expect(places).toEqual(['HREF="x?a=1&amp;b"', "title='é &quot;'"]);
  });

  it('covers every text without gap or overlap', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '</', '<!', '<!--', '-->', '<p', '<b>', '</b>', ' a=', '"', "'", '/', '&', '&amp', ';', '&#x41;'],
      ...['\r\n', '\r', '\n', '\u0000', 'é', '😀', '\uD83D', '<script>', '</script', '<svg>', '<![CDATA[', ']]>'],
      ...['<title>', '<textarea>', '</title>', '<plaintext>', '=', 'x', ' '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        const tokens = htmlTokens(html);
        expect(tokens.map(({ start, end }) => html.slice(start, end)).join('')).toBe(html);
        expect(tokens.every(({ start }, index) => start === (tokens[index - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
