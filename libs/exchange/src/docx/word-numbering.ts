import { childOf, childrenOf, descendantsOf, valueOf, type XmlElement } from './xml-element.js';
import type { WordStyles } from './word-styles.js';

interface Level {
  readonly format: string;
  /** `%1.%2)`: a number of a level for each `%`. */
  readonly text: string;
  readonly start: number;
}

interface List {
  /** Lists of one kind go on counting. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

const BULLET = '• ';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'],
  [5, 'v'], [4, 'iv'], [1, 'i'],
]; // prettier-ignore

/** Counts the items of lists as Word does, in the order in which it is asked. */
export class WordNumbering {
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  /** @param root of the part with the numbering; absent when the document has none */
  constructor(
    root: XmlElement | undefined,
    private readonly styles: WordStyles,
  ) {
    const kinds = new Map(
      childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', levelsOf(one)] as const),
    );
    for (const list of childrenOf(root, 'w:num')) {
      const kind = valueOf(list, 'w:abstractNumId') ?? '';
      const restarts = childrenOf(list, 'w:lvlOverride').flatMap((one) => {
        const start = valueOf(one, 'w:startOverride');
        return start === undefined ? [] : [[Number(one.attributes['w:ilvl']), Number(start)] as const];
      });
      const levels = kinds.get(kind) ?? new Map<number, Level>();
      this.lists.set(list.attributes['w:numId'] ?? '', { kind, levels, restarts: new Map(restarts) });
    }
  }

  /**
   * What stands in front of a paragraph: `• `, `3. `. Empty for an item that shows nothing, undefined for a paragraph
   * outside lists.
   */
  markerOf(paragraph: XmlElement): string | undefined {
    const properties = childOf(paragraph, 'w:pPr');
    const ofStyle = this.styles.numberingOf(valueOf(properties, 'w:pStyle'));
    const own = childOf(properties, 'w:numPr') ?? ofStyle;
    const id = valueOf(own, 'w:numId') ?? valueOf(ofStyle, 'w:numId');
    const list = id === undefined ? undefined : this.lists.get(id);
    if (id === undefined || list === undefined) return undefined;
    const depth = Number(valueOf(own, 'w:ilvl') ?? 0);
    const level = list.levels.get(depth);
    if (level === undefined) return BULLET;
    const counts = this.counted(id, list, depth, level);
    if (level.format === 'bullet') return BULLET;
    if (level.format === 'none') return '';
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return inFormat(counts[at] ?? 1, list.levels.get(at)?.format ?? 'decimal');
    });
    return text === '' ? '' : `${text} `;
  }

  private counted(id: string, list: List, depth: number, level: Level): readonly number[] {
    const counts = this.counts.get(list.kind) ?? [];
    this.counts.set(list.kind, counts);
    const restart = list.restarts.get(depth);
    if (restart !== undefined && !this.begun.has(`${id}/${depth}`)) counts[depth] = restart - 1;
    this.begun.add(`${id}/${depth}`);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    return counts;
  }
}

function levelsOf(kind: XmlElement): ReadonlyMap<number, Level> {
  const levels = [...descendantsOf(kind)].filter(({ name }) => name === 'w:lvl');
  return new Map(
    levels.map((level) => [
      Number(level.attributes['w:ilvl']),
      {
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: valueOf(level, 'w:lvlText') ?? '',
        start: Number(valueOf(level, 'w:start') ?? 1),
      },
    ]),
  );
}

function inFormat(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return lettered(count);
    case 'upperLetter':
      return lettered(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** a … z, aa, bb … as Word counts. */
function lettered(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let left = count;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return letters.repeat(times);
  }).join('');
}
