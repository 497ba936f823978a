import { parseLocale, type Locale } from '@triptych/domain';
import { segmentUnits, type ReadingOptions } from '@triptych/segmentation';
import type { SourceDocument } from '../source-document.js';
import { ElementPlaces } from './element-place.js';
import { languageOf } from './html-language.js';
import { htmlTape } from './html-tape.js';
import { htmlTokens, type HtmlToken } from './html-tokens.js';
import { htmlCores, htmlUnits } from './html-units.js';
import { isWholePage, outsideOfPage } from './page-texts.js';
import { sanitiseHtml } from './sanitise-html.js';

/**
 * Reads a page or a pasted fragment of HTML. Of a page, what stands outside of the article is proposed to be left out.
 * Refuses markup that is nested too deeply (`markup_too_deep`) or made to deceive (`file_unreadable`).
 * @param locale as named by the officer; otherwise the `lang` of the source, otherwise it is detected
 */
export function readHtml(html: string, locale: Locale | undefined, options?: ReadingOptions): SourceDocument {
  const tokens = htmlTokens(html);
  const { content, unsafe } = sanitiseHtml(html);
  const tape = htmlTape(content);
  const places = new ElementPlaces();
  const cores = htmlCores(content, tape, places);
  const isOutside = outsideOfPage(content, tape, cores, places, isWholePage(html, tokens));
  const units = htmlUnits(content, tape, cores, places, isOutside);
  return {
    content,
    ...segmentUnits(units, locale ?? declaredLocale(tokens), options),
    notices: unsafe > 0 ? [{ kind: 'unsafe-removed', count: unsafe }] : [],
  };
}

/** The language of the first element that names one, when the desk works in it. */
function declaredLocale(tokens: readonly HtmlToken[]): Locale | undefined {
  for (const token of tokens) {
    if (token.kind !== 'start') continue;
    const lang = token.attributes.find(({ name }) => name === 'lang' || name === 'xml:lang')?.value.trim();
    if (lang) return parseLocale(languageOf(lang));
  }
  return undefined;
}
