import type { Check } from './check.js';
import { maskProtected } from './mask-protected.js';

/** Names, acronyms, addresses and labels are rightly the same in two languages; four words seldom are. */
const FEWEST_WORDS = 4;

/** The target is the source. */
export const untranslated: Check = {
  id: 'untranslated',
  mechanical: false,
  run({ source, target, sourceLocale, targetLocale }) {
    if (sourceLocale === targetLocale || sameness(source) !== sameness(target)) return [];
    const words = maskProtected(target).match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
    return words.length >= FEWEST_WORDS ? [{ check: 'untranslated', severity: 'warn' }] : [];
  },
};

/** Spaces and objects are set aside, so that a source whose typography or images were moved is still recognised. */
function sameness(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\uFFFC]+/gu, '')
    .replace(/[\u2018\u2019\u02BC]/gu, "'");
}
