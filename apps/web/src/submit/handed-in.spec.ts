import { inFormat, isSameSource, sourceOf, type HandedIn } from './handed-in.js';

const chosen = { name: 'a.docx', size: 3, modified: 1 };
const file = new File(['abc'], 'a.docx');
const page = { address: 'https://example.org/a', content: '<p>A</p>', notices: [] };
const handedIn: HandedIn = {
  way: 'paste',
  content: 'Texte',
  format: 'text',
  alternative: null,
  file: chosen,
  page,
};

describe('sourceOf', () => {
  it.each<[string, Partial<HandedIn>, File | null, object | null]>([
    ['a pasted text', {}, null, { kind: 'text', format: 'text', content: 'Texte' }],
    ['nothing for white space', { content: ' \n' }, null, null],
    ['the chosen file', { way: 'file' }, file, { kind: 'file', chosen, file }],
    ['nothing when the bytes of the file are gone', { way: 'file' }, null, null],
    ['the fetched page', { way: 'page' }, null, { kind: 'page', address: page.address, content: page.content }],
    ['nothing before a page was fetched', { way: 'page', page: null }, null, null],
  ])('is %s', (_, change, present, source) => {
    expect(sourceOf({ ...handedIn, ...change }, present)).toEqual(source);
  });
});

describe('isSameSource', () => {
  const text = sourceOf(handedIn, null);
  it('holds for equal texts in one format only', () => {
    expect(isSameSource(text, sourceOf({ ...handedIn }, null))).toBe(true);
    expect(isSameSource(text, sourceOf({ ...handedIn, format: 'markdown' }, null))).toBe(false);
    expect(isSameSource(text, sourceOf({ ...handedIn, content: 'Autre' }, null))).toBe(false);
    expect(isSameSource(text, null)).toBe(false);
    expect(isSameSource(null, null)).toBe(true);
  });

  it('tells a file chosen again from the one before', () => {
    const again = new File(['abc'], 'a.docx');
    const first = sourceOf({ ...handedIn, way: 'file' }, file);
    expect(isSameSource(first, sourceOf({ ...handedIn, way: 'file' }, file))).toBe(true);
    expect(isSameSource(first, sourceOf({ ...handedIn, way: 'file' }, again))).toBe(false);
  });
});

describe('inFormat', () => {
  const rich: HandedIn = { ...handedIn, content: '<p>Un</p>', format: 'html', alternative: 'Un' };

  it('takes the other text of the clipboard, and gives it back', () => {
    const plain = inFormat(rich, 'text');
    expect(plain).toMatchObject({ format: 'text', content: 'Un', alternative: '<p>Un</p>' });
    expect(inFormat(plain, 'html')).toEqual(rich);
  });

  it('keeps the text between two forms without markup, and where there is no other', () => {
    expect(inFormat(inFormat(rich, 'text'), 'markdown')).toMatchObject({ format: 'markdown', content: 'Un' });
    expect(inFormat({ ...rich, alternative: null }, 'text')).toMatchObject({ format: 'text', content: '<p>Un</p>' });
  });
});
