import { headlineOf } from './headline.js';
import { versionBlockText, type LanguageVersion } from './language-version.js';

/**
 * The version as data: same words as in the model, texts as readers see them, keys in a fixed order, so that equal versions
 * give equal bytes.
 */
export function writeJson(version: LanguageVersion): string {
  const { reference, locale, kind, date, blocks } = version;
  const ordered = {
    reference,
    locale,
    kind,
    date,
    headline: headlineOf(version),
    blocks: blocks.map(({ type, prefix, segments, separatorAfter }) => ({
      type,
      prefix,
      text: versionBlockText({ segments }),
      separatorAfter,
    })),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
