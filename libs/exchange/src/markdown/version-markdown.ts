import type { CodeType, InlineCode, SourceFormat } from '@triptych/domain';
import type { VersionBlock } from '../language-version.js';
import { linkedText } from '../linked-text.js';
import { withMarks } from '../version-markup.js';
import type { WrittenBlock } from '../written-block.js';
import { writtenMarkup, type EncodeText } from '../written-markup.js';
import { escapeEdges, escapeMarks, onOneLine } from './escape-markdown.js';
import { firstReadable, withHtmlCodes, withoutAnyCodes } from './markdown-content.js';
import { MarkdownReading } from './markdown-reading.js';
import { withTidyTags } from './tidy-tags.js';

const MARKS: Readonly<Partial<Record<CodeType, readonly [start: string, end: string]>>> = {
  bold: ['**', '**'],
  italic: ['*', '*'],
  struck: ['~~', '~~'],
  underlined: ['<u>', '</u>'],
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
};

/**
 * The text of a block of a version as Markdown, with the marks that its codes mean.
 * @param around what stands before and behind it on its line
 * @param margin what its other lines begin with; null where there cannot be others
 */
export function versionMarkdown(
  { type, segments }: VersionBlock,
  format: SourceFormat,
  around: readonly [before: string, after: string],
  margin: string | null,
): string {
  const lineBreak = margin === null ? ' ' : `\\\n${margin}`;
  const space = (whitespace: string): string =>
    format !== 'text' && whitespace.includes('\n') ? lineBreak : onOneLine(whitespace);
  const marked = withMarks(segments, (code) => marksOf(code, lineBreak), space).map((segment) => ({
    ...segment,
    text: withTidyTags(segment.text, segment.codes),
  }));
  const block: WrittenBlock = {
    type,
    included: true,
    prefix: around[0],
    segments: marked,
    separatorAfter: around[1],
  };
  const inFrontOfLink: EncodeText = (text, isInLink) => encoded(text, isInLink).replace(/!$/, '\\!');
  return firstReadable(block, new MarkdownReading([]), [
    () => escapeEdges(writtenMarkup(marked, encoded).trim()),
    () => escapeEdges(writtenMarkup(marked, inFrontOfLink).trim()),
    () => escapeEdges(writtenMarkup(marked.map(withHtmlCodes), inFrontOfLink).trim()),
    () => escapeEdges(writtenMarkup(marked.map(withoutAnyCodes), encoded).trim()),
  ]);
}

function marksOf(code: InlineCode, lineBreak: string): readonly [string, string] | undefined {
  if (code.type === 'break') return [lineBreak, ''];
  if (code.type === 'link') return code.href === undefined ? undefined : ['[', `](${destination(code.href)})`];
  if (code.type !== 'verbatim') return code.kind === 'ph' ? undefined : MARKS[code.type];
  if (code.kind !== 'ph') return ['<code>', '</code>'];
  return /^`[^`]|^``/.test(code.start) ? [code.start, ''] : undefined;
}

/** An address between brackets; in angle brackets where it holds what would end it. */
function destination(href: string): string {
  return /[\s()<>\\]/.test(href) ? `<${href.replace(/[\s<>\\]/g, encodeURIComponent)}>` : href;
}

/** Addresses become autolinks, which every reader of Markdown knows. */
function encoded(text: string, isInLink: boolean): string {
  const line = onOneLine(text).replace(/[^\P{Cc}\t]/gu, '\uFFFD');
  if (isInLink) return escapeMarks(line);
  return linkedText(line)
    .map((part) =>
      part.href !== null && /^(?:https?:|[^:]+$)/i.test(part.text) ? `<${part.text}>` : escapeMarks(part.text),
    )
    .join('');
}
