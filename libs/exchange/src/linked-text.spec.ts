import fc from 'fast-check';
import { linkedText } from './linked-text.js';

describe('addresses in a text', () => {
  test.each([
    ['see https://x.example/a?b=c#d.', 'https://x.example/a?b=c#d', 'https://x.example/a?b=c#d'],
    ['(http://x.example/a_(b))', 'http://x.example/a_(b)', 'http://x.example/a_(b)'],
    ['« https://x.example/é »', 'https://x.example/é', 'https://x.example/é'],
    ['Email : jgalindo@iom.int', 'jgalindo@iom.int', 'mailto:jgalindo@iom.int'],
    ['write to a.b+c@x-y.example, please', 'a.b+c@x-y.example', 'mailto:a.b+c@x-y.example'],
    ['mailto:a@b.example', 'mailto:a@b.example', 'mailto:a@b.example'],
    ['HTTPS://X.EXAMPLE/', 'HTTPS://X.EXAMPLE/', 'HTTPS://X.EXAMPLE/'],
  ])('%j has the link %j', (text, shown, href) => {
    expect(linkedText(text).filter((part) => part.href !== null)).toEqual([{ text: shown, href }]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//x',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://x.example/a',
    'xhttps://x.example',
    'https://',
    'https://?',
    '//x.example',
    'www.x.example',
    '@somebody',
    'a@b',
    'jos\u00E9@x.example',
  ])('%j has no link', (text) => {
    expect(linkedText(text).filter(({ href }) => href !== null)).toEqual([]);
  });

  const piece = fc.constantFrom(
    'https://',
    'http://',
    'mailto:',
    'javascript:',
    'a@b.example',
    'x',
    '.',
    '<',
    '"',
    "'",
    ' ',
    '(',
    ')',
    '\u202E',
    '\n',
    '&',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('joined again are the text, and lead nowhere but to http(s) and mailto', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const parts = linkedText(sample);
        expect(parts.map((part) => part.text).join('')).toBe(sample);
        for (const { href } of parts) if (href !== null) expect(href).toMatch(/^(?:https?:\/\/|mailto:)[^\s<>"]+$/i);
      }),
      { numRuns: 1000 },
    );
  });

  test('are found in linear time', () => {
    expect(linkedText('a'.repeat(200_000))).toHaveLength(1);
    expect(linkedText('a.'.repeat(100_000))).toHaveLength(1);
    expect(linkedText(`https://x${')'.repeat(200_000)}`)).toHaveLength(2);
    expect(linkedText(`https://x${'.'.repeat(200_000)}`)).toHaveLength(2);
    expect(linkedText(`a@${'b.'.repeat(50_000)}`).length).toBeGreaterThan(0);
  });
});
