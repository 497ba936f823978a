import { codedParts, withoutCodes, type CodeType, type InlineCode } from '@triptych/domain';
import { verbatimText } from '../verbatim-text.js';
import type { WrittenBlock, WrittenSegment } from '../written-block.js';
import { writtenMarkup, type EncodeText } from '../written-markup.js';
import { isCell } from './around-text.js';
import { escapeEdges, escapeMarkdown, escapePipes, onOneLine } from './escape-markdown.js';
import { comparableText, seenSingle, type MarkdownReading } from './markdown-reading.js';
import { withTidyTags } from './tidy-tags.js';

/** A text of letters, figures and the marks of prose reads as itself wherever it stands. */
const PROSE = /^[\p{L}"'’‘“”«»¿¡(][\p{L}\p{M}\p{N}\p{Zs}"'’‘“”«»‹›.,:;!?¿¡()%$€£°/–—…-]*$/u;

/**
 * The content of a block with its texts as Markdown. As little is escaped as is needed to read the same characters again:
 * the first way of writing is taken of which that is so.
 */
export function markdownContent(block: WrittenBlock, reading: MarkdownReading): string {
  const { segments } = block;
  if (segments.every(({ markup }) => markup !== null)) return writtenMarkup(segments, onOneLine);
  if (segments.every(isProse)) return segments.map(({ text, whitespaceAfter }) => text + whitespaceAfter).join('');
  const tidy = segments.map(withCodesForTarget);
  const loose = tidy.map(withoutAutolinks);
  const inPlace = (text: string): string => (isCell(block) ? escapePipes(text) : text);
  const plain: EncodeText = (text) => inPlace(onOneLine(text));
  const escaped: EncodeText = (text, isInLink) => inPlace(escapeMarkdown(text, isInLink));
  return firstReadable(block, reading, [
    () => writtenMarkup(tidy, plain),
    () => escapeEdges(writtenMarkup(tidy, plain)),
    () => escapeEdges(writtenMarkup(loose, escaped)),
    () => escapeEdges(writtenMarkup(loose.map(withHtmlCodes), escaped)),
    () => escapeEdges(writtenMarkup(segments.map(withoutAnyCodes), escaped)),
  ]);
}

/** The first of several ways to write a block that reads as its texts; the last one when none does. */
export function firstReadable(block: WrittenBlock, reading: MarkdownReading, ways: readonly (() => string)[]): string {
  const hasText = block.segments.some(({ text, codes }) => withoutCodes(text, codes).trim() !== '');
  const expected = comparableText(block.segments.map((segment) => readable(segment, reading)).join(''));
  let written = '';
  for (const way of ways) {
    // Spaces in front of a block are no text; too many of them are code.
    written = way().replace(/^[ \t]+/, '');
    if (!hasText || reading.textOf(written, block) === expected) break;
  }
  return written;
}

function isProse({ text, markup, codes, whitespaceAfter, spaceMarkup }: WrittenSegment): boolean {
  const isPlain = markup === null ? PROSE.test(text) : markup === text && PROSE.test(text);
  return isPlain && codes.length === 0 && (spaceMarkup === null || spaceMarkup === whitespaceAfter);
}

function readable(segment: WrittenSegment, reading: MarkdownReading): string {
  const parts = codedParts(segment.text, segment.codes).map((part) => {
    if (part.kind === 'text') return onOneLine(part.text);
    return part.end === 'single' ? seenSingle(part.code.type, part.code.start) : '';
  });
  return parts.join('') + readableSpace(segment, reading);
}

const PARAGRAPH: WrittenBlock = { type: 'paragraph', included: true, prefix: '', segments: [], separatorAfter: '' };

/** Marks that stand alone, as a picture or a stretch of code, may lie in the white space between two sentences. */
function readableSpace({ whitespaceAfter, spaceMarkup }: WrittenSegment, reading: MarkdownReading): string {
  if (spaceMarkup === null || /^[\s>\\]*$/.test(spaceMarkup)) return whitespaceAfter;
  return reading.textOf(`x${spaceMarkup}x`, PARAGRAPH)?.slice(1, -1) ?? whitespaceAfter;
}

/** A label that is the text of its link changes with it; so the link is written with its address. */
function withCodesForTarget(segment: WrittenSegment): WrittenSegment {
  if (segment.markup !== null) return segment;
  const codes = segment.codes.map((code): InlineCode => {
    const isLabelled = code.type === 'link' && (code.end === ']' || code.end === '][]');
    if (!isLabelled) return code;
    if (code.href === undefined) return { ...code, start: '', end: '' };
    return { ...code, end: /[\s()<>]/.test(code.href) ? `](<${encodeURI(code.href)}>)` : `](${code.href})` };
  });
  return { ...segment, codes, text: withTidyTags(segment.text, codes) };
}

/** Between angle brackets nothing can be escaped. */
function withoutAutolinks(segment: WrittenSegment): WrittenSegment {
  const codes = segment.codes.map((code) => ({
    ...code,
    start: code.start === '<' ? '' : code.start,
    end: code.end === '>' ? '' : code.end,
  }));
  return segment.markup === null ? { ...segment, codes } : segment;
}

const ELEMENTS: Readonly<Partial<Record<CodeType, string>>> = { bold: 'strong', italic: 'em', struck: 'del' };

/** Where marks of emphasis stand too close to letters or to each other to be read as such, tags of HTML can. */
export function withHtmlCodes(segment: WrittenSegment): WrittenSegment {
  const codes = segment.codes.map((code): InlineCode => {
    const element = ELEMENTS[code.type];
    if (element && code.kind === 'pc') return { ...code, start: `<${element}>`, end: `</${element}>` };
    if (code.type !== 'verbatim' || !code.start.startsWith('`')) return code;
    return { ...code, start: `<code>${escapeMarkdown(verbatimText(code), true)}</code>` };
  });
  return segment.markup === null ? { ...segment, codes } : segment;
}

export function withoutAnyCodes({ text, codes, whitespaceAfter, spaceMarkup }: WrittenSegment): WrittenSegment {
  const space = spaceMarkup !== null && /^[\s>]*$/.test(spaceMarkup) ? spaceMarkup : whitespaceAfter;
  return { text: withoutCodes(text, codes), codes: [], markup: null, whitespaceAfter, spaceMarkup: space };
}
