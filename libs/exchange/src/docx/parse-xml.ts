import { DomainError } from '@triptych/domain';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlElement } from './xml-element.js';
import { usualName, usualPrefix } from './xml-names.js';

/** Word nests a table in a table in a text box some sixty levels deep. */
const MAX_DEPTH = 256;
/** Elements of one part: a book of a thousand pages. Each takes some hundred bytes of memory. */
const MAX_ELEMENTS = 500_000;
/** Word keeps copies of pictures in attributes (`o:gfxdata`); nothing else comes near it. */
const MAX_ATTRIBUTE_LENGTH = 2_000_000;
/** Namespaces of which the reader needs the attributes; the others are drawings. */
const WITH_ATTRIBUTES: readonly string[] = ['w', 'rel', 'ct', 'm'];

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Growing[] };

/**
 * Parses one part of a package. Nothing outside the text is ever read: a document type is refused.
 * @param part its name, for the refusal
 * @throws DomainError `file_unreadable` for XML that is not well formed, nested too deeply or has a document type;
 * `markup_too_deep`; `text_too_long` for too many elements
 */
export function parseXml(xml: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  let open: Growing | undefined;
  let root: XmlElement | undefined;
  let wordPrefix: string | undefined;
  let depth = 0;
  let count = 0;
  const unreadable = (reason: string): DomainError => new DomainError('file_unreadable', { part, reason });
  parser.on('doctype', () => {
    throw unreadable('a document type');
  });
  parser.on('error', () => {
    throw unreadable('XML that is not well formed');
  });
  parser.on('attribute', ({ value }) => {
    if (value.length > MAX_ATTRIBUTE_LENGTH) throw unreadable('an attribute that is too long');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    depth += 1;
    count += 1;
    if (depth > MAX_DEPTH) throw new DomainError('markup_too_deep', { limit: MAX_DEPTH, part });
    if (count > MAX_ELEMENTS) throw new DomainError('text_too_long', { limit: MAX_ELEMENTS, part });
    const prefix = usualPrefix(tag.uri);
    if (prefix === 'w' && tag.prefix !== (wordPrefix ??= tag.prefix)) throw unreadable('two prefixes of one namespace');
    const end = parser.position;
    const element: Growing = {
      name: usualName(tag.uri, tag.local),
      parent: open,
      children: [],
      attributes: WITH_ATTRIBUTES.includes(prefix) ? attributesOf(tag) : {},
      start: xml.lastIndexOf('<', end - 1),
      openEnd: end,
      closeStart: end,
      end,
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on('closetag', (tag) => {
    if (open === undefined) return;
    if (!tag.isSelfClosing) {
      open.end = parser.position;
      open.closeStart = xml.lastIndexOf('<', open.end - 1);
    }
    open = open.parent as Growing | undefined;
    depth -= 1;
  });
  parser.write(xml).close();
  if (root === undefined) throw unreadable('no element');
  return root;
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const { uri, local, value } of Object.values(tag.attributes)) attributes[usualName(uri, local)] = value;
  return attributes;
}
