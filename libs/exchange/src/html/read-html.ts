import { parseLocale, type Locale } from '@triptych/domain';
import { segmentUnits, type ReadingOptions } from '@triptych/segmentation';
import type { SourceDocument } from '../source-document.js';
import { ElementPlaces } from './element-place.js';
import { languageOf } from './html-language.js';
import { htmlTape } from './html-tape.js';
import { htmlTokens } from './html-tokens.js';
import { htmlUnits } from './html-units.js';
import { sanitiseHtml } from './sanitise-html.js';

/**
 * Reads a page or a pasted fragment of HTML. Of a page, what stands outside of the article is proposed to be left out.
 * Refuses markup that is nested too deeply (`markup_too_deep`) or made to deceive (`file_unreadable`).
 * @param locale as named by the officer; otherwise the `lang` of the source, otherwise it is detected
 */
export function readHtml(html: string, locale: Locale | undefined, options?: ReadingOptions): SourceDocument {
  const { content, unsafe } = sanitiseHtml(html);
  const tape = htmlTape(content);
  const units = htmlUnits(content, tape, new ElementPlaces(), () => false);
  return {
    content,
    ...segmentUnits(units, locale ?? declaredLocale(html), options),
    notices: unsafe > 0 ? [{ kind: 'unsafe-removed', count: unsafe }] : [],
  };
}

/** The language of the first element that names one, when the desk works in it. */
function declaredLocale(html: string): Locale | undefined {
  for (const token of htmlTokens(html)) {
    if (token.kind !== 'start') continue;
    const lang = token.attributes.find(({ name }) => name === 'lang' || name === 'xml:lang')?.value.trim();
    if (lang) return parseLocale(languageOf(lang));
  }
  return undefined;
}
