import type { CodeType } from './inline-code.js';

/**
 * A piece of the content of a block: text, or one mark of its inline markup. All `markup`, joined, is the exact slice of
 * the source.
 * Text whose markup differs from it stays in one piece: a reader gives each entity or escape a part of its own, because a
 * sentence cannot end inside one. A line break in a text is white space, as it is in HTML; one that a reader sees is a
 * `single` of the type `break` and always ends a segment.
 */
export type InlinePart =
  | { readonly kind: 'text'; readonly text: string; readonly markup: string }
  | {
      readonly kind: 'open';
      readonly type: CodeType;
      readonly markup: string;
      /** The same number as the `close` has; unique in the content. */
      readonly pair: number;
      readonly href?: string;
    }
  | { readonly kind: 'close'; readonly markup: string; readonly pair: number }
  | { readonly kind: 'single'; readonly type: CodeType; readonly markup: string };
