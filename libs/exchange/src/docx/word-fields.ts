import { decodedText } from './char-data.js';
import { descendantsOf, type XmlElement } from './xml-element.js';

/** A complex field that begins and ends among the children of one element (ECMA-376, part 1, section 17.16.18). */
export interface WordField {
  /** Positions among the children. */
  readonly first: number;
  readonly last: number;
  /** The elements at its two ends. */
  readonly begin: XmlElement;
  readonly end: XmlElement;
  /** Of the run that separates the instruction from the result; absent when there is none. */
  readonly separator?: number;
  readonly instruction: string;
}

/** The outermost fields among the children of an element, by the position of their first run. */
export function fieldsIn(element: XmlElement, xml: string): ReadonlyMap<number, WordField> {
  const fields = new Map<number, WordField>();
  const open: { first: number; begin: XmlElement; separator?: number; instruction: string }[] = [];
  element.children.forEach((child, index) => {
    for (const { type, text, element: step } of fieldSteps(child, xml)) {
      const top = open.at(-1);
      if (type === 'begin') open.push({ first: index, begin: step, instruction: '' });
      else if (top === undefined) continue;
      else if (type === 'separate') top.separator = index;
      else if (type === 'end') {
        open.pop();
        fields.set(top.first, { ...top, last: index, end: step });
      } else if (top.separator === undefined) top.instruction += text;
    }
  });
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

const FIELD_ONLY: ReadonlySet<string> = new Set(['w:rPr', 'w:fldChar', 'w:instrText', 'w:lastRenderedPageBreak']);

interface FieldStep {
  readonly element: XmlElement;
  readonly type: string;
  readonly text: string;
}

function fieldSteps(child: XmlElement, xml: string): FieldStep[] {
  const runs = child.name === 'w:r' ? [child] : [...descendantsOf(child, isBox)].filter(({ name }) => name === 'w:r');
  return runs.flatMap((run) =>
    run.children.flatMap((inside): FieldStep[] => {
      if (inside.name === 'w:fldChar')
        return [{ element: inside, type: inside.attributes['w:fldCharType'] ?? '', text: '' }];
      if (inside.name !== 'w:instrText') return [];
      return [
        { element: inside, type: 'instruction', text: decodedText(xml.slice(inside.openEnd, inside.closeStart)) },
      ];
    }),
  );
}

function isBox({ name }: XmlElement): boolean {
  return name === 'w:txbxContent';
}
