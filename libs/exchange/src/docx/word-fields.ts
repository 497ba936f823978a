import { decodedText } from './char-data.js';
import { descendantsOf, type XmlElement } from './xml-element.js';

/** A complex field whose first and last runs are children of one element (ECMA-376, part 1, section 17.16.18). */
export interface WordField {
  /** The elements at its two ends, each in a run. */
  readonly begin: XmlElement;
  readonly end: XmlElement;
  /** The run between the instruction and the result; absent when there is no result. */
  readonly separator?: XmlElement;
  readonly instruction: string;
}

const FIELD_ONLY: ReadonlySet<string> = new Set(['w:rPr', 'w:fldChar', 'w:instrText', 'w:lastRenderedPageBreak']);

/** The fields of a paragraph by their first runs; of those that begin in one run, the outermost. */
export function fieldsOf(paragraph: XmlElement, xml: string): ReadonlyMap<XmlElement, WordField> {
  const fields = new Map<XmlElement, WordField>();
  const open: { begin: XmlElement; separator?: XmlElement; instruction: string }[] = [];
  for (const element of descendantsOf(paragraph, ({ name }) => name === 'w:txbxContent')) {
    const run = element.parent;
    const top = open.at(-1);
    if (run === undefined || run.name !== 'w:r') continue;
    if (element.name === 'w:instrText' && top !== undefined && top.separator === undefined) {
      top.instruction += decodedText(xml.slice(element.openEnd, element.closeStart));
    }
    if (element.name !== 'w:fldChar') continue;
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') open.push({ begin: element, instruction: '' });
    else if (type === 'separate' && top !== undefined) top.separator = run;
    else if (type === 'end' && top !== undefined) {
      open.pop();
      const first = top.begin.parent;
      if (first !== undefined && first.parent === run.parent) fields.set(first, { ...top, end: element });
    }
  }
  return fields;
}

/** The address of a field that is a link; undefined for any other, and for a link inside the document. */
export function addressOf({ instruction }: WordField): string | undefined {
  return /^\s*HYPERLINK\s+(?:\\[no]\s+)*"([^"]+)"/i.exec(instruction)?.[1];
}

export function isLinkField({ instruction, separator }: WordField): boolean {
  return separator !== undefined && /^\s*HYPERLINK\s/i.test(instruction);
}

/** True for a run that holds only the workings of a field. */
export function isFieldRun(run: XmlElement): boolean {
  return run.name === 'w:r' && run.children.every(({ name }) => FIELD_ONLY.has(name));
}
