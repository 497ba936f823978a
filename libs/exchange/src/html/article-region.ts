import type { ElementPlaces } from './element-place.js';
import type { PlacedToken } from './html-tape.js';
import { ancestors, type OpenElement } from './open-elements.js';
import { readableElements } from './readability-document.js';
import { isMostlyLinks, type TextCore } from './text-core.js';

/** With less text than this, what was found is no article. UTF-16 units. */
const LEAST_ARTICLE = 140;

const NEIGHBOURS: ReadonlySet<string> = new Set('p h2 h3 h4 h5 h6 li blockquote pre dt dd td th'.split(' '));
const HEADINGS: ReadonlySet<string> = new Set('h2 h3 h4 h5 h6'.split(' '));
/** Elements whose parts are blocks: the whole stands beside the paragraphs of the article. */
const WHOLES: ReadonlySet<string> = new Set('ul ol dl blockquote table tbody thead tfoot tr'.split(' '));

/**
 * The texts of a page that stand inside of its article. Readability says which paragraphs belong to it. What it leaves
 * out of a press release belongs to it too: the headline and what stands right under it; headings, lists and short lines
 * beside its paragraphs; captions and texts of pictures; and what names itself lead, contact, notes and the like.
 */
export function articleTexts(
  content: string,
  tape: readonly PlacedToken[],
  cores: readonly TextCore[],
  places: ElementPlaces,
): ReadonlySet<TextCore> {
  const blockOf = (core: TextCore): OpenElement | undefined => places.of(core.element).block;
  const readable = readableElements(content, tape);
  const taken = cores.filter((core) => core.tag === undefined && readable.has(blockOf(core) as OpenElement));
  // An article does not begin with links: what does is a menu in the same table.
  const body = taken.slice(
    Math.max(
      0,
      taken.findIndex((core) => !isMostlyLinks(core)),
    ),
  );
  if (sizeOf(body) < LEAST_ARTICLE) return mainTexts(cores, places);

  const begin = body[0]?.start ?? 0;
  const headline = headlineOf(cores, places, begin);
  const titleElement = headline && blockOf(headline)?.parent;
  const container = containerOf(body.map(blockOf), headline && blockOf(headline));
  const beside = new Set(body.map((core) => blockOf(core)?.parent));
  const found = new Set(headline ? [headline, ...body] : body);
  for (const core of cores) if (core.start > (headline?.start ?? begin) && belongs(core)) found.add(core);
  return withoutLooseHeadings(cores, found, blockOf);

  function belongs(core: TextCore): boolean {
    const { block, own, section, isFurniture } = places.of(core.element);
    if (isFurniture) return false;
    if (headline && core.start < begin && core.tag === undefined && block?.parent === titleElement) return true;
    if (container && !ancestors(core.element).includes(container)) return false;
    if (core.tag !== undefined || (own ?? section) !== undefined)
      return own !== 'related-links' && section !== 'related-links';
    if (block === undefined || !NEIGHBOURS.has(block.name) || isMostlyLinks(core)) return false;
    return beside.has(aroundWhole(block)) || (block.name === 'li' && beside.has(block.parent));
  }
}

/** The largest part of a page that says that it is the article; without one, all but the furniture. */
function mainTexts(cores: readonly TextCore[], places: ElementPlaces): ReadonlySet<TextCore> {
  const free = cores.filter(({ element }) => !places.of(element).isFurniture);
  for (const name of ['main', 'article']) {
    const inside = free.filter(({ element }) => ancestors(element).some((around) => around.name === name));
    if (sizeOf(inside) < LEAST_ARTICLE) continue;
    const headline = inside.some(({ element }) => places.of(element).block?.name === 'h1')
      ? undefined
      : headlineOf(cores, places, inside[0]?.start ?? 0);
    return new Set(headline ? [headline, ...inside] : inside);
  }
  return new Set(free);
}

/** The last title above the article; a title further up is the name of the site. */
function headlineOf(cores: readonly TextCore[], places: ElementPlaces, begin: number): TextCore | undefined {
  return cores.findLast(
    (core) =>
      core.start <= begin &&
      core.tag === undefined &&
      places.of(core.element).block?.name === 'h1' &&
      !ancestors(core.element).some(({ name }) => name === 'nav'),
  );
}

/** The element that holds the release: what its texts have in common, or the article around that. */
function containerOf(
  blocks: readonly (OpenElement | undefined)[],
  title: OpenElement | undefined,
): OpenElement | undefined {
  const common = commonElement(blocks);
  const around = (title && commonElement([common, title])) ?? common;
  return ancestors(around).find(({ name }) => name === 'article' || name === 'main') ?? around;
}

function commonElement(elements: readonly (OpenElement | undefined)[]): OpenElement | undefined {
  let common = ancestors(elements[0]?.parent).toReversed();
  for (const element of elements.slice(1)) {
    const own = ancestors(element).toReversed();
    const length = common.findIndex((one, index) => one !== own[index]);
    if (length >= 0) common = common.slice(0, length);
  }
  return common.at(-1);
}

/** The element around a block; for the item of a list or the cell of a table, around the whole list or table. */
function aroundWhole(block: OpenElement | undefined): OpenElement | undefined {
  let around = block?.parent;
  while (around && WHOLES.has(around.name)) around = around.parent;
  return around;
}

/** A heading goes with what stands under it. */
function withoutLooseHeadings(
  cores: readonly TextCore[],
  found: ReadonlySet<TextCore>,
  blockOf: (core: TextCore) => OpenElement | undefined,
): ReadonlySet<TextCore> {
  const kept = new Set(found);
  let isNextKept = false;
  for (const core of cores.toReversed()) {
    const isHeading = core.tag === undefined && HEADINGS.has(blockOf(core)?.name ?? '');
    if (isHeading && !isNextKept) kept.delete(core);
    if (!isHeading) isNextKept = kept.has(core);
  }
  return kept;
}

function sizeOf(cores: readonly TextCore[]): number {
  return cores.reduce((sum, { start, end }) => sum + end - start, 0);
}
