import { DomainError } from '@triptych/domain';
import { decodeString } from 'micromark-util-decode-string';
import { isHarmfulHtml, RAW_ELEMENTS } from './harmful-html.js';
import type { Stretch } from './inline-markdown.js';
import { isHarmfulAddress } from './link-address.js';
import { LinkTargets } from './link-targets.js';
import { markdownEvents, type MarkdownEvent } from './markdown-events.js';

/** A source without what must not be kept. */
export interface SafeMarkdown {
  readonly content: string;
  readonly events: readonly MarkdownEvent[];
  /** How many scripts, frames, event handlers and harmful addresses were taken out. */
  readonly unsafe: number;
}

/** An honest text needs one round; one that still changes in the last is made to deceive. */
const MOST_ROUNDS = 4;

/**
 * Takes out scripts, event handlers, frames, and addresses that run or hold content. The text of a link stays; a tag goes
 * with its end tag, a script with what it holds.
 * @throws DomainError `file_unreadable` for a text in which removing keeps bringing out more to remove
 */
export function safeMarkdown(markdown: string): SafeMarkdown {
  let content = markdown;
  let unsafe = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const events = markdownEvents(content);
    const harm = new Harm(content, events);
    if (harm.count === 0) return { content, events, unsafe };
    unsafe += harm.count;
    content = harm.removed();
  }
  throw new DomainError('file_unreadable', { format: 'markdown' });
}

/** What is harmful in a source. */
class Harm {
  count = 0;
  private readonly cuts: Stretch[] = [];
  /** The start tags of the paragraph whose end tags may follow, by name. */
  private tags = new Map<string, { readonly start: number; readonly isHarmful: boolean }[]>();

  constructor(
    private readonly markdown: string,
    events: readonly MarkdownEvent[],
  ) {
    const targets = new LinkTargets(markdown, events);
    for (const [index, event] of events.entries()) {
      const { type, isStart, start, end } = event;
      if (type === 'paragraph' || type === 'tableContent') this.tags = new Map();
      if (!isStart) continue;
      if (type === 'htmlFlow' && isHarmfulHtml(this.raw(event))) this.take({ start, end: this.lineEnd(event) });
      if (type === 'htmlText') this.passTag(event);
      if (type === 'autolink' && isHarmfulAddress(this.raw(event).slice(1))) this.take(event);
      if (type === 'definition' && this.isHarmfulDefinition(events, index))
        this.take({ start, end: this.lineEnd(event) });
      if (type !== 'link' && type !== 'image') continue;
      const { textStart, textEnd, address = '' } = targets.of(events, index);
      if (!isHarmfulAddress(address)) continue;
      if (type === 'image') this.take(event);
      else this.take({ start, end: textStart }, { start: textEnd, end });
    }
  }

  removed(): string {
    const kept: string[] = [];
    let at = 0;
    for (const { start, end } of this.cuts.toSorted((a, b) => a.start - b.start)) {
      if (start > at) kept.push(this.markdown.slice(at, start));
      at = Math.max(at, end);
    }
    return kept.join('') + this.markdown.slice(at);
  }

  private take(...cuts: readonly Stretch[]): void {
    this.count += 1;
    this.cuts.push(...cuts);
  }

  private passTag(event: MarkdownEvent): void {
    const tag = this.raw(event);
    const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(tag.toLowerCase()) ?? [];
    const isHarmful = isHarmfulHtml(tag);
    const open = this.tags.get(name) ?? [];
    if (slash === '') {
      if (isHarmful) this.take(event);
      open.push({ start: event.start, isHarmful });
      this.tags.set(name, open);
      return;
    }
    const begun = open.pop();
    if (!begun) return isHarmful ? this.take(event) : undefined;
    if (begun.isHarmful) this.cuts.push(RAW_ELEMENTS.has(name) ? { start: begun.start, end: event.end } : event);
  }

  private isHarmfulDefinition(events: readonly MarkdownEvent[], index: number): boolean {
    let at = index;
    while (events[at]?.isStart || events[at]?.type !== 'definition') {
      const event = events[at] as MarkdownEvent;
      if (event.isStart && event.type === 'definitionDestinationString')
        return isHarmfulAddress(decodeString(this.raw(event)));
      at += 1;
    }
    return false;
  }

  /** Behind the blank lines that follow something that stands on lines of its own. */
  private lineEnd({ start, end }: Stretch): number {
    const before = this.markdown.charAt(start - 1);
    if (before !== '' && !/[\r\n]/.test(before)) return end;
    const blank = /(?:[ \t]*(?:\r\n|\r|\n))*/y;
    blank.lastIndex = end;
    return end + (blank.exec(this.markdown)?.[0].length ?? 0);
  }

  private raw({ start, end }: Stretch): string {
    return this.markdown.slice(start, end);
  }
}
