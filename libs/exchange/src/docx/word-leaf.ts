import type { CodeType } from '@triptych/domain';
import type { RunFormat } from './run-format.js';
import type { XmlElement } from './xml-element.js';

/** What stands around text inside a paragraph: a link, a control, a field that is a link. Offsets as of an element. */
export interface Wrapper {
  readonly type: 'link' | 'other';
  readonly href?: string;
  readonly start: number;
  /** Behind the markup that opens it. */
  readonly openEnd: number;
  readonly end: number;
}

/** One thing in a paragraph that a reader sees, or a place that must not be lost, in the order of the file. */
export type WordLeaf = {
  readonly start: number;
  readonly end: number;
} & (
  | {
      readonly kind: 'text';
      readonly text: string;
      /** An element that stands for a character; otherwise the content of a `w:t`. */
      readonly isElement: boolean;
      /** Of the white space at its ends, whether it is seen (`xml:space`). */
      readonly keepsSpace: boolean;
      readonly run: XmlElement;
      readonly format: RunFormat;
      readonly wrappers: readonly Wrapper[];
    }
  | {
      readonly kind: 'object';
      readonly type: CodeType;
      /** Its meaning hangs on its place among the words; the others may stand before or behind them as they are. */
      readonly isInText: boolean;
      /** Absent when it is a run, or more, of its own. */
      readonly run?: XmlElement;
      readonly format?: RunFormat;
      readonly wrappers: readonly Wrapper[];
    }
  /** A bookmark, the end of a comment's range: it shows nothing. */
  | { readonly kind: 'mark' }
  /** A text box: its paragraphs are read on their own, and the text around it is cut there. */
  | { readonly kind: 'cut'; readonly box: XmlElement }
);

export type TextLeaf = Extract<WordLeaf, { kind: 'text' }>;
export type ObjectLeaf = Extract<WordLeaf, { kind: 'object' }>;
