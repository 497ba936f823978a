import { heldFile, MAX_FILE_MB, sizeText } from './held-file.js';

describe('heldFile', () => {
  it('holds the bytes, the name and the date of a file', async () => {
    const held = await heldFile(new File(['abc'], 'a.docx', { lastModified: 7 }));
    if (typeof held === 'string') throw new Error(held);
    expect(await held.text()).toBe('abc');
    expect([held.name, held.lastModified]).toEqual(['a.docx', 7]);
  });

  it('refuses a file that the desk would not take, without reading it', async () => {
    const large = Object.assign(new File([], 'a.docx'), {
      arrayBuffer: () => Promise.reject(new Error('read')),
    });
    Object.defineProperty(large, 'size', { value: MAX_FILE_MB * 1024 * 1024 + 1 });
    expect(await heldFile(large)).toBe('too-large');
  });

  it.each([
    ['nothing', undefined],
    ['a folder', Promise.reject(new Error('a folder'))],
  ])('cannot hold %s', async (_, found) => {
    expect(await heldFile(found)).toBe('unreadable');
  });
});

describe('sizeText', () => {
  it.each([
    [12, '1 kB'],
    [38 * 1024, '38 kB'],
    [1.25 * 1024 * 1024, '1.3 MB'],
    [19.6 * 1024 * 1024, '20 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(sizeText(bytes, 'en')).toBe(text);
  });
});
