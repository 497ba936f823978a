import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeText } from './decode-text.js';
import type { PlacedToken } from './html-tape.js';
import type { OpenElement } from './open-elements.js';

/** A page with more elements is read without Readability, whose time grows faster than the page. */
const MOST_ELEMENTS = 10_000;
/** The same for text that stands deep: every element around it reads it again. Characters times depth. */
const MOST_NESTED_TEXT = 20_000_000;

const MARK = /^data-element-(\d+)$/;

/** What of a document tree is used here. */
interface DomNode {
  readonly attributes?: Iterable<{ readonly name: string }>;
  appendChild(node: DomNode): void;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<DomNode>;
}
interface DomDocument {
  readonly body: DomNode;
  createElement(name: string): DomNode;
  createTextNode(text: string): DomNode;
}

/**
 * The elements of a page that Mozilla's Readability takes for parts of the article; empty when it finds none or the page
 * is too large for it. Each element carries a mark of its own, so that marks survive where Readability melts elements.
 */
export function readableElements(content: string, tape: readonly PlacedToken[]): ReadonlySet<OpenElement> {
  const elements = tape.flatMap(({ token, element }) => (token.kind === 'start' && element ? [element] : []));
  if (elements.length > MOST_ELEMENTS || nestedText(tape) > MOST_NESTED_TEXT) return new Set();
  const document = parseHTML('<!doctype html><html><head></head><body></body></html>')
    .document as unknown as DomDocument;
  const nodes = new Map<OpenElement, DomNode>();
  for (const { token, element } of tape) {
    const parent = (token.kind === 'start' ? element?.parent : element) ?? undefined;
    const around = (parent && nodes.get(parent)) ?? document.body;
    if (token.kind === 'text')
      around.appendChild(document.createTextNode(decodeText(content.slice(token.start, token.end))));
    if (token.kind !== 'start' || !element) continue;
    const node = document.createElement(token.name);
    for (const { name, value } of token.attributes) node.setAttribute(name, value);
    node.setAttribute(`data-element-${String(nodes.size)}`, '');
    nodes.set(element, node);
    around.appendChild(node);
  }
  const article = new Readability<DomNode>(document as never, {
    serializer: (node) => node as unknown as DomNode,
    keepClasses: true,
    disableJSONLD: true,
  }).parse()?.content;
  return new Set(article ? markedElements(article, elements) : []);
}

function markedElements(article: DomNode, elements: readonly OpenElement[]): OpenElement[] {
  return [article, ...article.querySelectorAll('*')].flatMap((node) =>
    [...(node.attributes ?? [])].flatMap(({ name }) => elements[Number(MARK.exec(name)?.[1] ?? -1)] ?? []),
  );
}

function nestedText(tape: readonly PlacedToken[]): number {
  const depths = new Map<OpenElement, number>();
  let sum = 0;
  for (const { token, element } of tape) {
    if (token.kind === 'start' && element)
      depths.set(element, ((element.parent && depths.get(element.parent)) ?? 0) + 1);
    if (token.kind === 'text') sum += (token.end - token.start) * ((element && depths.get(element)) ?? 1);
  }
  return sum;
}
