import type { PlacedToken } from './html-tape.js';
import type { ElementPlaces } from './element-place.js';
import type { HtmlTag } from './html-tokens.js';
import type { OpenElement } from './open-elements.js';
import { textParts } from './text-parts.js';

/** A piece of running text with its place in the source. */
export type InlinePiece = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'text'; readonly text: string; readonly element: OpenElement | undefined }
  | { readonly kind: 'tag'; readonly tag: HtmlTag; readonly element: OpenElement | undefined }
  | { readonly kind: 'break' }
  | { readonly kind: 'image'; readonly tag: HtmlTag; readonly element: OpenElement | undefined }
  /** A stretch that its author does not want to be translated. */
  | { readonly kind: 'protected' }
);

const SOMETHING = /[^\s\p{Cc}\p{Cf}]/u;

/** Reads the tokens between two block-level tags. */
export function inlinePieces(content: string, run: readonly PlacedToken[], places: ElementPlaces): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  for (const { token, element } of run) {
    const { start, end } = token;
    const { isTranslated, isPreformatted } = places.of(element);
    const last = pieces.at(-1);
    if (!isTranslated) {
      if (last?.kind === 'protected') pieces[pieces.length - 1] = { ...last, end };
      else pieces.push({ kind: 'protected', start, end });
    } else if (token.kind === 'text') {
      let at = start;
      for (const { text, markup } of textParts(content.slice(start, end), isPreformatted)) {
        pieces.push({ kind: 'text', text, element, start: at, end: at + markup.length });
        at += markup.length;
      }
    } else if (token.kind !== 'hidden') {
      if (token.name === 'br') pieces.push({ kind: 'break', start, end });
      else pieces.push({ kind: token.name === 'img' ? 'image' : 'tag', tag: token, element, start, end });
    }
  }
  return pieces;
}

/** True for a piece that a translator reads. */
export function isWorded(piece: InlinePiece): boolean {
  return piece.kind === 'text' && SOMETHING.test(piece.text);
}

/** True when there is something to read in a text. */
export function isReadable(text: string): boolean {
  return SOMETHING.test(text);
}
