import { attributeOf, inlineAttributes, mayStandIn, type InlineAttributes } from './inline-elements.js';
import type { TmxElement } from './tmx-unit.js';

/** A stretch of a `seg`. Ends of one pair have the same `pair`; an end without one has its other end elsewhere. */
export type SegmentPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly element: TmxElement; readonly pair?: string }
  | { readonly kind: 'close'; readonly element?: TmxElement; readonly pair?: string }
  | { readonly kind: 'single'; readonly element: TmxElement };

/** Characters of a `seg`, with what its codes stand for. */
const MAX_LENGTH = 200_000;

interface Growing {
  readonly name: string;
  readonly attributes: InlineAttributes;
  readonly content: (string | TmxElement)[];
}

/** What is open: a code (it has an element), a marked stretch of text (it has a pair), or an element of no meaning. */
interface Frame {
  readonly name: string;
  readonly code?: Growing;
  readonly pair?: string;
}

/** Collects the content of one `seg` from its XML. */
export class SegmentContent {
  readonly pieces: SegmentPiece[] = [];
  /** The first element in it that is not of TMX; its text was kept. */
  foreign: string | undefined;
  private length = 0;
  private stretches = 0;
  private readonly frames: Frame[] = [];

  /** Characters, with what its codes stand for. */
  get size(): number {
    return this.length;
  }

  /** True: nothing is collected any more. */
  get isTooLong(): boolean {
    return this.length > MAX_LENGTH;
  }

  open(name: string, all: Readonly<Record<string, string>>): void {
    const parent = this.frames.findLast((frame) => frame.code !== undefined || frame.pair !== undefined)?.name ?? 'seg';
    if (!mayStandIn(parent, name)) {
      this.foreign ??= name;
      this.frames.push({ name });
      return;
    }
    const attributes = inlineAttributes(name, all);
    this.length += attributes.reduce((sum, [key, value]) => sum + key.length + value.length, 1);
    const isStretch = (name === 'hi' || name === 'sub') && this.innermostCode() === undefined;
    if (isStretch) this.openStretch(attributes);
    else this.frames.push({ name, code: usable(name, attributes) });
  }

  text(text: string): void {
    this.length += text.length;
    if (this.isTooLong) return;
    const content = this.innermostCode()?.content;
    const before = content?.at(-1);
    if (content === undefined) append(this.pieces, text);
    else if (typeof before === 'string') content[content.length - 1] = before + text;
    else content.push(text);
  }

  /** @returns false when it was the `seg` itself that was closed */
  close(): boolean {
    const frame = this.frames.pop();
    if (frame === undefined) return false;
    if (this.isTooLong) return true;
    if (frame.pair !== undefined) this.pieces.push({ kind: 'close', pair: frame.pair });
    if (frame.code === undefined) return true;
    const parent = this.innermostCode();
    if (parent === undefined) this.pieces.push(pieceOf(frame.code));
    else parent.content.push(frame.code);
    return true;
  }

  /** `sub` in `seg` is what `hi` became. */
  private openStretch(all: InlineAttributes): void {
    this.stretches += 1;
    const pair = `hi ${this.stretches}`;
    const attributes = all.filter(([key]) => key !== 'datatype');
    this.frames.push({ name: 'hi', pair });
    if (!this.isTooLong) this.pieces.push({ kind: 'open', element: { name: 'hi', attributes, content: [] }, pair });
  }

  private innermostCode(): Growing | undefined {
    return this.frames.findLast(({ code }) => code !== undefined)?.code;
  }
}

function append(pieces: SegmentPiece[], text: string): void {
  const before = pieces.at(-1);
  if (before?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', text: before.text + text };
  else pieces.push({ kind: 'text', text });
}

/** A code without the attribute that its DTD asks for, as one that needs none. */
function usable(name: string, attributes: InlineAttributes): Growing {
  const isEnd = name === 'bpt' || name === 'ept';
  if (isEnd && attributeOf(attributes, 'i') === undefined) {
    return { name: 'it', attributes: [['pos', name === 'bpt' ? 'begin' : 'end'], ...attributes], content: [] };
  }
  if (name === 'it' && !/^(?:begin|end)$/.test(attributeOf(attributes, 'pos') ?? '')) {
    return { name: 'ph', attributes: attributes.filter(([key]) => key !== 'pos'), content: [] };
  }
  return { name, attributes, content: [] };
}

function pieceOf(element: TmxElement): SegmentPiece {
  const pair = `i ${attributeOf(element.attributes, 'i') ?? ''}`;
  if (element.name === 'bpt') return { kind: 'open', element, pair };
  if (element.name === 'ept') return { kind: 'close', element, pair };
  if (element.name !== 'it') return { kind: 'single', element };
  return { kind: attributeOf(element.attributes, 'pos') === 'begin' ? 'open' : 'close', element };
}
