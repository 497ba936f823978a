import type { BlockType, InlinePart } from '@triptych/domain';
import { Containers } from './containers.js';
import { inlineMarkdown, type Stretch } from './inline-markdown.js';
import { LinkTargets } from './link-targets.js';
import { endOf, type MarkdownEvent } from './markdown-events.js';
import { trimmedContent } from './trimmed-content.js';

/** One text of a source, where it lies, and what the markup says of it. */
export interface MarkdownText extends Stretch {
  readonly content: readonly InlinePart[];
  /** The markup between these two places belongs to this text alone. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly type?: BlockType;
  readonly marker?: string;
  /** Of a heading, from 1. */
  readonly level?: number;
}

const TEXTS: ReadonlySet<string> = new Set(['paragraph', 'atxHeadingText', 'setextHeadingText', 'tableContent']);

/** Finds the texts of a source: paragraphs, headings, cells, and what pictures that stand alone are said to show. */
export function markdownTexts(markdown: string, events: readonly MarkdownEvent[]): MarkdownText[] {
  const targets = new LinkTargets(markdown, events);
  const containers = new Containers(markdown);
  const texts: MarkdownText[] = [];
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index] as MarkdownEvent;
    containers.pass(event);
    if (!event.isStart) continue;
    if (event.type === 'tableDelimiterRow') index = endOf(events, index);
    if (!TEXTS.has(event.type)) continue;
    const last = endOf(events, index);
    const found = textsWithin(markdown, events.slice(index, last + 1), targets);
    if (found.length > 0) {
      const { start, ...said } = containers.say();
      const outerStart = lineStart(markdown, start ?? event.start);
      const heading = headingAt(markdown, events, index);
      for (const text of found) texts.push({ ...said, ...heading, outerStart, ...text });
    }
    index = last;
  }
  return withHeadline(texts);
}

type FoundText = Omit<MarkdownText, 'outerStart'>;

/** The text of a paragraph, heading or cell; where it only holds pictures, what each of them is said to show. */
function textsWithin(markdown: string, events: readonly MarkdownEvent[], targets: LinkTargets): FoundText[] {
  const [first, ...inside] = events as readonly [MarkdownEvent, ...MarkdownEvent[]];
  const check = inside[0]?.type === 'taskListCheck' ? inside[0].end : first.start;
  const stretch = { start: check, end: first.end };
  const text = textOf(markdown, inside.slice(0, -1), stretch, targets);
  if (first.type === 'tableContent')
    return isWritten(text.content) ? [{ ...text, content: text.content.map(inCell), type: 'table-cell' }] : [];
  return isWritten(text.content) ? [text] : pictureTexts(markdown, inside, targets);
}

function pictureTexts(markdown: string, events: readonly MarkdownEvent[], targets: LinkTargets): FoundText[] {
  const texts: FoundText[] = [];
  let outerEnd = 0;
  for (const [index, { isStart, type, end }] of events.entries()) {
    if (!isStart || (type !== 'image' && type !== 'link')) continue;
    outerEnd = Math.max(outerEnd, end);
    if (type === 'link') continue;
    const { textStart, textEnd } = targets.of(events, index);
    const inside = events.slice(index, endOf(events, index));
    const text = textOf(markdown, inside.slice(1), { start: textStart, end: textEnd }, targets);
    if (isWritten(text.content)) texts.push({ ...text, outerEnd, type: 'alt-text' });
  }
  return texts;
}

function textOf(markdown: string, events: readonly MarkdownEvent[], stretch: Stretch, targets: LinkTargets): FoundText {
  const inside = events.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const { content, before, after } = trimmedContent(inlineMarkdown(markdown, inside, stretch, targets));
  const end = stretch.end - after;
  return { content, start: stretch.start + before, end, outerEnd: end };
}

/** A bar in a cell is escaped even where nothing else can be, as in an address (GFM, section 4.10). */
function inCell(part: InlinePart): InlinePart {
  return part.kind === 'text' && part.text === part.markup ? { ...part, text: part.text.replaceAll('\\|', '|') } : part;
}

function isWritten(content: readonly InlinePart[]): boolean {
  return content.some((part) => part.kind === 'text' && part.text.trim() !== '');
}

/** The level of the heading whose text the event at `index` starts; nothing for another text. */
function headingAt(markdown: string, events: readonly MarkdownEvent[], index: number): { readonly level?: number } {
  const heading = events[index]?.type;
  if (heading === 'paragraph' || heading === 'tableContent') return {};
  const mark = heading === 'atxHeadingText' ? 'atxHeadingSequence' : 'setextHeadingLineSequence';
  const step = heading === 'atxHeadingText' ? -1 : 1;
  let at = index;
  while (events[at] && events[at]?.type !== mark) at += step;
  const { start, end } = events[at] as MarkdownEvent;
  if (step < 0) return { level: end - start };
  return { level: markdown.charAt(start) === '=' ? 1 : 2 };
}

/** The first heading of the first level is the headline; without one, a heading with which the source begins. */
function withHeadline(texts: readonly MarkdownText[]): MarkdownText[] {
  const headline = texts.find(({ level }) => level === 1) ?? (texts[0]?.level === undefined ? undefined : texts[0]);
  return texts.map((text) => {
    if (text.level === undefined) return text;
    return { ...text, type: text === headline ? 'headline' : 'subheading' };
  });
}

function lineStart(markdown: string, place: number): number {
  let start = place;
  while (start > 0 && !/[\r\n]/.test(markdown.charAt(start - 1))) start -= 1;
  return start;
}
