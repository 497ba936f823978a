import type { InlineCode, Locale } from '@triptych/domain';
import { searchText } from './search-words.js';

/**
 * The words of a text as the concordance index stores them, in order: without accents and capitals, each brought to what
 * its inflected forms share, numbers the same in every language (`12 500`, `12,500` and `12.500` are `12500`). Each is of
 * the letters a to z and digits, so `stems.join(' ')` can be stored as it is in SQLite FTS5 and in a `tsvector` of
 * PostgreSQL's `simple` configuration. The same text gives the same stems in every release of an index; when a rule of a
 * language changes, raise `STEMS_VERSION` and build the index anew.
 * Linear; at most 16,000 stems of at most 200 characters.
 */
export function searchStems(text: string, locale: Locale, codes: readonly InlineCode[] = []): string[] {
  return searchText(text, locale, codes).words.map(({ stem }) => stem);
}

/** Of the rules by which stems are made. An index that was built with another version finds less. */
export const STEMS_VERSION = 1;
