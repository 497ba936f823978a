import { decodedText } from './char-data.js';
import { isHidden, runFormat, type RunFormat } from './run-format.js';
import { addressOf, fieldsOf, isFieldRun, isLinkField, type WordField } from './word-fields.js';
import {
  BREAKS,
  CHARACTER_ELEMENTS,
  holdsText,
  isDroppable,
  isSeen,
  isText,
  isZeroWidth,
  keepsSpace,
  objectType,
} from './word-elements.js';
import type { Wrapper, WordLeaf } from './word-leaf.js';
import type { XmlElement } from './xml-element.js';

/** What is needed of the document around a paragraph. */
export interface LeafContext {
  readonly xml: string;
  /** The address of a relationship, when it is one that may be shown. */
  addressOf(relationship: string): string | undefined;
  styleName(id: string): string | undefined;
}

const WRAPPERS: ReadonlySet<string> = new Set(['w:hyperlink', 'w:sdt', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

/** Links inside links, beyond all sense. */
const MAX_WRAPPERS = 256;

/** What a paragraph holds, in the order of the file, without its properties. */
export function wordLeaves(paragraph: XmlElement, context: LeafContext): WordLeaf[] {
  const leaves: WordLeaf[] = [];
  const formats = new Map<string, RunFormat>();

  const fields = fieldsOf(paragraph, context.xml);

  const walk = (children: readonly XmlElement[], from: number, to: number, wrappers: readonly Wrapper[]): void => {
    for (let index = from; index < to; index += 1) {
      const child = children[index] as XmlElement;
      const field = fields.get(child);
      const last = field?.end.parent;
      if (field === undefined || last === undefined) {
        addChild(child, wrappers);
        continue;
      }
      const lastIndex = children.indexOf(last, index);
      const separator = field.separator === undefined ? -1 : children.indexOf(field.separator, index);
      const link = linkOf(children.slice(index, separator + 1), last, field);
      if (link === undefined || wrappers.length > MAX_WRAPPERS) addField(child, last, field, wrappers);
      else walk(children, separator + 1, lastIndex, [...wrappers, link]);
      index = lastIndex;
    }
  };

  const addChild = (child: XmlElement, wrappers: readonly Wrapper[]): void => {
    const { name, start, end } = child;
    if (name === 'w:r') addRun(child, wrappers);
    else if (WRAPPERS.has(name)) addWrapped(child, wrappers);
    else if (name === 'w:fldSimple' || name.startsWith('m:')) {
      leaves.push({ kind: 'object', type: 'other', isInText: true, start, end, wrappers });
    } else if (!isDroppable(child) && !name.endsWith('Pr')) leaves.push({ kind: 'mark', start, end });
  };

  const addWrapped = (element: XmlElement, wrappers: readonly Wrapper[]): void => {
    const content = element.name === 'w:sdt' ? element.children.find(({ name }) => name === 'w:sdtContent') : element;
    if (content === undefined) leaves.push({ kind: 'mark', start: element.start, end: element.end });
    else walk(content.children, 0, content.children.length, [...wrappers, wrapperOf(element, content)]);
  };

  const wrapperOf = ({ name, start, end, attributes }: XmlElement, content: XmlElement): Wrapper => {
    const href = context.addressOf(attributes['r:id'] ?? '');
    const type = name === 'w:hyperlink' ? 'link' : 'other';
    return { type, start, openEnd: content.openEnd, end, ...(href !== undefined && { href }) };
  };

  /** @param opening the runs up to the separator, when they stand among the same children as the last one */
  const linkOf = (opening: readonly XmlElement[], last: XmlElement, field: WordField): Wrapper | undefined => {
    const [first] = opening;
    const openEnd = opening.at(-1)?.end;
    if (first === undefined || openEnd === undefined || !isLinkField(field)) return undefined;
    if (!opening.every(isFieldRun) || !isFieldRun(last)) return undefined;
    const address = addressOf(field);
    const href = address !== undefined && /^(?:https?|mailto):/i.test(address) ? address : undefined;
    return { type: 'link', start: first.start, openEnd, end: last.end, ...(href !== undefined && { href }) };
  };

  /** A field is one thing with its result; text may stand beside it in its first and in its last run. */
  const addField = (
    first: XmlElement,
    last: XmlElement,
    { begin, end }: WordField,
    wrappers: readonly Wrapper[],
  ): void => {
    const before = first.children.slice(0, first.children.indexOf(begin)).filter(isSeen);
    const after = last.children.slice(last.children.indexOf(end) + 1).filter(isSeen);
    for (const child of before) addRunChild(child, first, false, wrappers);
    leaves.push({
      kind: 'object',
      type: 'other',
      isInText: true,
      start: before.length === 0 ? first.start : begin.start,
      end: after.length === 0 ? last.end : end.end,
      wrappers,
    });
    for (const child of after) addRunChild(child, last, false, wrappers);
  };

  const addRun = (run: XmlElement, wrappers: readonly Wrapper[]): void => {
    const { start, end } = run;
    const seen = run.children.filter(isSeen);
    if (isHidden(run)) {
      leaves.push({ kind: 'mark', start, end });
      return;
    }
    const boxes = wrappers.length === 0 ? seen.filter(holdsText) : [];
    const hasText = seen.some((child) => isText(child) && child.closeStart > child.openEnd);
    const isOneThing =
      boxes.length === 0 && !hasText && (seen.length === 1 || !seen.some(({ name }) => BREAKS.has(name)));
    if (seen.length === 0) return;
    if (isOneThing) addWholeRun(run, seen, wrappers);
    else for (const child of seen) addRunChild(child, run, boxes.includes(child), wrappers);
  };

  const addWholeRun = (run: XmlElement, seen: readonly XmlElement[], wrappers: readonly Wrapper[]): void => {
    const { start, end } = run;
    if (seen.every(({ name }) => isZeroWidth(name))) leaves.push({ kind: 'mark', start, end });
    else leaves.push({ kind: 'object', ...objectType(seen), start, end, wrappers });
  };

  const addRunChild = (child: XmlElement, run: XmlElement, isBox: boolean, wrappers: readonly Wrapper[]): void => {
    const { name, start, end } = child;
    const format = formatOf(run);
    if (isBox) leaves.push({ kind: 'cut', box: child, start, end });
    else if (name === 'w:t') addText(child, run, format, wrappers);
    else if (isText(child)) {
      const text = CHARACTER_ELEMENTS[name] ?? '';
      leaves.push({ kind: 'text', text, isElement: true, keepsSpace: true, start, end, run, format, wrappers });
    } else if (isZeroWidth(name)) leaves.push({ kind: 'mark', start, end });
    else leaves.push({ kind: 'object', ...objectType([child]), start, end, run, format, wrappers });
  };

  const addText = (element: XmlElement, run: XmlElement, format: RunFormat, wrappers: readonly Wrapper[]): void => {
    const { openEnd: start, closeStart: end } = element;
    const text = decodedText(context.xml.slice(start, end));
    if (end > start)
      leaves.push({
        kind: 'text',
        text,
        isElement: false,
        keepsSpace: keepsSpace(element),
        start,
        end,
        run,
        format,
        wrappers,
      });
  };

  const formatOf = (run: XmlElement): RunFormat => {
    const [properties] = run.children[0]?.name === 'w:rPr' ? run.children : [];
    const markup = properties === undefined ? '' : context.xml.slice(properties.start, properties.end);
    const known = formats.get(markup) ?? runFormat(properties, (id) => context.styleName(id));
    formats.set(markup, known);
    return known;
  };

  walk(paragraph.children, 0, paragraph.children.length, []);
  return leaves;
}
