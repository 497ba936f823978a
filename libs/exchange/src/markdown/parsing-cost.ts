import { DomainError } from '@triptych/domain';
import { ParagraphCost } from './paragraph-cost.js';

/** So many quotations and lists may stand inside each other. */
const DEEPEST = 100;
/** By so many spaces is a list indented in another, at least. */
const STEP = 2;
/** What parsing may cost, in nanoseconds on a machine of 2024: about a second. */
const MOST = 1e9;
/**
 * The parser (micromark 4) needs quadratic time in the number of containers that end and of underlined headings, and of
 * lines that go on in a container without its mark. Measured on two cores of 2024, in nanoseconds for a pair of them.
 */
const TURN = 280;
const LAZY_LINE = 110;
/** What a line costs for each container that it stands in, and for itself; and a blank line. */
const LINE = 60_000;
const BLANK_LINE = 5_000;

const CONTAINER = /^[ \t]*(?:(>)|([-+*])(?=[ \t]|$)|(\d{1,9})[.)](?=[ \t]|$)|\[(\^)[^\]]{1,999}\]:)/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
/** What certainly begins a paragraph of its own. */
const BEGINS = /^ {0,3}(?:[-+*]|1[.)])[ \t]/;

/**
 * Refuses, in linear time, a source that would keep the parser busy for long or exhaust its stack. A release of a hundred
 * pages costs a third of what is allowed.
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
    if (marks.length > DEEPEST || (marks !== '' && indentOf(line) > DEEPEST * STEP)) return false;
    const isBlank = /^[ \t>]*$/.test(line);
    containers.add(line, marks, isBlank);
    cost += (isBlank ? BLANK_LINE : LINE) * (marks.length + 1);
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

function indentOf(line: string): number {
  const [space = ''] = /^[ \t]*/.exec(line) ?? [];
  return space.replaceAll('\t', '    ').length;
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
