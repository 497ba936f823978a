import { isBlockElement, isVoidElement, runsToTheEnd } from './html-elements.js';
import type { HtmlTag, HtmlToken } from './html-tokens.js';
import type { OpenElements } from './open-elements.js';

const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);

/** The element of SVG in which HTML may stand. */
const HOLDS_HTML = 'foreignobject';

/**
 * Follows an element that goes with its content. It ends with its end tag; at the end of an element that was open
 * before it; and, being SVG or MathML, at a block of HTML (WHATWG HTML, section 13.2.6.5).
 */
export class DroppedContent {
  private name: string | undefined;
  private readonly openInside = new Map<string, number>();
  /** For each name, where its last end tag stands: without one behind it, only the start tag of an element goes. */
  private readonly lastEnds: ReadonlyMap<string, number>;

  constructor(tokens: readonly HtmlToken[]) {
    this.lastEnds = new Map(
      tokens.flatMap((token, index): [string, number][] => (token.kind === 'end' ? [[token.name, index]] : [])),
    );
  }

  /** Enters the start tag of an element that goes. */
  enter({ name, isSelfClosing }: HtmlTag, index: number): void {
    if (isVoidElement(name) || (isSelfClosing && FOREIGN.has(name))) return;
    if (!runsToTheEnd(name) && (this.lastEnds.get(name) ?? -1) < index) return;
    this.name = name;
    this.openInside.clear();
    this.openInside.set(name, 1);
  }

  /** True when a token belongs to the element that goes. */
  holds(token: HtmlToken, open: OpenElements): boolean {
    if (this.name === undefined) return false;
    if (token.kind === 'start') return this.holdsStart(token);
    return token.kind !== 'end' || this.holdsEnd(token, open);
  }

  private holdsStart({ name, isSelfClosing }: HtmlTag): boolean {
    const isForeign = FOREIGN.has(this.name ?? '');
    if (isForeign && isBlockElement(name) && !this.openInside.get(HOLDS_HTML)) {
      this.name = undefined;
      return false;
    }
    if (!isVoidElement(name) && !(isForeign && isSelfClosing))
      this.openInside.set(name, (this.openInside.get(name) ?? 0) + 1);
    return true;
  }

  private holdsEnd({ name }: HtmlTag, open: OpenElements): boolean {
    const inside = this.openInside.get(name) ?? 0;
    if (inside > 0) {
      this.openInside.set(name, inside - 1);
      if (name === this.name && inside === 1) this.name = undefined;
      return true;
    }
    if (!open.canClose(name)) return true;
    this.name = undefined;
    return false;
  }
}
