import { readMarkdown } from './read-markdown.js';

describe('what must not be kept of Markdown', () => {
  test.each<[string, string, string, number]>([
    ['a block with a script', 'a\n\n<script>\nalert(1)\n</script>\n\nb\n', 'a\n\nb\n', 1],
    ['a script in a sentence', 'a <script>alert(1)</script> b', 'a  b', 1],
    ['a script that never ends', 'a <script>b', 'a b', 1],
    ['the end of a script', 'a </script> b', 'a  b', 1],
    ['a frame', 'x\n\n<div><iframe src=x></div>\n', 'x\n\n', 1],
    ['an event handler', 'a <b onclick="x()">b</b> <i\nonfocus=x>c', 'a b c', 2],
    ['an event handler in a block', '<img src=x onerror=alert(1)>\n\na', 'a', 1],
    ['a link', 'a [b *c*](javascript:x "t") d', 'a b *c* d', 1],
    ['a picture', 'a ![b](data:image/png;base64,x) c', 'a  c', 1],
    ['an autolink', 'a <JavaScript:x> b', 'a  b', 1],
    ['a definition and the links that use it', '[a][r] [r] [R][]\n\n[r]: JaVaScRiPt:x "t"\n\nb\n', 'a r R\n\nb\n', 4],
    [
      'a disguised scheme',
      '[a](java&#x09;script&colon;x) [b](&#32;javascript:x) [c](\\javascript:x)',
      'a b [c](\\javascript:x)',
      2,
    ],
    ['an address in HTML', 'a <a href="java\nscript:x">b</a> <a href=&#106avascript:x>c</a>', 'a b c', 2],
    ['what removing brings out', 'a <<b onclick=x>script>alert(1)<<b onclick=x>/script> b', 'a  b', 3],
  ])('%s', (_, markdown, content, count) => {
    expect(readMarkdown(markdown, 'en')).toMatchObject({ content, notices: [{ kind: 'unsafe-removed', count }] });
  });

  test.each([
    'a [b](https://x.example/javascript:x) [c](x.md) [d](tel:+1) <https://x.example> <b>e</b> <!-- f -->',
    'a <span class="x">b</span> <img src="x.png" alt="two">',
    '`<script>alert(1)</script>`\n\n    <script>\n',
    'javascript:x and data: are words',
    '<div class=x>\n\na\n\n</div>\n',
  ])('leaves %j as it is', (markdown) => {
    expect(readMarkdown(markdown, 'en')).toMatchObject({ content: markdown, notices: [] });
  });

  test('a text in which removing keeps bringing out more is refused', () => {
    const nested = (depth: number): string => (depth === 0 ? '' : `<${nested(depth - 1)}b onclick=x>`);
    expect(() => readMarkdown(`a ${nested(20)}`, 'en')).toThrow('file_unreadable');
  });
});
