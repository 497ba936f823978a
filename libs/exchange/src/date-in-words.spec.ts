import { dateInWords } from './date-in-words.js';

describe('a date in words', () => {
  test.each([
    ['2026-07-01', 'fr', '1er juillet 2026'],
    ['2026-07-02', 'fr', '2 juillet 2026'],
    ['2026-02-09', 'fr', '9 février 2026'],
    ['2026-12-31', 'en', '31 December 2026'],
    ['2026-08-15', 'es', '15 de agosto de 2026'],
    ['2026-03-01T23:59:59.999Z', 'en', '1 March 2026'],
    ['2026-03-01T23:30:00-02:00', 'en', '2 March 2026'],
  ] as const)('%s in %s is %j', (date, locale, words) => {
    expect(dateInWords(date, locale)).toBe(words);
  });

  test.each(['', 'yesterday', '2026-13-01', '2026-02-31', '2026', '01/07/2026', '2026-07-01<script>'])(
    '%j is not a date',
    (date) => {
      expect(dateInWords(date, 'en')).toBeUndefined();
    },
  );
});
