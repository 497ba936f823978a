import type { Locale } from '@triptych/domain';
import { isBlockElement } from './html-elements.js';
import type { PlacedToken } from './html-tape.js';
import type { Edit } from './left-out-html.js';

/**
 * Gives blocks that say that they are written in one language the name of another. A phrase in running text that names
 * its language keeps it: it may be a quotation in that language.
 */
export function languageEdits(content: string, tape: readonly PlacedToken[], from: Locale, to: Locale): Edit[] {
  return tape.flatMap(({ token }) => {
    if (token.kind !== 'start' || !isBlockElement(token.name)) return [];
    return token.attributes
      .filter(({ name, value }) => (name === 'lang' || name === 'xml:lang') && languageOf(value) === from)
      .map(({ start, end }): Edit => {
        const [before = '', quote = ''] = /^[^=]*=\s*(["']?)/.exec(content.slice(start, end)) ?? [];
        return { start: start + before.length, end: end - quote.length, text: to };
      });
  });
}

/** The language of a tag with a region: `fr` of `fr-FR`. */
export function languageOf(tag: string): string {
  return tag
    .trim()
    .replace(/[-_].*$/s, '')
    .toLowerCase();
}
