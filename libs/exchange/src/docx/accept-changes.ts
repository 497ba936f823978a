import { edited, type Edit } from './edits.js';
import { childOf, type XmlElement } from './xml-element.js';

/** A part without tracked changes. */
export interface AcceptedChanges {
  readonly xml: string;
  /** How many marks of changes there were. */
  readonly count: number;
}

const ADDED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const TAKEN: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
/** In these, the mark is about the paragraph's end, the row or the number, and holds nothing itself. */
const MARKED: ReadonlySet<string> = new Set(['w:rPr', 'w:trPr', 'w:numPr', 'm:ctrlPr']);
const FORMER = /^w:(?:r|p|sect|tbl|tblGrid|tr|tc|tblPrEx)PrChange$|^w:(?:tblGrid|numbering)Change$/;
const RANGE = /^w:(?:moveFrom|moveTo|customXmlIns|customXmlDel|customXmlMoveFrom|customXmlMoveTo)Range(?:Start|End)$/;
const CELL_MARK = /^w:cell(?:Ins|Del|Merge)$/;

/**
 * Accepts every tracked change (ECMA-376, part 1, section 17.13.5): what was added stays, what was taken away and former
 * properties go, and a paragraph whose end was taken away goes on in the next one.
 */
export function acceptChanges(xml: string, root: XmlElement): AcceptedChanges {
  let edits: Edit[] = [];
  let count = 0;
  const remove = (start: number, end: number): void => {
    edits.push({ start, end, text: '' });
  };

  const acceptIn = (element: XmlElement): void => {
    const paragraphs = joinedParagraphs(element);
    for (const child of element.children) {
      const group = paragraphs.get(child);
      if (group === undefined) accept(child);
      else if (group[0] === child) joinParagraphs(group);
    }
  };

  const accept = (element: XmlElement): void => {
    const { name, parent } = element;
    const isMark = MARKED.has(parent?.name ?? '');
    if (isRemoved(element)) {
      count += 1;
      remove(element.start, element.end);
    } else if (FORMER.test(name) || CELL_MARK.test(name) || (isMark && (ADDED.has(name) || TAKEN.has(name)))) {
      count += 1;
      remove(element.start, element.end);
    } else if (RANGE.test(name)) {
      remove(element.start, element.end);
    } else if (ADDED.has(name)) {
      count += 1;
      remove(element.start, element.openEnd);
      acceptIn(element);
      remove(element.closeStart, element.end);
    } else {
      acceptIn(element);
    }
  };

  /** The paragraphs become one, which has the properties of the last. */
  const joinParagraphs = (group: readonly XmlElement[]): void => {
    const first = group[0] as XmlElement;
    const last = group.at(-1) as XmlElement;
    const isOneTag = last.closeStart === last.end;
    const startTag = xml.slice(last.start, last.openEnd).replace(/\s*\/>$/, '>');
    const head = startTag + acceptedProperties(childOf(last, 'w:pPr'));
    const endTag = isOneTag ? `</${/^<([^\s/>]+)/.exec(startTag)?.[1] ?? ''}>` : '';
    for (const paragraph of group) {
      const own = childOf(paragraph, 'w:pPr');
      if (paragraph !== last) count += 1;
      const text = paragraph === first ? head : '';
      edits.push({ start: paragraph.start, end: own?.end ?? paragraph.openEnd, text });
      for (const child of paragraph.children) if (child !== own) accept(child);
      if (paragraph === last) edits.push({ start: paragraph.end, end: paragraph.end, text: endTag });
      else remove(paragraph.closeStart, paragraph.end);
    }
  };

  const acceptedProperties = (properties: XmlElement | undefined): string => {
    if (properties === undefined) return '';
    const others = edits;
    edits = [];
    acceptIn(properties);
    const text = edited(xml, edits, properties.start, properties.end);
    edits = others;
    return text;
  };

  acceptIn(root);
  return { xml: edits.length === 0 ? xml : edited(xml, edits), count };
}

/** True for what goes with all it holds. */
function isRemoved(element: XmlElement): boolean {
  const { name, parent } = element;
  if (TAKEN.has(name)) return !MARKED.has(parent?.name ?? '');
  if (name === 'w:tr') return hasMark(childOf(element, 'w:trPr'), TAKEN) || areAllRemoved(element, 'w:tc');
  if (name === 'w:tc') return childOf(childOf(element, 'w:tcPr'), 'w:cellDel') !== undefined;
  return name === 'w:tbl' && areAllRemoved(element, 'w:tr');
}

function areAllRemoved(element: XmlElement, name: string): boolean {
  const all = element.children.filter((child) => child.name === name);
  return all.length > 0 && all.every(isRemoved);
}

/** For each paragraph that is one with others, all of them; what stands between them is named too. */
function joinedParagraphs(element: XmlElement): Map<XmlElement, XmlElement[]> {
  const groups = new Map<XmlElement, XmlElement[]>();
  let open: XmlElement[] = [];
  for (const child of element.children) {
    if (child.name === 'w:p') {
      open.push(child);
      if (endIsTaken(child)) continue;
    } else if (isRangeMark(child)) {
      continue;
    }
    close();
  }
  close();
  return groups;

  function close(): void {
    if (open.length > 1) for (const paragraph of open) groups.set(paragraph, open);
    open = [];
  }
}

function endIsTaken(paragraph: XmlElement): boolean {
  return hasMark(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'), TAKEN);
}

function isRangeMark({ name }: XmlElement): boolean {
  return /(?:Start|End)$/.test(name) || name === 'w:proofErr';
}

function hasMark(element: XmlElement | undefined, names: ReadonlySet<string>): boolean {
  return element !== undefined && element.children.some(({ name }) => names.has(name));
}
