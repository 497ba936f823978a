import type { Check } from './check.js';

/** The target holds nothing to read: no character, or only spaces, invisible characters and objects that are no words. */
export const empty: Check = {
  id: 'empty',
  mechanical: false,
  run: ({ target }) => (isBlank(target) ? [{ check: 'empty', severity: 'block' }] : []),
};

/** True when there is nothing to read in the text. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}\uFFFC]*$/u.test(text);
}
