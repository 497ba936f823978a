import type { BlockType } from '@triptych/domain';
import type { SourceUnit } from '@triptych/segmentation';
import type { ElementPlaces } from './element-place.js';
import { isBlockElement } from './html-elements.js';
import type { PlacedToken } from './html-tape.js';
import { inlineLines } from './inline-lines.js';
import { inlinePieces } from './inline-piece.js';
import { listMarkers } from './list-markers.js';
import type { OpenElement } from './open-elements.js';
import { textCores, type TextCore } from './text-core.js';

/** Every text of a source that a translator may have to see, in the order of the source. They do not overlap. */
export function htmlCores(content: string, tape: readonly PlacedToken[], places: ElementPlaces): TextCore[] {
  const cores: TextCore[] = [];
  let run: PlacedToken[] = [];
  const flush = (): void => {
    for (const line of inlineLines(inlinePieces(content, run, places))) cores.push(...textCores(content, line));
    run = [];
  };
  for (const placed of tape) {
    const { token } = placed;
    if ((token.kind === 'start' || token.kind === 'end') && isBlockElement(token.name)) flush();
    else run.push(placed);
  }
  flush();
  return cores;
}

/**
 * Turns the texts of a source into units. Their prefixes, contents and separators, joined, are the source: behind a text,
 * end tags, breaks and white space are its separator, and the next start tag begins the next prefix.
 */
export function htmlUnits(
  content: string,
  tape: readonly PlacedToken[],
  cores: readonly TextCore[],
  places: ElementPlaces,
  isOutside: (core: TextCore) => boolean,
): SourceUnit[] {
  const types = blockTypes(cores, places, isOutside);
  const markers = listMarkers(tape);
  const marked = firsts(cores, (core) => places.of(core.element).item);
  let done = 0;
  const units = cores.map((core, index): SourceUnit => {
    const end = separatorEnd(content, core, cores[index + 1]);
    const unit = { prefix: content.slice(done, core.start), separatorAfter: content.slice(core.end, end) };
    done = end;
    const { item } = places.of(core.element);
    const marker = item && marked.has(core) ? markers.get(item) : undefined;
    const type = types[index];
    return {
      ...unit,
      content: core.parts,
      ...(marker !== undefined && { marker }),
      ...(type !== undefined && { type }),
      ...(isOutside(core) && { leftOut: 'outside-article' }),
    };
  });
  return units.length > 0 || content === '' ? units : [{ prefix: content, content: [], separatorAfter: '' }];
}

const SEPARATOR = /[\s]+|<\/[a-z\d]+\s*>|<br(?=[\s/>])[^>]*>/iy;

function separatorEnd(content: string, core: TextCore, next: TextCore | undefined): number {
  if (next === undefined) return content.length;
  let end = core.tag?.end ?? core.end;
  if (end > next.start) return core.end;
  while (end < next.start) {
    SEPARATOR.lastIndex = end;
    const [found = ''] = SEPARATOR.exec(content) ?? [];
    if (found === '' || end + found.length > next.start) break;
    end += found.length;
  }
  return end;
}

const HEADING = /^h[1-6]$/;
/** Elements whose text is no title and no lead, however it looks. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['pre', 'dt', 'dd']);

/** What the markup says of each text; undefined where its words and its place have to tell. */
function blockTypes(
  cores: readonly TextCore[],
  places: ElementPlaces,
  isOutside: (core: TextCore) => boolean,
): (BlockType | undefined)[] {
  const title = cores.find((core) => isWordsOf(core, 'h1', places) && !isOutside(core));
  const firstOfItem = firsts(cores, (core) => places.of(core.element).item);
  const textsOfCell = new Map<OpenElement, number>();
  for (const core of cores) {
    const { cell } = places.of(core.element);
    if (cell && core.tag === undefined) textsOfCell.set(cell, (textsOfCell.get(cell) ?? 0) + 1);
  }
  return cores.map((core) => {
    if (core.tag) return 'alt-text';
    if (core === title) return 'headline';
    const { block, cell, own, section } = places.of(core.element);
    if (section === 'caption') return section;
    if (own ?? section) return own ?? section;
    if (HEADING.test(block?.name ?? '')) return 'subheading';
    if (firstOfItem.has(core)) return 'list-item';
    if (PARAGRAPHS.has(block?.name ?? '')) return 'paragraph';
    // A cell with several texts is there for the layout.
    return cell && textsOfCell.get(cell) === 1 ? 'table-cell' : undefined;
  });
}

function isWordsOf(core: TextCore, name: string, places: ElementPlaces): boolean {
  return core.tag === undefined && places.of(core.element).block?.name === name;
}

/** The first text of each element, of those that are words and not what a picture says. */
function firsts(
  cores: readonly TextCore[],
  elementOf: (core: TextCore) => OpenElement | undefined,
): ReadonlySet<TextCore> {
  const seen = new Set<OpenElement>();
  return new Set(
    cores.filter((core) => {
      const element = elementOf(core);
      if (element === undefined || core.tag !== undefined || seen.has(element)) return false;
      seen.add(element);
      return true;
    }),
  );
}
