import { PreviewRelease, type SubmittedSource } from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import { openDesk, type OpenDesk } from './open-desk.js';

let office: OpenDesk;
beforeAll(async () => {
  office = await openDesk();
});
afterAll(() => office.close());

const refusal = async (source: SubmittedSource): Promise<string | undefined> => {
  try {
    await office.desk.get(PreviewRelease).run({ source });
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
};

test.each([
  ['nothing', 'text', '', 'empty_text'],
  ['white space', 'text', ' \n\t\u00A0\n', 'empty_text'],
  ['markup without words', 'html', '<p> </p><img src="a.png">', 'empty_text'],
  ['a NUL', 'text', 'Un titre\0', 'invalid_text'],
  ['half a surrogate pair', 'markdown', 'Un titre\uD800', 'invalid_text'],
  ['more than a hundred pages', 'text', 'mot '.repeat(75_001), 'text_too_long'],
  ['more than a hundred pages of a page', 'html', `<p>${'mot '.repeat(75_001)}</p>`, 'text_too_long'],
  ['too many sentences', 'text', 'Un mot\n'.repeat(5_001), 'text_too_long'],
  ['too many tags', 'html', '<p>a'.repeat(40_001), 'text_too_long'],
  ['a title', 'text', 'Un titre', undefined],
] as const)('%s: %#', async (_, format, content, code) => {
  expect(await refusal({ format, content })).toBe(code);
});

test('the language that the officer names is never overruled; a page names its own', async () => {
  const read = (source: SubmittedSource, sourceLocale?: 'es') =>
    office.desk.get(PreviewRelease).run({ source, ...(sourceLocale && { sourceLocale }) });
  const english = 'The agency opened a new office. It will serve the whole region.';
  expect((await read({ format: 'text', content: english })).sourceLocale).toBe('en');
  expect((await read({ format: 'text', content: english }, 'es')).sourceLocale).toBe('es');
  expect((await read({ format: 'html', content: `<p lang="fr">${english}</p>` })).sourceLocale).toBe('fr');
});

test('a fix that no one sentence holds is refused', async () => {
  const source = { format: 'text', content: 'Une phrase. Une autre.' } as const;
  const fixes = [{ block: 0, start: 5, end: 15, text: '' }];
  await expect(office.desk.get(PreviewRelease).run({ source, fixes })).rejects.toThrow('invalid_body');
});
