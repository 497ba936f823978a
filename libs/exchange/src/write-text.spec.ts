import { aBlock, aCode } from './testing/a-version.js';
import { writeText } from './write-text.js';

describe('a version as plain text', () => {
  test('of a text keeps what stood around the texts to the byte', () => {
    const blocks = [
      aBlock({ type: 'headline', text: 'Title', separatorAfter: '\r\n\r\n' }),
      aBlock({ type: 'list-item', prefix: ' -\t', text: 'Item ;' }),
      aBlock({ type: 'media-contact', prefix: '\u00A0', text: 'Contact', separatorAfter: '' }),
    ];
    expect(writeText({ format: 'text', blocks })).toBe('Title\r\n\r\n -\tItem ;\n\u00A0Contact');
  });

  test('of a source with markup shows what its readers see', () => {
    const code = aCode({ kind: 'ph', type: 'verbatim', start: '`` a`b ``', end: '' });
    const blocks = [
      aBlock({ type: 'headline', prefix: '<h1>', text: 'Title', separatorAfter: '</h1>' }),
      aBlock({ prefix: '<p>', text: 'A <1>bold</1> word', codes: [aCode()] }),
      aBlock({ type: 'list-item', prefix: '<li>', marker: '• ', text: 'one;' }),
      aBlock({ type: 'list-item', prefix: '<li>', marker: '• ', text: 'two.' }),
      aBlock({ type: 'alt-text', prefix: '<img alt="', text: 'a picture' }),
      aBlock({ type: 'running-head', text: 'page 1' }),
      aBlock({ text: 'Type <1/> now', codes: [code] }),
      aBlock({
        type: 'media-contact',
        segments: [
          { text: 'Jane Doe', codes: [], whitespaceAfter: '\n' },
          { text: 'Tel. 3', codes: [], whitespaceAfter: '' },
        ],
      }),
    ];
    expect(writeText({ format: 'html', blocks })).toBe(
      'Title\n\nA bold word\n\n• one;\n• two.\n\nType a`b now\n\nJane Doe\nTel. 3\n',
    );
  });

  test.each(['text', 'html'] as const)('of no blocks is empty (%s)', (format) => {
    expect(writeText({ format, blocks: [] })).toBe('');
  });
});
