import { decodeString } from 'micromark-util-decode-string';
import { endOf, type MarkdownEvent } from './markdown-events.js';

/** A link or picture in a source: where its text lies, and where it leads. */
export interface MarkdownLink {
  readonly textStart: number;
  readonly textEnd: number;
  /** As it is written, decoded; undefined for a label that is not defined. */
  readonly address: string | undefined;
}

/** Knows where the links of a source lead: by themselves, or by the definition of their label. */
export class LinkTargets {
  private readonly byLabel = new Map<string, string>();

  constructor(
    private readonly markdown: string,
    events: readonly MarkdownEvent[],
  ) {
    let label = '';
    for (const { isStart, type, start, end } of events) {
      if (!isStart) continue;
      if (type === 'definitionLabelString') label = normal(markdown.slice(start, end));
      // Of two definitions of a label the first one counts (CommonMark 0.31, section 4.7).
      if (type === 'definitionDestinationString' && !this.byLabel.has(label))
        this.byLabel.set(label, decodeString(markdown.slice(start, end)));
    }
  }

  /** The link or picture that starts at an event. */
  of(events: readonly MarkdownEvent[], index: number): MarkdownLink {
    const { type, start } = events[index] as MarkdownEvent;
    const label = events[index + 1] as MarkdownEvent;
    const textStart = start + (type === 'image' ? 2 : 1);
    const textEnd = label.end - 1;
    const last = endOf(events, index);
    let reference = this.markdown.slice(textStart, textEnd);
    for (let at = endOf(events, index + 1); at < last; at += 1) {
      const inside = events[at] as MarkdownEvent;
      const raw = this.markdown.slice(inside.start, inside.end);
      if (inside.type === 'resource') return { textStart, textEnd, address: this.ofResource(events, at, last) };
      if (inside.type === 'referenceString') reference = raw;
    }
    return { textStart, textEnd, address: this.byLabel.get(normal(reference)) };
  }

  private ofResource(events: readonly MarkdownEvent[], from: number, until: number): string {
    const found = events.slice(from, until).find(({ type }) => type === 'resourceDestinationString');
    return found ? decodeString(this.markdown.slice(found.start, found.end)) : '';
  }
}

/** Labels are equal without regard to case and kind of white space (CommonMark 0.31, section 6.3). */
function normal(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}
