import type { LanguageVersion } from './language-version.js';

/** The text of the first headline; null when the version has none. */
export function headlineOf({ blocks }: Pick<LanguageVersion, 'blocks'>): string | null {
  return blocks.find(({ type }) => type === 'headline')?.text.trim() ?? null;
}
