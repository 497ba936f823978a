/** Run from the root of the repository: `npm run i18n`. */
export default {
  locales: ['en', 'es', 'fr'],
  input: ['src/**/*.{ts,tsx}', '!src/**/*.spec.{ts,tsx}'],
  output: 'apps/web/src/i18n/locales/$LOCALE.json',
  defaultNamespace: 'translation',
  defaultValue: '',
  createOldCatalogs: false,
  keepRemoved: false,
  sort: true,
  indentation: 2,
  lineEnding: 'lf',
  lexers: { ts: ['JavascriptLexer'], tsx: ['JsxLexer'] },
};
