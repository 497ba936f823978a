/**
 * An element of a parsed part, with its offsets in the text of the part, in UTF-16 units.
 * Names carry the usual prefix of their namespace, whatever the file calls it: `w:p`, `r:id`; see `xml-names.ts`.
 */
export interface XmlElement {
  readonly name: string;
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlElement[];
  readonly attributes: Readonly<Record<string, string>>;
  /** Of `<`. */
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Of the end tag; `end` for an element that is one tag. */
  readonly closeStart: number;
  readonly end: number;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** `w:val` of a child, the usual place of a setting. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** A setting that is on when it stands there, unless it says otherwise (ECMA-376, part 1, section 22.9.2.7). */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const child = childOf(element, name);
  return child !== undefined && !/^(?:0|false|off|none)$/.test(child.attributes['w:val'] ?? '');
}

/** All elements below one, in the order of the file, without those below an element that `isClosed` names. */
export function* descendantsOf(
  element: XmlElement,
  isClosed: (element: XmlElement) => boolean = () => false,
): Generator<XmlElement> {
  const waiting = element.children.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (isClosed(next)) continue;
    for (let index = next.children.length - 1; index >= 0; index -= 1) waiting.push(next.children[index] as XmlElement);
  }
}
