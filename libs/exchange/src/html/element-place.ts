import type { BlockType } from '@triptych/domain';
import { isBlockElement } from './html-elements.js';
import { isArticleElement, isFurnitureElement } from './page-furniture.js';
import type { OpenElement } from './open-elements.js';
import { ownHint, sectionHint } from './type-hints.js';

/** What the elements around a text say about it. */
export interface ElementPlace {
  /** The nearest element that is a block. */
  readonly block: OpenElement | undefined;
  /** The nearest item of a list, unless a cell of a table stands between. */
  readonly item: OpenElement | undefined;
  /** The nearest cell of a table. */
  readonly cell: OpenElement | undefined;
  /** False in what its author does not want to be translated (WHATWG HTML, section 3.2.6.2). */
  readonly isTranslated: boolean;
  /** In an article, or in a part of one that has a head and a foot of its own. */
  readonly isInArticle: boolean;
  /** In something that is there for the page: a menu, its head or foot, a banner. */
  readonly isFurniture: boolean;
  /** White space is shown as it is. */
  readonly isPreformatted: boolean;
  /** What the classes of the block say. */
  readonly own: BlockType | undefined;
  /** What the nearest element around the block says: by its classes, or by being a quotation or a caption. */
  readonly section: BlockType | undefined;
}

const NOWHERE: ElementPlace = {
  block: undefined,
  item: undefined,
  cell: undefined,
  isTranslated: true,
  isInArticle: false,
  isFurniture: false,
  isPreformatted: false,
  own: undefined,
  section: undefined,
};

/** Elements that say by themselves what the text in them is. */
const BY_NAME: ReadonlyMap<string, BlockType> = new Map([
  ['blockquote', 'quotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['address', 'media-contact'],
]);

/** Reads the places of elements, each once. */
export class ElementPlaces {
  private readonly known = new Map<OpenElement, ElementPlace>();

  of(element: OpenElement | undefined): ElementPlace {
    if (element === undefined) return NOWHERE;
    const known = this.known.get(element);
    if (known) return known;
    const place = placeIn(this.of(element.parent), element);
    this.known.set(element, place);
    return place;
  }
}

function placeIn(around: ElementPlace, element: OpenElement): ElementPlace {
  const { name, tag } = element;
  const inherited = {
    isTranslated: isTranslated(around, element),
    isInArticle: around.isInArticle || isArticleElement(element),
    isFurniture: around.isFurniture || isFurnitureElement(element, around.isInArticle),
  };
  if (!isBlockElement(name)) return { ...around, ...inherited };
  const isCell = name === 'td' || name === 'th';
  return {
    ...inherited,
    block: element,
    item: name === 'li' ? element : isCell ? undefined : around.item,
    cell: isCell ? element : around.cell,
    isPreformatted: around.isPreformatted || name === 'pre',
    own: ownHint(tag),
    section: BY_NAME.get(name) ?? sectionHint(tag) ?? around.section,
  };
}

function isTranslated(around: ElementPlace, { tag }: OpenElement): boolean {
  for (const { name, value } of tag.attributes) {
    if (name === 'translate') return !/^\s*no\s*$/i.test(value);
    if (name === 'class' && /(?:^|\s)notranslate(?:\s|$)/i.test(value)) return false;
  }
  return around.isTranslated;
}
