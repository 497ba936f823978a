import { SPACE } from './characters.js';

/**
 * One line of a submitted text that has something to read in it, or several lines of a page with a fixed width.
 * Offsets are UTF-16 units in the submitted text: `start ≤ textStart < textEnd ≤ end`.
 */
export interface SourceLine {
  /** Start of the line, in front of its white space. */
  readonly start: number;
  readonly textStart: number;
  readonly textEnd: number;
  /** End of the line, in front of its line break. */
  readonly end: number;
  /** The text between `textStart` and `textEnd`, with a space for each line break that is only the page's width. */
  readonly text: string;
  /** The bullet at the head of the text with the spaces behind it; empty when there is none. */
  readonly marker: string;
  /** True for an en dash or em dash, which opens a list item or a line of dialogue. */
  readonly isDash: boolean;
  /** The text without its marker. */
  readonly body: string;
  /** An empty line stands between this line and the one before. */
  readonly gapBefore: boolean;
  /** The line was put together from several. */
  readonly isUnwrapped: boolean;
}

const LINE_BREAKS = /\r\n|[\n\v\f\r\u2028\u2029]/gu;
/** Text that shows nothing: white space, control and format characters. */
const SOMETHING = /[^\s\p{Cc}\p{Cf}]/u;
const BULLET = new RegExp(`^(?:[-‐‑−*·]${SPACE}{1,20}|[•▪●◦‣∙○■□►▶➢✓]${SPACE}{0,20})(?=\\S)`, 'u');
const DASH = new RegExp(`^[–—]${SPACE}{1,20}(?=\\S)`, 'u');
const BULLET_ALONE = /^[-‐‑−–—·•▪●◦‣∙○■□►▶➢✓]$/u;

/** The lines of a text that have something to read in them, in order. */
export function splitLines(content: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  let gapBefore = false;
  const add = (end: number): void => {
    const raw = content.slice(start, end);
    if (!SOMETHING.test(raw)) {
      gapBefore = true;
      return;
    }
    const textStart = start + (raw.length - raw.trimStart().length);
    const textEnd = start + raw.trimEnd().length;
    lines.push(
      lineOf(content.slice(textStart, textEnd), { start, textStart, textEnd, end, gapBefore, isUnwrapped: false }),
    );
    gapBefore = false;
  };
  for (const found of content.matchAll(LINE_BREAKS)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(content.length);
  return lines;
}

/** A line from its text and its place. */
export function lineOf(text: string, place: Omit<SourceLine, 'text' | 'marker' | 'isDash' | 'body'>): SourceLine {
  const bullet = BULLET.exec(text)?.[0] ?? '';
  const dash = bullet === '' ? (DASH.exec(text)?.[0] ?? '') : '';
  const marker = bullet + dash;
  return { ...place, text, marker, isDash: dash !== '', body: text.slice(marker.length) };
}

/** A bullet with nothing behind it: what is left of a folded menu, or of a list pasted from a word processor. */
export function isBulletAlone({ text }: SourceLine): boolean {
  return BULLET_ALONE.test(text);
}
