import { decodeText } from './decode-text.js';

/** A stretch of text: what a reader sees, and the characters of the source that it stands for. */
export interface TextPart {
  readonly text: string;
  readonly markup: string;
}

/** White space that HTML shows as one space; a character reference; anything else. No-break spaces are no white space. */
const STRETCH = /[ \t\n\f\r]+|&#?[a-z\d]{1,40};?|&|[^ \t\n\f\r&]+/gi;

/**
 * Cuts a text of a source into parts, joined by nothing. White space at either end is a part of its own, as is everything
 * that does not read as it is written.
 */
export function textParts(markup: string, keepsSpace: boolean): TextPart[] {
  const parts: TextPart[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') parts.push({ text: plain, markup: plain });
    plain = '';
  };
  for (const found of markup.matchAll(STRETCH)) {
    const [stretch] = found;
    const isSpace = /^[ \t\n\f\r]/.test(stretch);
    const text = isSpace && !keepsSpace ? ' ' : decodeText(stretch);
    const isAtEdge = isSpace && (found.index === 0 || found.index + stretch.length === markup.length);
    if (text === stretch && !isAtEdge) {
      plain += stretch;
    } else {
      flush();
      parts.push({ text, markup: stretch });
    }
  }
  flush();
  return parts;
}
