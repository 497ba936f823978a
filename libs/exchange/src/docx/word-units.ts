import type { BlockType } from '@triptych/domain';
import { paragraphContent, type ParagraphContent, type Stretch } from './paragraph-content.js';
import type { WordNumbering } from './word-numbering.js';
import { isCopy } from './word-elements.js';
import { wordLeaves, type LeafContext } from './word-leaves.js';
import type { StyleRole, WordStyles } from './word-styles.js';
import { childOf, valueOf, type XmlElement } from './xml-element.js';

/** What a part of a package is to a reader. */
export type PartKind = 'document' | 'footnotes' | 'endnotes' | 'header' | 'footer';

/** The text of a paragraph with its place in the part, and what the markup says of it. */
export interface WordUnit extends ParagraphContent {
  /** Behind the markup that belongs to the text: most often the end of its paragraph. */
  readonly unitEnd: number;
  readonly marker: string | undefined;
  readonly role: StyleRole | undefined;
  /** What its place says; a style says more. */
  readonly place: BlockType | undefined;
}

/** Reads the paragraphs of one part in their order; those of a text box where it stands, once. */
export function wordUnits(
  root: XmlElement,
  kind: PartKind,
  context: LeafContext & { readonly styles: WordStyles; readonly numbering: WordNumbering },
): WordUnit[] {
  const units: WordUnit[] = [];

  const read = (element: XmlElement, isCell: boolean): void => {
    if (isCopy(element)) return;
    if (element.name === 'w:p') readParagraph(element, isCell);
    else for (const child of element.children) read(child, isCell || element.name === 'w:tc');
  };

  const readParagraph = (paragraph: XmlElement, isCell: boolean): void => {
    let marker = context.numbering.markerOf(paragraph);
    const style = valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle');
    const role = context.styles.roleOf(style);
    const place = placeOf(kind, isCell, marker !== undefined);
    for (const { box, ...stretch } of stretchesOf(paragraph, context)) {
      const content = paragraphContent(stretch, context.xml);
      if (content !== undefined) {
        const unitEnd = box === undefined ? paragraph.end : box.openEnd;
        units.push({ ...content, unitEnd, marker: marker === '' ? undefined : marker, role, place });
        marker = undefined;
      }
      if (box !== undefined) read(box, false);
    }
  };

  read(root, false);
  return units;
}

/** The stretches of a paragraph between text boxes, each with the box behind it. */
function stretchesOf(paragraph: XmlElement, context: LeafContext): (Stretch & { readonly box?: XmlElement })[] {
  const stretches: (Stretch & { readonly box?: XmlElement })[] = [];
  let leaves: Stretch['leaves'][number][] = [];
  let start = paragraph.openEnd;
  for (const leaf of wordLeaves(paragraph, context)) {
    if (leaf.kind !== 'cut') {
      leaves.push(leaf);
      continue;
    }
    stretches.push({ leaves, start, end: leaf.start, box: leaf.box });
    leaves = [];
    start = leaf.end;
  }
  return [...stretches, { leaves, start, end: paragraph.closeStart }];
}

function placeOf(kind: PartKind, isCell: boolean, isItem: boolean): BlockType | undefined {
  if (kind === 'footnotes' || kind === 'endnotes') return 'footnote';
  if (kind === 'header' || kind === 'footer') return 'running-head';
  if (isCell) return 'table-cell';
  return isItem ? 'list-item' : undefined;
}
