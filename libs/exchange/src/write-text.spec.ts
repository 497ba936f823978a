import { writeText } from './write-text.js';

describe('the submitted format', () => {
  test('keeps what stood around the texts to the byte', () => {
    const blocks = [
      { type: 'headline', prefix: '', text: 'Title', separatorAfter: '\r\n\r\n' },
      { type: 'list-item', prefix: ' -\t', text: 'Item ;', separatorAfter: '\n' },
      { type: 'media-contact', prefix: '\u00A0', text: 'Contact', separatorAfter: '' },
    ] as const;
    expect(writeText({ blocks })).toBe('Title\r\n\r\n -\tItem ;\n\u00A0Contact');
  });

  test('of no blocks is empty', () => {
    expect(writeText({ blocks: [] })).toBe('');
  });
});
