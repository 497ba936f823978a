import type { Locale } from '@triptych/domain';
import { segmentUnits, type ReadingOptions, type SourceUnit } from '@triptych/segmentation';
import type { SourceDocument } from '../source-document.js';
import { headLength } from './front-matter.js';
import { markdownTexts, type MarkdownText } from './markdown-texts.js';
import { refuseCostlyMarkdown } from './parsing-cost.js';
import { safeMarkdown } from './safe-markdown.js';

/**
 * Reads CommonMark with the extensions of GitHub (tables, struck text, notes, tasks) and front matter. Code blocks, HTML
 * blocks, rules, link definitions and front matter are kept and not translated.
 * @throws DomainError `markup_too_deep` for markup that is nested or tangled beyond use, `file_unreadable` for markup
 * made to deceive
 */
export function readMarkdown(markdown: string, locale: Locale | undefined, options?: ReadingOptions): SourceDocument {
  refuseCostlyMarkdown(markdown);
  const head = headLength(markdown);
  const { content, events, unsafe } = safeMarkdown(markdown.slice(head));
  const units = unitsOf(markdown.slice(0, head), content, markdownTexts(content, events));
  return {
    content: markdown.slice(0, head) + content,
    ...segmentUnits(units, locale, options),
    notices: unsafe > 0 ? [{ kind: 'unsafe-removed', count: unsafe }] : [],
  };
}

/** The texts of a source with what stands between them. Of the lines between two texts, the last belongs to the second. */
function unitsOf(head: string, markdown: string, texts: readonly MarkdownText[]): SourceUnit[] {
  if (texts.length === 0) return [{ prefix: head + markdown, content: [], separatorAfter: '' }];
  const cuts = texts.map((text, index) => Math.max(text.outerStart, texts[index - 1]?.outerEnd ?? 0));
  return texts.map(({ start, end, content, type, marker }, index) => ({
    prefix: index === 0 ? head + markdown.slice(0, start) : markdown.slice(cuts[index], start),
    content,
    separatorAfter: markdown.slice(end, cuts[index + 1]),
    ...(type && { type }),
    ...(marker !== undefined && { marker }),
  }));
}
