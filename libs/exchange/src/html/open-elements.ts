import { DomainError } from '@triptych/domain';
import { closedBy, closesParagraph, isBlockElement, isScope, isVoidElement } from './html-elements.js';
import type { HtmlTag } from './html-tokens.js';

/** An element of a source, as it stands open. */
export interface OpenElement {
  readonly name: string;
  readonly tag: HtmlTag;
  readonly parent: OpenElement | undefined;
}

/** So many elements may stand in each other. Browsers stop at the same depth. */
export const DEEPEST_MARKUP = 512;

/** Parts of a table close over its cells; nothing else does. */
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption']);

/**
 * The elements that stand open at a place of a source. Elements without an end tag are closed as HTML closes them: a
 * paragraph by a block, an item by the next item, a cell by the next cell. Every step takes bounded time.
 */
export class OpenElements {
  private readonly stack: OpenElement[] = [];

  get current(): OpenElement | undefined {
    return this.stack.at(-1);
  }

  /** Enters a start tag. Refuses markup that is nested too deeply (`markup_too_deep`). */
  open(tag: HtmlTag): OpenElement {
    const { name } = tag;
    if (closesParagraph(name)) this.closeNearest(new Set(['p']), isScopeOrTable);
    const implied = closedBy(name);
    if (implied) this.closeNearest(implied.closes, (open) => implied.within.has(open));
    const element = { name, tag, parent: this.current };
    if (isVoidElement(name)) return element;
    if (this.stack.length >= DEEPEST_MARKUP) throw new DomainError('markup_too_deep', { limit: DEEPEST_MARKUP });
    this.stack.push(element);
    return element;
  }

  /** Enters an end tag. The element that it ends; undefined when it ends none. */
  close(name: string): OpenElement | undefined {
    const index = this.find(new Set([name]), stopOf(name));
    if (index < 0) return undefined;
    // A misplaced end of an inline element closes only that; the end of a block closes what stands open in it.
    return isBlockElement(name) ? this.stack.splice(index)[0] : this.stack.splice(index, 1)[0];
  }

  /** True when an end tag of this name would end something. */
  canClose(name: string): boolean {
    return this.find(new Set([name]), stopOf(name)) >= 0;
  }

  private closeNearest(names: ReadonlySet<string>, isStop: (name: string) => boolean): void {
    const index = this.find(names, isStop);
    if (index >= 0) this.stack.length = index;
  }

  private find(names: ReadonlySet<string>, isStop: (name: string) => boolean): number {
    for (let index = this.stack.length - 1; index >= 0; index -= 1) {
      const name = this.stack[index]?.name ?? '';
      if (names.has(name)) return index;
      if (isStop(name)) return -1;
    }
    return -1;
  }
}

/** The element and those around it, from inside to outside. */
export function ancestors(element: OpenElement | undefined): OpenElement[] {
  const found: OpenElement[] = [];
  for (let one = element; one; one = one.parent) found.push(one);
  return found;
}

function stopOf(name: string): (open: string) => boolean {
  return TABLE_PARTS.has(name) ? (open) => open === 'table' : isScopeOrTable;
}

function isScopeOrTable(name: string): boolean {
  return isScope(name) || name === 'table';
}
