import type { InlinePart } from '@triptych/domain';
import { articleTexts } from './article-region.js';
import type { ElementPlaces } from './element-place.js';
import type { PlacedToken } from './html-tape.js';
import type { HtmlToken } from './html-tokens.js';
import type { OpenElement } from './open-elements.js';
import { isFurnitureElement, isPageElement } from './page-furniture.js';
import { isMostlyLinks, type TextCore } from './text-core.js';

/** With so many links in lines that only lead elsewhere, a page has a menu, whatever its markup calls it. */
const MENU_LINKS = 3;

/** True for a whole page, as a browser saves it or a server sends it; what a browser puts on the clipboard is none. */
export function isWholePage(html: string, tokens: readonly HtmlToken[]): boolean {
  const isPage = tokens.some(
    (token) =>
      (token.kind === 'start' && /^(?:html|head|body)$/.test(token.name)) ||
      (token.kind === 'hidden' && /^<!doctype/i.test(html.slice(token.start, token.start + 9))),
  );
  return isPage && !tokens.some(({ kind, start }) => kind === 'hidden' && html.startsWith('<!--StartFragment', start));
}

/**
 * Tells which texts stand outside of the article. Only a page has an outside: one that says so, or a source with the
 * head, the foot or the menu of one. A page without anything around its text has none either.
 */
export function outsideOfPage(
  content: string,
  tape: readonly PlacedToken[],
  cores: readonly TextCore[],
  places: ElementPlaces,
  isDeclared: boolean,
): (core: TextCore) => boolean {
  const hasElement = (isOne: (element: OpenElement, isInArticle: boolean) => boolean): boolean =>
    tape.some(({ token, element }) => {
      return token.kind === 'start' && element !== undefined && isOne(element, places.of(element.parent).isInArticle);
    });
  const hasOutside = isDeclared
    ? hasElement(isFurnitureElement) || menuLinks(cores) >= MENU_LINKS
    : hasElement(isPageElement);
  if (!hasOutside) return () => false;
  const inside = articleTexts(content, tape, cores, places);
  return (core) => !inside.has(core);
}

function menuLinks(cores: readonly TextCore[]): number {
  const isLink = (part: InlinePart): boolean => part.kind === 'open' && part.type === 'link';
  return cores.filter(isMostlyLinks).reduce((sum, { parts }) => sum + parts.filter(isLink).length, 0);
}
