import { formOf } from './form.js';

test('a form holds texts as they are, languages one by one, the rest as JSON, and the file last', () => {
  const file = new File(['abc'], 'été.docx');
  const form = formOf(
    {
      sourceLocale: 'fr',
      targetLocales: ['en', 'es'],
      exclude: [0, 2],
      machineTranslation: false,
      notes: [{ block: 1, text: 'Un' }],
      deadline: undefined,
    },
    file,
  );
  const entries = [...form.entries()];
  expect(entries.slice(0, -1)).toEqual([
    ['sourceLocale', 'fr'],
    ['targetLocales', 'en'],
    ['targetLocales', 'es'],
    ['exclude', '[0,2]'],
    ['machineTranslation', 'false'],
    ['notes', '[{"block":1,"text":"Un"}]'],
  ]);
  const [name, sent] = entries.at(-1) ?? [];
  expect(name).toBe('file');
  expect(sent).toMatchObject({ name: 'été.docx', size: 3 });
});
