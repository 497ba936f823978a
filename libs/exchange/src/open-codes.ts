import type { InlineCode } from '@triptych/domain';

/** With more pairs open than this, pairs inside of one that ends too early are not taken up again. */
const MOST_TAKEN_UP = 8;

/** Follows the pairs of codes of one block while it is written, and keeps their markup balanced. */
export class OpenCodes {
  private readonly open: InlineCode[] = [];
  private readonly keys = new Set<number | InlineCode>();
  private readonly ends = new Map<number | InlineCode, string>();
  private readonly starts = new Set<number | InlineCode>();

  constructor(codes: readonly InlineCode[]) {
    for (const code of codes) {
      if (code.end !== '') this.ends.set(keyOf(code), code.end);
      if (code.kind !== 'ec') this.starts.add(keyOf(code));
    }
  }

  /** The markup that starts a pair; nothing when the pair is open already. */
  start(code: InlineCode): string {
    const key = keyOf(code);
    if (this.keys.has(key)) return '';
    // Without an end in this block the source leaves it to a later block, or to the browser.
    if (this.ends.has(key)) {
      this.keys.add(key);
      this.open.push(code);
    }
    return code.start;
  }

  /**
   * The markup that ends a pair, with the ends of what is open in it, which is taken up again behind it. Nothing when the
   * pair is not open, unless its start lies in another block of the source.
   */
  end(code: InlineCode): string {
    const key = keyOf(code);
    if (!this.keys.has(key)) return this.starts.has(key) ? '' : code.end;
    const [ended, ...inside] = this.open.splice(this.indexOf(key));
    const isTakenUp = inside.length <= MOST_TAKEN_UP;
    this.keys.delete(key);
    if (isTakenUp) this.open.push(...inside);
    else for (const one of inside) this.keys.delete(keyOf(one));
    const ends = [...inside.toReversed(), ...(ended ? [ended] : [])].map((one) => this.ends.get(keyOf(one)) ?? '');
    return ends.join('') + (isTakenUp ? inside.map(({ start }) => start).join('') : '');
  }

  /** The markup that ends those of the pairs that are still open and whose ends are among these codes. */
  endAll(codes: readonly InlineCode[]): string {
    return codes
      .filter((code) => code.end !== '' && this.keys.has(keyOf(code)))
      .toReversed()
      .map((code) => (this.keys.has(keyOf(code)) ? this.end(code) : ''))
      .join('');
  }

  /** True while a link is open: there is no link inside a link. */
  isInLink(): boolean {
    return this.open.some(({ type }) => type === 'link');
  }

  /** The pair was ended by markup of the source. */
  forget(code: InlineCode): void {
    const key = keyOf(code);
    if (this.keys.delete(key)) this.open.splice(this.indexOf(key), 1);
  }

  private indexOf(key: number | InlineCode): number {
    return this.open.findLastIndex((code) => keyOf(code) === key);
  }
}

/** What both ends of a pair have in common. */
function keyOf(code: InlineCode): number | InlineCode {
  return code.pair ?? code;
}
