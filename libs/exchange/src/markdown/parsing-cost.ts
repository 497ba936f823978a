import { DomainError } from '@triptych/domain';
import { ParagraphCost } from './paragraph-cost.js';

/** So many quotations and lists may start inside each other on one line. */
const DEEPEST = 100;
/** What parsing may cost, in nanoseconds on a machine of 2024: about a second. */
const MOST = 1e9;
/**
 * The parser (micromark 4) needs quadratic time in the number of containers that end and of underlined headings, and of
 * lines that go on in a container without its mark. Measured, in nanoseconds for a pair of them.
 */
const TURN = 280;
const LAZY_LINE = 110;

const CONTAINER = /^[ \t]*(?:(>)|([-+*])(?=[ \t]|$)|(\d{1,9})[.)](?=[ \t]|$)|\[(\^)[^\]]{1,999}\]:)/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
/** What certainly begins a paragraph of its own. */
const BEGINS = /^ {0,3}(?:[-+*]|1[.)])[ \t]/;

/**
 * Refuses, in linear time, a source that would keep the parser busy for long or exhaust its stack. A release of a hundred
 * pages costs a tenth of what is allowed.
 * @throws DomainError `markup_too_deep`
 */
export function refuseCostlyMarkdown(markdown: string): void {
  if (!isAffordable(markdown)) throw new DomainError('markup_too_deep');
}

/** True when a source can be parsed in about a second at most. */
export function isAffordable(markdown: string): boolean {
  const containers = new ContainerCost();
  let paragraph = new ParagraphCost();
  let cost = 0;
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const { marks, rest } = containersOf(line);
    if (marks.length > DEEPEST) return false;
    const isBlank = /^[ \t>]*$/.test(line);
    containers.add(line, marks, isBlank);
    if (isBlank || (BEGINS.test(line) && rest.trim() !== '')) {
      cost += paragraph.total();
      paragraph = new ParagraphCost();
    }
    if (!isBlank && !paragraph.add(rest)) return false;
  }
  return cost + paragraph.total() + containers.total() <= MOST;
}

class ContainerCost {
  private turns = 0;
  private lazyLines = 0;
  private before = { marks: '', isBlank: true };

  add(line: string, marks: string, isBlank: boolean): void {
    const { before } = this;
    if (UNDERLINE.test(line)) this.turns += 1;
    if (isBlank) {
      this.before = { ...before, isBlank };
      return;
    }
    const goesOn = marks === '' && (/^[ \t]/.test(line) || !before.isBlank);
    if (goesOn) {
      if (before.marks !== '' && !/^[ \t]/.test(line)) this.lazyLines += 1;
    } else if (marks !== before.marks || marks.length > 1 || (before.isBlank && marks.includes('>'))) {
      this.turns += 1;
    }
    this.before = { marks: goesOn ? before.marks : marks, isBlank };
  }

  total(): number {
    return TURN * this.turns ** 2 + LAZY_LINE * this.lazyLines ** 2;
  }
}

/** The marks of the quotations, lists and notes that a line starts or goes on with, one letter each. */
function containersOf(line: string): { marks: string; rest: string } {
  let marks = '';
  let rest = line;
  for (let found = CONTAINER.exec(rest); found && marks.length <= DEEPEST; found = CONTAINER.exec(rest)) {
    const [all, quote, bullet, number, note] = found;
    marks += quote ?? bullet ?? note ?? (number === '1' ? '1' : '2');
    rest = rest.slice(all.length);
  }
  return { marks, rest };
}
