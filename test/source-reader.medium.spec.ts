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

test.each([
  ['empties a line', 0, { start: 0, end: 12, text: '' }],
  ['begins another line', 0, { start: 3, end: 4, text: '\n' }],
] as const)('a fix that %s is refused: what else is said counts the lines', async (_, block, fix) => {
  const source = { format: 'text', content: 'Une première\n\nTurin - Une seconde ligne.' } as const;
  await expect(
    office.desk.get(PreviewRelease).run({ source, sourceLocale: 'fr', fixes: [{ block, ...fix }] }),
  ).rejects.toMatchObject({ code: 'invalid_body', details: { errors: [{ pointer: '/fixes' }] } });
});

describe('a line that was left out', () => {
  const line = 'Dernière mise à jour par la rédaction.';
  const textOf = (title: string) => `${title}\n\nTurin - Une phrase du texte.\n\n${line}`;
  const address = 'https://press.example.org/fr';
  const lastOf = async (more: { readonly address?: string; readonly sourceLocale?: 'fr' }) => {
    const source = { format: 'text', content: textOf('Un autre titre') } as const;
    return (await office.desk.get(PreviewRelease).run({ source, ...more })).blocks.at(-1)?.reason;
  };

  test('of a paste is remembered for nobody', async () => {
    const officer = await office.person('paule', 'officer');
    await office.submit(officer, textOf('Un titre'), { exclude: [2] });
    expect(await lastOf({})).toBeNull();
    expect(await lastOf({ address })).toBeNull();
  });

  test('of a page is proposed on its site, whether the language was named or found, and in no paste', async () => {
    const officer = await office.person('pia', 'officer');
    await office.submit(officer, textOf('Un titre'), { exclude: [2], address });
    expect(await lastOf({ address })).toBe('left-out-before');
    expect(await lastOf({ address, sourceLocale: 'fr' })).toBe('left-out-before');
    expect(await lastOf({ sourceLocale: 'fr' })).toBeNull();
  });
});
