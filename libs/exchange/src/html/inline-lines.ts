import { isWorded, type InlinePiece } from './inline-piece.js';

/** A bullet that is typed, as plain text has it. */
const BULLET = /^(?:[-‐‑−*·][ \u00A0\u202F]|[•▪●◦‣∙○■□►▶➢✓])/u;

/**
 * Cuts running text into the lines that are blocks of their own: at two breaks with nothing between them, and at a break
 * beside a line that begins with a bullet. The breaks in between belong to no line.
 */
export function inlineLines(pieces: readonly InlinePiece[]): InlinePiece[][] {
  const rows = rowsOf(pieces);
  const lines: InlinePiece[][] = [];
  let mayGoOn = false;
  for (const { pieces: row, breakBefore } of rows) {
    const isWordless = !row.some(isWorded);
    const isItem = BULLET.test(firstWords(row));
    const last = lines.at(-1);
    if (mayGoOn && !isWordless && !isItem && last && breakBefore) last.push(breakBefore, ...row);
    else lines.push(row);
    mayGoOn = !isWordless && !isItem;
  }
  return lines;
}

interface Row {
  readonly pieces: InlinePiece[];
  readonly breakBefore: InlinePiece | undefined;
}

function rowsOf(pieces: readonly InlinePiece[]): Row[] {
  const rows: Row[] = [{ pieces: [], breakBefore: undefined }];
  for (const piece of pieces) {
    if (piece.kind === 'break') rows.push({ pieces: [], breakBefore: piece });
    else rows.at(-1)?.pieces.push(piece);
  }
  return rows;
}

/** The first words of a row, up to the white space behind its first sign. */
function firstWords(row: readonly InlinePiece[]): string {
  let text = '';
  for (const piece of row) {
    if (piece.kind === 'text') text += piece.text;
    if (text.trimStart().length > 2) break;
  }
  return text.trimStart();
}
