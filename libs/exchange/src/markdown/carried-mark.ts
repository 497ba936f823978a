const MARKS = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]*\]:)[ \t]*/g;

/**
 * What a text begins with when the one before it was left out: an item of a list or a note whose first text goes begins
 * with its next, so that what is in it stays in it.
 * @param left the mark of the text that was left out
 * @param own the mark of the text that comes next, which is indented by the width of the items it stands in
 */
export function carriedMark(left: string, own: string): string {
  let marks = '';
  let margin = '';
  for (const [mark] of left.matchAll(MARKS)) {
    const space = mark.includes('>') ? mark : mark.includes('[^') ? '    ' : mark.replace(/\S/g, ' ');
    if (!own.startsWith(margin + space)) break;
    marks += mark;
    margin += space;
  }
  return /[^\s>]/.test(marks) ? marks + own.slice(margin.length) : own;
}
