import type { CodeType, InlinePart } from '@triptych/domain';
import { verbatimText } from '../verbatim-text.js';
import type { WrittenBlock } from '../written-block.js';
import { isCell, splitPrefix, splitSeparator } from './around-text.js';
import { markdownEvents } from './markdown-events.js';
import { markdownTexts } from './markdown-texts.js';
import { isAffordable } from './parsing-cost.js';

const LABEL = /\[([^[\]]{1,999})\]/g;

/** Tells how a block of a source would read with another content. */
export class MarkdownReading {
  /** The labels that the source defines, as they are compared. */
  private readonly labels: ReadonlySet<string>;

  constructor(blocks: readonly WrittenBlock[]) {
    const around = blocks.flatMap(({ prefix, separatorAfter }) => [prefix, separatorAfter]);
    this.labels = new Set(labelsIn(around.join('\n')));
  }

  /** The text that a reader would see, as `comparableText` has it; undefined when parsing would take long. */
  textOf(content: string, block: WrittenBlock): string | undefined {
    const source = this.framed(content, block);
    if (!isAffordable(source)) return undefined;
    const [text] = markdownTexts(source, markdownEvents(source));
    return comparableText((text?.content ?? []).map(seen).join(''));
  }

  /** The content in the least of its block that makes a difference, with the definitions of the labels it uses. */
  private framed(content: string, block: WrittenBlock): string {
    const { mark } = splitPrefix(block);
    const { closing } = splitSeparator(block);
    const indent = /^[ \t]*/.exec(mark)?.[0] ?? '';
    const inside = indent === '' ? content : content.replaceAll(`\n${indent}`, '\n');
    const framed = isCell(block) ? `|${inside}|\n|-|` : mark.slice(indent.length) + inside + closing.trimEnd();
    const definitions = labelsIn(framed).filter((label) => this.labels.has(label));
    return [`${framed}\n`, ...new Set(definitions)].reduce((source, label) => `${source}\n[${label}]: x\n`);
  }
}

/** A text for comparison: white space of Markdown is single and none stands at the ends. */
export function comparableText(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

function labelsIn(markup: string): string[] {
  return [...markup.matchAll(LABEL)].map(([, label = '']) => comparableText(label).toLowerCase());
}

function seen(part: InlinePart): string {
  return part.kind === 'text' ? part.text : part.kind === 'single' ? seenSingle(part.type, part.markup) : '';
}

/** What stands in a text for a mark that stands alone, so that texts with other marks are not equal. */
export function seenSingle(type: CodeType, markup: string): string {
  if (markup === '' || type === 'other') return '';
  return type === 'break' ? ' ' : type === 'verbatim' ? verbatimText({ start: markup }) : '\uFFFC';
}
