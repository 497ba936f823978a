import { endsSentence, startsLowerCase } from './line-shape.js';
import { unwrapped } from './segment-text.js';
import { isBulletAlone, markerOf, type TextLine } from './source-line.js';

/** The longest line that the width of a page, and not its author, may have ended. */
const WIDEST = 100;
const NARROWEST = 25;
/** So many breaks inside sentences show that a page has a fixed width. */
const ENOUGH_BREAKS = 4;

/**
 * Puts together the lines of a text that was broken at a fixed width, as in e-mails and in pages before 2012.
 * Other texts come back as they are.
 */
export function unwrapLines(lines: readonly TextLine[], content: string): readonly TextLine[] {
  const width = pageWidth(lines);
  if (width === undefined) return lines;
  const marksParagraphs = lines.filter(({ gapBefore }) => gapBefore).length >= 2;
  const groups: TextLine[][] = [];
  let inRun = false;
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous !== undefined && continues(previous, line)) {
      group.push(line);
      continue;
    }
    inRun = previous !== undefined && (line.gapBefore || (inRun && endsSentence(previous.text)));
    groups.push([line]);
  }
  return groups.map((group) => (group.length === 1 ? group : [joined(group, content)])).flat();

  /** True when `line` goes on with the paragraph of `previous`; keeps count of where wrapped text stands. */
  function continues(previous: TextLine, line: TextLine): boolean {
    if (isMidSentence(previous, line)) {
      inRun = true;
      return true;
    }
    const isFull = previous.text.length >= 0.7 * (width ?? 0) && previous.text.length <= (width ?? 0) + 5;
    if (!inRun || !isFull || line.gapBefore || line.marker !== '' || /[:;]$/u.test(previous.text)) return false;
    return marksParagraphs || !endsSentence(previous.text);
  }
}

/** The width at which the lines of a text were broken, in UTF-16 units; undefined when they were not. */
function pageWidth(lines: readonly TextLine[]): number | undefined {
  const broken: number[] = [];
  let previous: TextLine | undefined;
  for (const line of lines) {
    if (previous !== undefined && isMidSentence(previous, line)) broken.push(previous.text.length);
    previous = line;
  }
  if (broken.length < ENOUGH_BREAKS) return undefined;
  const width = broken.reduce((longest, length) => Math.max(longest, length));
  const full = broken.filter((length) => length >= 0.6 * width).length;
  return full >= 0.75 * broken.length ? width : undefined;
}

function isMidSentence(previous: TextLine, line: TextLine): boolean {
  const { length } = previous.text;
  return (
    !line.gapBefore &&
    line.marker === '' &&
    length >= NARROWEST &&
    length <= WIDEST &&
    startsLowerCase(line.text) &&
    !isBulletAlone(previous) &&
    !endsSentence(previous.text) &&
    !/[:;]$/u.test(previous.text)
  );
}

function joined(group: readonly TextLine[], content: string): TextLine {
  const first = group[0] as TextLine;
  const last = group.at(-1) as TextLine;
  return {
    ...first,
    ...markerOf(unwrapped(content.slice(first.textStart, last.textEnd))),
    textEnd: last.textEnd,
    end: last.end,
    isUnwrapped: true,
  };
}
