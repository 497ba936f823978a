import type { LanguageVersion } from './language-version.js';

/** The version in the format in which it was submitted: what stood around the texts stays to the byte. */
export function writeText({ blocks }: Pick<LanguageVersion, 'blocks'>): string {
  return blocks.map(({ prefix, text, separatorAfter }) => prefix + text + separatorAfter).join('');
}
