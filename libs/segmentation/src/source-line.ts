import type { BlockType } from '@triptych/domain';
import { SPACE } from './characters.js';

/** A line of a release as its readers see it: what the reading of roles goes by. */
export interface SourceLine {
  readonly text: string;
  /** The bullet at the head of the text with the spaces behind it, or in front of it; empty when there is none. */
  readonly marker: string;
  /** True for an en dash or em dash, which opens a list item or a line of dialogue. */
  readonly isDash: boolean;
  /** The text without its marker. */
  readonly body: string;
  /** An empty line stands between this line and the one before. */
  readonly gapBefore: boolean;
  /** What the markup says that the line is; absent in plain text. */
  readonly type?: Exclude<BlockType, 'chrome'>;
}

/**
 * One line of a submitted text that has something to read in it, or several lines of a page with a fixed width.
 * Offsets are UTF-16 units in the submitted text: `start ≤ textStart < textEnd ≤ end`.
 */
export interface TextLine extends SourceLine {
  /** Start of the line, in front of its white space. */
  readonly start: number;
  readonly textStart: number;
  readonly textEnd: number;
  /** End of the line, in front of its line break. */
  readonly end: number;
  /** The line was put together from several; its text has a space for each line break. */
  readonly isUnwrapped: boolean;
}

const LINE_BREAKS = /\r\n|[\n\v\f\r\u2028\u2029]/gu;
/** Text that shows nothing: white space, control and format characters. */
const SOMETHING = /[^\s\p{Cc}\p{Cf}]/u;
const BULLET = new RegExp(`^(?:[-‐‑−*·]${SPACE}{1,20}|[•▪●◦‣∙○■□►▶➢✓]${SPACE}{0,20})(?=\\S)`, 'u');
const DASH = new RegExp(`^[–—]${SPACE}{1,20}(?=\\S)`, 'u');
const BULLET_ALONE = /^[-‐‑−–—·•▪●◦‣∙○■□►▶➢✓]$/u;

/** The lines of a text that have something to read in them, in order. */
export function splitLines(content: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  let gapBefore = false;
  const add = (end: number): void => {
    const raw = content.slice(start, end);
    if (!isReadable(raw)) {
      gapBefore = true;
      return;
    }
    const text = raw.trim();
    const textStart = start + (raw.length - raw.trimStart().length);
    const { marker, isDash, body } = markerOf(text);
    const textEnd = textStart + text.length;
    lines.push({ text, marker, isDash, body, gapBefore, start, textStart, textEnd, end, isUnwrapped: false });
    gapBefore = false;
  };
  for (const found of content.matchAll(LINE_BREAKS)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(content.length);
  return lines;
}

/** The bullet or dash at the head of a text, and the text without it. */
export function markerOf(text: string): Pick<SourceLine, 'text' | 'marker' | 'isDash' | 'body'> {
  // Nearly all lines begin with a letter: they are spared the patterns.
  const first = text.charCodeAt(0);
  const isPlain = (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a);
  if (isPlain) return { text, marker: '', isDash: false, body: text };
  const bullet = BULLET.exec(text)?.[0] ?? '';
  const dash = bullet === '' ? (DASH.exec(text)?.[0] ?? '') : '';
  const marker = bullet + dash;
  return { text, marker, isDash: dash !== '', body: text.slice(marker.length) };
}

/** True when there is something to read in a text. */
export function isReadable(text: string): boolean {
  return SOMETHING.test(text);
}

/** A bullet with nothing behind it: what is left of a folded menu, or of a list pasted from a word processor. */
export function isBulletAlone({ text }: SourceLine): boolean {
  return BULLET_ALONE.test(text);
}

/** White space other than no-break spaces counts as one space, and none stands at the edges. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\v\f\r\u2028\u2029]{1,}/gu, ' ').trim();
}
