import type { Check } from './check.js';

/** The target holds nothing to read: no character, or only spaces and invisible characters. */
export const empty: Check = {
  id: 'empty',
  mechanical: false,
  run: ({ target }) => (isBlank(target) ? [{ check: 'empty', severity: 'block' }] : []),
};

/** True when nothing can be seen in the text. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
}
