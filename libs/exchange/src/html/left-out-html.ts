import { isBlockElement } from './html-elements.js';
import type { PlacedToken } from './html-tape.js';
import type { OpenElement } from './open-elements.js';

/** A block in the joined text: where it stands, and whether it is left out. */
export interface PlacedBlock {
  readonly start: number;
  readonly end: number;
  readonly included: boolean;
  /** Page furniture: what else stands around it in its element is furniture too. */
  readonly isFurniture: boolean;
}

/** A stretch that is replaced, or taken out. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Content {
  readonly element: OpenElement;
  readonly start: number;
  end: number;
  hasIncluded: boolean;
  /** A picture, or text that is in no block. */
  hasOther: boolean;
  hasLeftOut: boolean;
  isAllFurniture: boolean;
}

/**
 * Takes out the elements of which every text is left out, with the white space before them. A picture keeps its element,
 * unless all that was left out there is page furniture. Only the outermost elements are named, in order.
 */
export function emptiedElements(content: string, tape: readonly PlacedToken[], blocks: readonly PlacedBlock[]): Edit[] {
  const edits: Edit[] = [];
  for (const { element, start, end, ...found } of contentsOf(content, tape, blocks)) {
    const goes = found.hasLeftOut && !found.hasIncluded && (!found.hasOther || found.isAllFurniture);
    const done = edits.at(-1)?.end ?? 0;
    if (!goes || start < done) continue;
    const before = content.slice(done, start);
    const space = isBlockElement(element.name) ? before.length - before.trimEnd().length : 0;
    edits.push({ start: start - space, end, text: '' });
  }
  return edits;
}

/** What stands in each element, in the order of their start tags. */
function contentsOf(content: string, tape: readonly PlacedToken[], blocks: readonly PlacedBlock[]): Content[] {
  const contents = new Map<OpenElement, Content>();
  const of = (element: OpenElement | undefined): Content | undefined => element && contents.get(element);
  let reached = 0;
  let passed = 0;
  let around: Content | undefined;
  for (const { token, element, behind } of tape) {
    const { start, end, kind } = token;
    for (let block = blocks[reached]; block && block.start <= start; block = blocks[(reached += 1)])
      enter(around, block);
    if (kind === 'start' && element) contents.set(element, emptyContent(element, start, end));
    const own = of(element);
    if (own) own.end = Math.max(own.end, end);
    for (let block = blocks[reached]; block && block.start < end; block = blocks[(reached += 1)]) enter(own, block);
    while ((blocks[passed]?.end ?? Infinity) <= start) passed += 1;
    const isInBlock = (blocks[passed]?.start ?? Infinity) < end;
    if (kind === 'text' && own && !isInBlock && content.slice(start, end).trim() !== '') own.hasOther = true;
    around = of(behind);
  }
  for (const block of blocks.slice(reached)) enter(around, block);
  const inOrder = [...contents.values()];
  for (const inside of inOrder.toReversed()) takeIn(of(inside.element.parent), inside);
  return inOrder;
}

function emptyContent(element: OpenElement, start: number, end: number): Content {
  const hasOther = element.name === 'img';
  return { element, start, end, hasIncluded: false, hasOther, hasLeftOut: false, isAllFurniture: true };
}

function enter(content: Content | undefined, { included, isFurniture }: PlacedBlock): void {
  if (content === undefined) return;
  if (included) content.hasIncluded = true;
  else content.hasLeftOut = true;
  if (!included && !isFurniture) content.isAllFurniture = false;
}

function takeIn(around: Content | undefined, inside: Content): void {
  if (around === undefined) return;
  around.end = Math.max(around.end, inside.end);
  around.hasIncluded ||= inside.hasIncluded;
  around.hasOther ||= inside.hasOther;
  around.hasLeftOut ||= inside.hasLeftOut;
  around.isAllFurniture &&= inside.isAllFurniture;
}
