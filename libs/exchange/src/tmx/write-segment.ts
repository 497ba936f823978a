import { codedParts, type CodedPart, type InlineCode } from '@triptych/domain';
import { attributeOf } from './inline-elements.js';
import { tmxTypeName } from './tmx-code-type.js';
import type { TmxCode, TmxElement } from './tmx-unit.js';
import { startTag, xmlText } from './xml-text.js';

type Tag = Extract<CodedPart, { kind: 'tag' }>;

/**
 * The content of a `seg`. A code that was read from TMX is written as it was there; another as `bpt` and `ept`, as `ph`,
 * or as `it` when its other end is not in the text. `x` is the id of the code, `i` joins the ends.
 */
export function writeSegment(text: string, codes: readonly TmxCode[]): string {
  if (codes.length === 0) return xmlText(text);
  const parts = codedParts(text, codes);
  const originals = new Map(codes.map((code) => [code.id, code.original ?? []]));
  const otherEnd = otherEnds(parts);
  const areStretchesNested = stretchesAreNested(parts, originals, otherEnd);
  const pairNumber = freeNumbers([...originals.values()].flat());
  return parts.map((part, index) => (part.kind === 'text' ? xmlText(part.text) : tagXml(part, index))).join('');

  function tagXml({ end, code }: Tag, index: number): string {
    const [first, last] = originals.get(code.id) ?? [];
    const other = otherEnd.get(index);
    if (isStretch(first)) {
      if (other !== undefined && areStretchesNested) {
        return end === 'open' ? startTag(first.name, first.attributes) : `</${first.name}>`;
      }
    } else if (first !== undefined && code.kind !== 'pc') {
      return elementXml(first);
    } else if (first !== undefined && last !== undefined && other !== undefined) {
      return elementXml(end === 'open' ? first : last);
    }
    const data = end === 'close' ? (last?.content ?? [code.end]) : (first?.content ?? [code.start]);
    const about = [
      ['x', String(code.id)],
      ['type', typeName(code, first)],
    ] as const;
    if (end === 'single') return `${startTag('ph', about)}${contentXml(data)}</ph>`;
    if (other === undefined) {
      return `${startTag('it', [['pos', end === 'open' ? 'begin' : 'end'], ...about])}${contentXml(data)}</it>`;
    }
    const i = pairNumber(Math.min(index, other), code.id);
    if (end === 'close') return `${startTag('ept', [['i', i]])}${contentXml(data)}</ept>`;
    return `${startTag('bpt', [['i', i], ...about])}${contentXml(data)}</bpt>`;
  }
}

/** A `hi`, which stands around its text and has no data. */
function isStretch(element: TmxElement | undefined): element is TmxElement {
  return element?.name === 'hi';
}

function typeName({ type }: InlineCode, original: TmxElement | undefined): string | undefined {
  return (original && attributeOf(original.attributes, 'type')) ?? tmxTypeName(type);
}

function elementXml({ name, attributes, content }: TmxElement): string {
  return `${startTag(name, attributes)}${contentXml(content)}</${name}>`;
}

function contentXml(content: TmxElement['content']): string {
  return content.map((part) => (typeof part === 'string' ? xmlText(part) : elementXml(part))).join('');
}

/** Place of the other end of each tag that has one, both ways. */
function otherEnds(parts: readonly CodedPart[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open = new Map<string, number[]>();
  parts.forEach((part, index) => {
    if (part.kind === 'text' || part.end === 'single') return;
    const { id, pair } = part.code;
    const name = pair === undefined ? `code ${id}` : `pair ${pair}`;
    const starts = open.get(name) ?? [];
    open.set(name, starts);
    if (part.end === 'open') {
      starts.push(index);
      return;
    }
    const start = starts.pop();
    if (start !== undefined) ends.set(start, index).set(index, start);
  });
  return ends;
}

/** A marked stretch is an element around its text: where two overlap, they have to be written as ends of pairs. */
function stretchesAreNested(
  parts: readonly CodedPart[],
  originals: ReadonlyMap<number, readonly TmxElement[]>,
  otherEnd: ReadonlyMap<number, number>,
): boolean {
  const open: number[] = [];
  return parts.every((part, index) => {
    const other = otherEnd.get(index);
    if (part.kind === 'text' || other === undefined) return true;
    if (!isStretch(originals.get(part.code.id)?.[0])) return true;
    if (part.end === 'close') return open.pop() === other;
    open.push(index);
    return true;
  });
}

/** Numbers for pairs, by the place of their start: the wanted one, or the next that no pair of the segment has. */
function freeNumbers(originals: readonly TmxElement[]): (start: number, wanted: number) => string {
  const used = new Set(originals.map(({ attributes }) => attributeOf(attributes, 'i')));
  const given = new Map<number, string>();
  let last = 0;
  return (start, wanted) => {
    const known = given.get(start);
    if (known !== undefined) return known;
    let number = String(wanted);
    while (used.has(number)) number = String((last += 1));
    used.add(number);
    given.set(start, number);
    return number;
  };
}
