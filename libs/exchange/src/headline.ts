import { versionBlockText, type LanguageVersion } from './language-version.js';

/** The text of the first headline; null when the version has none. */
export function headlineOf({ blocks }: Pick<LanguageVersion, 'blocks'>): string | null {
  const headline = blocks.find(({ type }) => type === 'headline');
  return headline ? versionBlockText(headline).replace(/\s+/g, ' ').trim() : null;
}
