import { codedParts, withoutCodes, type CodeType, type InlineCode } from '@triptych/domain';
import { verbatimText } from '../verbatim-text.js';
import type { WrittenBlock, WrittenSegment } from '../written-block.js';
import { writtenMarkup } from '../written-markup.js';
import { isCell } from './around-text.js';
import { escapeEdges, escapeMarkdown, escapePipes, onOneLine } from './escape-markdown.js';
import { comparableText, type MarkdownReading } from './markdown-reading.js';
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
  const expected = comparableText(segments.map(readable).join(''));
  const plain = segments.map(withCodesForTarget);
  const inCell = isCell(block) ? escapePipes : (text: string) => text;
  const escaped = (inBrackets: boolean) => (text: string) => inCell(escapeMarkdown(text, inBrackets));
  const candidates = [
    () => writtenMarkup(plain, (text) => inCell(onOneLine(text))),
    () => escapeEdges(writtenMarkup(plain, (text) => inCell(onOneLine(text)))),
    () => escapeEdges(writtenMarkup(plain.map(withoutAutolinks), escaped(true))),
    () => escapeEdges(writtenMarkup(plain.map(withoutAutolinks), escaped(false))),
    () => escapeEdges(writtenMarkup(plain.map(withoutAutolinks).map(withHtmlCodes), escaped(false))),
  ];
  for (const candidate of candidates) {
    const written = candidate().replace(/^[ \t]+/, '');
    if (reading.textOf(written, block) === expected) return written;
  }
  return escapeEdges(writtenMarkup(segments.map(withoutAnyCodes), escaped(false)).replace(/^[ \t]+/, ''));
}

function isProse({ text, markup, codes, whitespaceAfter, spaceMarkup }: WrittenSegment): boolean {
  const isPlain = markup === null ? PROSE.test(text) : markup === text && PROSE.test(text);
  return isPlain && codes.length === 0 && (spaceMarkup === null || spaceMarkup === whitespaceAfter);
}

function readable({ text, codes, whitespaceAfter }: WrittenSegment): string {
  const parts = codedParts(text, codes).map((part) => {
    if (part.kind === 'text') return onOneLine(part.text);
    return part.code.type === 'break' ? ' ' : '';
  });
  return parts.join('') + whitespaceAfter;
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
function withHtmlCodes(segment: WrittenSegment): WrittenSegment {
  const codes = segment.codes.map((code): InlineCode => {
    const element = ELEMENTS[code.type];
    if (element && code.kind === 'pc') return { ...code, start: `<${element}>`, end: `</${element}>` };
    if (code.type !== 'verbatim' || !code.start.startsWith('`')) return code;
    return { ...code, start: `<code>${escapeMarkdown(verbatimText(code), false)}</code>` };
  });
  return segment.markup === null ? { ...segment, codes } : segment;
}

function withoutAnyCodes({ text, codes, whitespaceAfter, spaceMarkup }: WrittenSegment): WrittenSegment {
  const space = spaceMarkup !== null && /^[\s>]*$/.test(spaceMarkup) ? spaceMarkup : whitespaceAfter;
  return { text: withoutCodes(text, codes), codes: [], markup: null, whitespaceAfter, spaceMarkup: space };
}
