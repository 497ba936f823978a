/** So many brackets may be open inside each other in a paragraph. */
const DEEPEST = 100;
/**
 * The parser (micromark 4) needs quadratic time in the number of marks of emphasis and of brackets of a paragraph, and the
 * length of the paragraph for everything in it that is opened and may never be closed. Measured, in nanoseconds.
 */
const EMPHASIS = 160;
const BRACKET = 30;
const UNCLOSED = 15;

/** What the parsing of one paragraph costs at most. */
export class ParagraphCost {
  private length = 0;
  private emphasis = 0;
  private brackets = 0;
  private declarations = 0;
  private titles = 0;
  private readonly fences = new Set<number>();
  private open = 0;

  /** Takes in another line; false when brackets are nested too deeply. */
  add(line: string): boolean {
    this.length += line.length;
    for (const { 0: mark, index } of line.matchAll(/\\.|[*_~[\]]|<[!?]|[ \t]\(|`+/g)) {
      if (mark.startsWith('\\')) continue;
      if (mark === '[' || mark === ']') this.countBracket(mark);
      else if (mark.startsWith('<')) this.declarations += 1;
      else if (mark.endsWith('(')) this.titles += 1;
      else if (mark.startsWith('`')) this.fences.add(mark.length);
      else if (mark !== '_' || !isInsideWord(line, index)) this.emphasis += 1;
      if (this.open > DEEPEST) return false;
    }
    return true;
  }

  total(): number {
    const unclosed = this.declarations + Math.min(this.titles, this.brackets) + this.fences.size;
    return EMPHASIS * this.emphasis ** 2 + BRACKET * this.brackets ** 2 + UNCLOSED * unclosed * this.length;
  }

  private countBracket(mark: '[' | ']'): void {
    this.brackets += 1;
    this.open = mark === '[' ? this.open + 1 : Math.max(0, this.open - 1);
  }
}

function isInsideWord(line: string, index: number): boolean {
  return /\w/.test(line.charAt(index - 1)) && /\w/.test(line.charAt(index + 1));
}
