import { edited, type Edit } from './edits.js';
import { parseXml } from './parse-xml.js';
import { isFieldRun } from './word-fields.js';
import { isCopy } from './word-elements.js';
import { childOf, childrenOf, descendantsOf, type XmlElement } from './xml-element.js';

/** Where a block stands in a part that was written. */
export interface BlockPlace {
  /** Inside its paragraph, in the text of the part. */
  readonly at: number;
  readonly state: 'as-it-was' | 'changed' | 'left-out';
}

/** What marks a place in the text and may stand between paragraphs too (ECMA-376, part 1, section 17.13). */
const MARKS = /^w:(?:bookmark(?:Start|End)|commentRange(?:Start|End)|perm(?:Start|End))$/;
/** What must hold a paragraph. */
const NEEDS_PARAGRAPH = /^w:(?:tc|txbxContent|footnote|endnote|hdr|ftr|sdtContent)$/;

/** Takes out the paragraphs that are left out, and copies text boxes to the form that older programs read. */
export function finishPart(xml: string, name: string, places: readonly BlockPlace[]): string {
  if (places.every(({ state }) => state === 'as-it-was')) return xml;
  const root = parseXml(xml, name);
  const leftOut = paragraphsLeftOut(root, places);
  const around = new Map<XmlElement, Surroundings>();
  const edits: Edit[] = [...leftOut].map((paragraph) => {
    const { parent = root } = paragraph;
    const surroundings = around.get(parent) ?? new Surroundings(parent, leftOut);
    around.set(parent, surroundings);
    return withoutParagraph(paragraph, surroundings.need(paragraph), xml);
  });
  const changed = places.filter(({ state }) => state !== 'as-it-was');
  const isGone = (element: XmlElement): boolean => isCopy(element) || leftOut.has(element);
  const alternatives = [...descendantsOf(root, isGone)].filter((element) => element.name === 'mc:AlternateContent');
  // From the last: one inside the text box of another is copied before that is.
  for (const alternative of alternatives.reverse()) {
    const choice = childOf(alternative, 'mc:Choice');
    if (choice && changed.some(({ at }) => at > choice.start && at < choice.end)) {
      edits.push(...copiedBoxes(choice, childOf(alternative, 'mc:Fallback'), xml, edits));
    }
  }
  return edited(xml, edits);
}

/** The outermost paragraphs in which a block is left out and none is kept; one that holds a text box stays for its sake. */
function paragraphsLeftOut(root: XmlElement, places: readonly BlockPlace[]): ReadonlySet<XmlElement> {
  const paragraphs = [...descendantsOf(root, isCopy)].filter(({ name }) => name === 'w:p');
  const kept = new Set<XmlElement>();
  const candidates = new Set<XmlElement>();
  const around: XmlElement[] = [];
  let next = 0;
  for (const { at, state } of places.toSorted((a, b) => a.at - b.at)) {
    for (; next < paragraphs.length && (paragraphs[next] as XmlElement).start < at; next += 1) {
      const paragraph = paragraphs[next] as XmlElement;
      while ((around.at(-1)?.end ?? Infinity) <= paragraph.start) around.pop();
      around.push(paragraph);
    }
    while ((around.at(-1)?.end ?? Infinity) <= at) around.pop();
    const innermost = around.at(-1);
    if (state !== 'left-out') for (const paragraph of around) kept.add(paragraph);
    else if (innermost) candidates.add(innermost);
  }
  const leftOut = [...candidates].filter((paragraph) => !kept.has(paragraph));
  const all = new Set(leftOut);
  return new Set(leftOut.filter((paragraph) => !isInside(paragraph, all)));
}

function isInside(element: XmlElement, all: ReadonlySet<XmlElement>): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (all.has(at)) return true;
  return false;
}

function withoutParagraph(paragraph: XmlElement, isNeeded: boolean, xml: string): Edit {
  const properties = childOf(paragraph, 'w:pPr');
  const inside = [...descendantsOf(paragraph, ({ name }) => name === 'w:r')];
  const marks = inside.filter(({ name }) => MARKS.test(name));
  const fields = hasHalfField(inside)
    ? inside.filter((element) => isFieldRun(element) && element.children.length > 0)
    : [];
  const kept = new Set([...marks, ...fields]);
  const rest = inside.filter((element) => kept.has(element));
  const text = rest.map(({ start, end }) => xml.slice(start, end)).join('');
  const stays = childOf(properties, 'w:sectPr') !== undefined || fields.length > 0 || isNeeded;
  if (!stays) return { start: paragraph.start, end: paragraph.end, text };
  return { start: properties?.end ?? paragraph.openEnd, end: paragraph.closeStart, text };
}

/** A field that begins or ends in another paragraph would be broken. */
function hasHalfField(elements: readonly XmlElement[]): boolean {
  let open = 0;
  for (const run of elements) {
    for (const { attributes } of childrenOf(run, 'w:fldChar')) {
      if (attributes['w:fldCharType'] === 'begin') open += 1;
      if (attributes['w:fldCharType'] === 'end') open -= 1;
      if (open < 0) return true;
    }
  }
  return open > 0;
}

/** What stands around each paragraph that is left out, in an element. */
class Surroundings {
  private readonly blocks: readonly XmlElement[];
  private readonly places: ReadonlyMap<XmlElement, number>;
  private readonly lastParagraph: XmlElement | undefined;
  private readonly keepsOne: boolean;

  constructor(
    private readonly element: XmlElement,
    private readonly leftOut: ReadonlySet<XmlElement>,
  ) {
    this.blocks = element.children.filter(({ name }) => !MARKS.test(name));
    this.places = new Map(this.blocks.map((block, index) => [block, index]));
    const paragraphs = this.blocks.filter(({ name }) => name === 'w:p');
    this.lastParagraph = paragraphs.at(-1);
    this.keepsOne = paragraphs.some((paragraph) => !leftOut.has(paragraph));
  }

  /** Some elements must hold a paragraph, a cell must end with one, and two tables must not become one. */
  need(paragraph: XmlElement): boolean {
    const at = this.places.get(paragraph) ?? 0;
    const [before, after] = [this.blocks[at - 1], this.blocks[at + 1]];
    if (before?.name === 'w:tbl' && after?.name === 'w:tbl') return true;
    if (!NEEDS_PARAGRAPH.test(this.element.name) || this.lastParagraph !== paragraph) return false;
    if (!this.keepsOne) return true;
    return this.element.name === 'w:tc' && after === undefined && (before?.name !== 'w:p' || this.leftOut.has(before));
  }
}

/** Word keeps a text box twice: as it is drawn today, and for programs that do not know that. */
function copiedBoxes(
  choice: XmlElement,
  fallback: XmlElement | undefined,
  xml: string,
  edits: readonly Edit[],
): Edit[] {
  const boxes = boxesIn(choice);
  const copies = fallback === undefined ? [] : boxesIn(fallback);
  if (boxes.length !== copies.length) return [];
  return boxes.map((box, index) => {
    const { openEnd: start, closeStart: end } = copies[index] as XmlElement;
    return { start, end, text: edited(xml, edits, box.openEnd, box.closeStart) };
  });
}

function boxesIn(element: XmlElement): XmlElement[] {
  const isClosed = (inside: XmlElement): boolean => isCopy(inside) || inside.name === 'w:txbxContent';
  return [...descendantsOf(element, isClosed)].filter(({ name }) => name === 'w:txbxContent');
}
