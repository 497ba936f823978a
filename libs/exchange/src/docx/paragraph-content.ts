import type { InlinePart } from '@triptych/domain';
import { textParts } from './char-data.js';
import { commonWrappers, mainFormats, seenFormats } from './paragraph-formats.js';
import { codeType, type RunFormat } from './run-format.js';
import type { ObjectLeaf, TextLeaf, WordLeaf, Wrapper } from './word-leaf.js';

/** The text of a paragraph, or of a stretch of it between text boxes, with its place in the part. */
export interface ParagraphContent {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly InlinePart[];
}

/** What an open pair of codes stands for: a wrapper, or a stretch that looks unlike the text around it. */
type Scope =
  | { readonly kind: 'wrapper'; readonly wrapper: Wrapper; readonly pair: number }
  | { readonly kind: 'format'; readonly key: string; readonly around: RunFormat | undefined; readonly pair: number };

type PlacedLeaf = TextLeaf | ObjectLeaf;

/** A stretch of a paragraph without text boxes, and its bounds in the part. */
export interface Stretch {
  readonly leaves: readonly WordLeaf[];
  readonly start: number;
  readonly end: number;
}

/** The content of a stretch; undefined when there is nothing to read. */
export function paragraphContent(stretch: Stretch, xml: string): ParagraphContent | undefined {
  const { leaves } = stretch;
  const first = leaves.findIndex(isReadable);
  if (first < 0 || !leaves.some(isWorded)) return undefined;
  const kept = leaves.slice(first, leaves.findLastIndex(isReadable) + 1);
  return new ContentBuilder({ ...stretch, leaves: kept }, xml).build();
}

function isWorded(leaf: WordLeaf): boolean {
  return leaf.kind === 'text' && leaf.text.trim() !== '';
}

function isReadable(leaf: WordLeaf): boolean {
  return isWorded(leaf) || (leaf.kind === 'object' && leaf.isInText);
}

class ContentBuilder {
  private readonly parts: InlinePart[] = [];
  private readonly placed: readonly PlacedLeaf[];
  private readonly common: number;
  private readonly formats: ReadonlyMap<PlacedLeaf, RunFormat>;
  private readonly mainOf: ReadonlyMap<Wrapper | undefined, RunFormat>;
  private pairs = 0;
  private scopes: readonly Scope[] = [];
  private position = 0;

  constructor(
    private readonly stretch: Stretch,
    private readonly xml: string,
  ) {
    this.placed = stretch.leaves.filter((leaf): leaf is PlacedLeaf => leaf.kind === 'text' || leaf.kind === 'object');
    this.common = commonWrappers(this.placed);
    this.formats = seenFormats(this.placed);
    this.mainOf = mainFormats(this.placed, this.formats, this.common);
  }

  build(): ParagraphContent {
    let last: PlacedLeaf | undefined;
    let start = 0;
    let hasMark = false;
    for (const leaf of this.stretch.leaves) {
      if (leaf.kind === 'mark') hasMark = true;
      if (leaf.kind !== 'text' && leaf.kind !== 'object') continue;
      const scopes = this.scopesOf(leaf, last);
      if (last === undefined) {
        start = Math.max(this.stretch.start, startOf(leaf, scopes));
        this.position = start;
      }
      this.cross(scopes, leaf.start, last, leaf, hasMark);
      this.add(leaf);
      last = leaf;
      hasMark = false;
    }
    if (last !== undefined)
      this.cross([], Math.min(this.stretch.end, endOf(last, this.scopes)), last, undefined, false);
    return { start, end: this.position, parts: this.parts };
  }

  /** The pairs around a leaf, from the outside; those it shares with the leaf before are the same objects. */
  private scopesOf(leaf: PlacedLeaf, before: PlacedLeaf | undefined): readonly Scope[] {
    const wrappers = leaf.wrappers.slice(this.common);
    const scopes: Scope[] = wrappers.map((wrapper) => {
      const open = this.scopes.find((scope) => scope.kind === 'wrapper' && scope.wrapper === wrapper);
      return open ?? { kind: 'wrapper', wrapper, pair: (this.pairs += 1) };
    });
    const around = this.mainOf.get(wrappers.at(-1));
    const format = this.formats.get(leaf);
    if (format === undefined || around === undefined || format.key === around.key) return scopes;
    const open = this.scopes.at(-1);
    const isSame =
      open?.kind === 'format' && open.key === format.key && before?.wrappers.at(-1) === leaf.wrappers.at(-1);
    return [...scopes, isSame ? open : { kind: 'format', key: format.key, around, pair: (this.pairs += 1) }];
  }

  /** Gives the markup up to `end` to the codes that close and open there, to an object beside it, or to nobody. */
  private cross(
    scopes: readonly Scope[],
    end: number,
    from: PlacedLeaf | undefined,
    to: PlacedLeaf | undefined,
    hasMark: boolean,
  ): void {
    const shared = this.scopes.findIndex((scope, index) => scopes[index] !== scope);
    const kept = shared < 0 ? this.scopes.length : shared;
    const closing = this.scopes.slice(kept).reverse();
    const opening = scopes.slice(kept);
    closing.forEach((scope, index) => {
      const isLast = index === closing.length - 1 && opening.length === 0;
      const markup = this.take(isLast ? end : closeEnd(scope, from, end));
      this.parts.push({ kind: 'close', markup, pair: scope.pair });
    });
    opening.forEach((scope, index) => {
      const isLast = index === opening.length - 1;
      this.open(scope, this.take(isLast || scope.kind === 'format' ? end : scope.wrapper.openEnd), to);
    });
    this.scopes = scopes;
    if (closing.length + opening.length === 0) this.fill(end, from, to, hasMark);
  }

  private open(scope: Scope, markup: string, to: PlacedLeaf | undefined): void {
    const { pair } = scope;
    if (scope.kind === 'wrapper') {
      const { type, href } = scope.wrapper;
      this.parts.push({ kind: 'open', type, markup, pair, ...(href !== undefined && { href }) });
      return;
    }
    const format = to === undefined ? undefined : this.formats.get(to);
    const type = format === undefined ? 'other' : codeType(format, scope.around);
    this.parts.push({ kind: 'open', type, markup, pair });
  }

  /** Markup between two leaves that look alike: most often Word only began a new run. */
  private fill(end: number, from: PlacedLeaf | undefined, to: PlacedLeaf | undefined, hasMark: boolean): void {
    if (end <= this.position || to?.kind === 'object') return;
    const markup = this.take(end);
    const last = this.parts.at(-1);
    if (from?.kind === 'object' && last?.kind === 'single') {
      this.parts[this.parts.length - 1] = { ...last, markup: last.markup + markup };
    } else if (hasMark) this.parts.push({ kind: 'single', type: 'other', markup });
    else this.parts.push({ kind: 'text', text: '', markup });
  }

  private add(leaf: PlacedLeaf): void {
    const markup = this.take(leaf.end);
    if (leaf.kind === 'object') this.parts.push({ kind: 'single', type: leaf.type, markup });
    else if (leaf.isElement) this.parts.push({ kind: 'text', text: leaf.text, markup });
    else this.addText(markup, leaf.keepsSpace);
  }

  /** Word shows no white space at the ends of a text that does not say it keeps it. */
  private addText(markup: string, keepsSpace: boolean): void {
    const start = keepsSpace ? 0 : markup.length - markup.trimStart().length;
    const end = keepsSpace ? markup.length : Math.max(start, markup.trimEnd().length);
    if (start > 0) this.parts.push({ kind: 'text', text: '', markup: markup.slice(0, start) });
    for (const part of textParts(markup.slice(start, end))) this.parts.push(part);
    if (end < markup.length) this.parts.push({ kind: 'text', text: '', markup: markup.slice(end) });
  }

  private take(end: number): string {
    const markup = this.xml.slice(this.position, end);
    this.position = Math.max(this.position, end);
    return markup;
  }
}

function startOf(leaf: PlacedLeaf, [outermost]: readonly Scope[]): number {
  if (outermost === undefined) return leaf.start;
  return outermost.kind === 'wrapper' ? outermost.wrapper.start : (leaf.run?.start ?? leaf.start);
}

function endOf(leaf: PlacedLeaf, [outermost]: readonly Scope[]): number {
  if (outermost === undefined) return leaf.end;
  return outermost.kind === 'wrapper' ? outermost.wrapper.end : (leaf.run?.end ?? leaf.end);
}

function closeEnd(scope: Scope, from: PlacedLeaf | undefined, most: number): number {
  const end = scope.kind === 'wrapper' ? scope.wrapper.end : (from?.run?.end ?? from?.end ?? most);
  return Math.min(end, most);
}
