import type { OpenElement } from './open-elements.js';
import { sectionHint } from './type-hints.js';

/** Words in classes and ids by which pages in the three languages name what stands around an article. They are data. */
const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  [
    'ariane banner breadcrumb breadcrumbs comments cookie cookies compartir enlaces fil menu migas nav navbar navigation',
    'newsletter pagination partage partager promo publicidad publicite related relacionados redes share sharing sidebar',
    'similaires social sponsor subscribe suscripcion tags toolbar',
  ].flatMap((line) => line.split(' ')),
);

const FURNITURE_ROLES =
  /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|menu|menubar|navigation|search)$/i;

/** Elements that belong to an article when they stand in it, and to the page otherwise. */
const AROUND: ReadonlySet<string> = new Set(['header', 'footer', 'aside']);
const WHOLE: ReadonlySet<string> = new Set(['article', 'main']);

/** True for an element that is there for the page and not for the article: by its name, its role, or its class or id. */
export function isFurnitureElement({ name, tag }: OpenElement, isInArticle: boolean): boolean {
  if (name === 'nav') return true;
  if (WHOLE.has(name) || sectionHint(tag) === 'media-contact') return false;
  if (AROUND.has(name) && !isInArticle) return sectionHint(tag) === undefined;
  return tag.attributes.some((attribute) => {
    if (attribute.name === 'role') return FURNITURE_ROLES.test(attribute.value.trim());
    if (attribute.name !== 'class' && attribute.name !== 'id') return false;
    return attribute.value
      .slice(0, 1000)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => FURNITURE_WORDS.has(word));
  });
}

/** True for the head, the foot or the menu of a page, as its markup names them. */
export function isPageElement({ name }: OpenElement, isInArticle: boolean): boolean {
  return name === 'nav' || (!isInArticle && (name === 'header' || name === 'footer'));
}

/** True for an element in which a head or a foot is one of a text, not of the page. */
export function isArticleElement({ name }: OpenElement): boolean {
  return WHOLE.has(name) || name === 'section' || name === 'blockquote';
}
