import type { CodeType } from '@triptych/domain';
import { descendantsOf, type XmlElement } from './xml-element.js';

/** Characters that Word writes as elements. */
export const CHARACTER_ELEMENTS: Readonly<Record<string, string>> = {
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};
export const BREAKS: ReadonlySet<string> = new Set(['w:br', 'w:cr']);
/** What may be lost when a sentence is written anew: where Word last broke a page or found a word it does not know. */
const DROPPABLE: ReadonlySet<string> = new Set(['w:proofErr', 'w:lastRenderedPageBreak', 'w:rPr']);
/** Where the person last edited. */
const LAST_EDIT = '_GoBack';
const IN_TEXT: Readonly<Record<string, CodeType>> = {
  'w:footnoteReference': 'footnote-mark',
  'w:endnoteReference': 'footnote-mark',
  'w:sym': 'other',
};
const PICTURES: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

/** The paragraphs of a text box that are read; the copy for older programs is not. */
export function isCopy({ name }: XmlElement): boolean {
  return name === 'mc:Fallback';
}

/** True for a drawing with a text box. */
export function holdsText(element: XmlElement): boolean {
  if (!PICTURES.has(element.name)) return false;
  for (const { name } of descendantsOf(element, isCopy)) if (name === 'w:txbxContent') return true;
  return false;
}

/** True for what stands for characters. */
export function isText({ name }: XmlElement): boolean {
  return name === 'w:t' || Object.hasOwn(CHARACTER_ELEMENTS, name);
}

/** True for what a reader sees, and for marks that must not be lost. */
export function isSeen(child: XmlElement): boolean {
  return !isDroppable(child);
}

/** True for what may be lost when a sentence is written anew. */
export function isDroppable({ name, attributes, openEnd, closeStart }: XmlElement): boolean {
  if (name === 'w:t') return closeStart <= openEnd;
  return DROPPABLE.has(name) || (name === 'w:bookmarkStart' && attributes['w:name'] === LAST_EDIT);
}

/** True for marks inside runs that show nothing. */
export function isZeroWidth(name: string): boolean {
  return /^w:(?:commentReference|annotationRef|fldChar|instrText)$/.test(name);
}

/** What the content of a run without text is to a reader. */
export function objectType(elements: readonly XmlElement[]): { type: CodeType; isInText: boolean } {
  const names = elements.map(({ name }) => name);
  const inText = names.find((name) => Object.hasOwn(IN_TEXT, name));
  if (inText !== undefined) return { type: IN_TEXT[inText] ?? 'other', isInText: true };
  if (names.some((name) => BREAKS.has(name))) return { type: 'break', isInText: false };
  return { type: names.some((name) => PICTURES.has(name)) ? 'image' : 'other', isInText: false };
}

/** `xml:space` of the element or of the nearest one around it that says so (XML 1.0, section 2.10). */
export function keepsSpace(element: XmlElement): boolean {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    const space = at.attributes['xml:space'];
    if (space !== undefined) return space === 'preserve';
  }
  return false;
}
