import type { CodeType, InlineCode, SourceFormat } from '@triptych/domain';
import { escapeHtml } from './escape-html.js';
import type { VersionBlock } from './language-version.js';
import { linkedText } from './linked-text.js';
import { verbatimText } from './verbatim-text.js';
import { withMarks } from './version-markup.js';
import { writtenMarkup } from './written-markup.js';

const ELEMENTS: Readonly<Partial<Record<CodeType, string>>> = {
  bold: 'strong',
  italic: 'em',
  underlined: 'u',
  struck: 's',
  superscript: 'sup',
  subscript: 'sub',
  verbatim: 'code',
};

/** The text of a block as HTML, with the elements that its codes mean. It is well-formed whatever its tags are. */
export function htmlText({ segments }: VersionBlock, format: SourceFormat): string {
  const space = (whitespace: string): string =>
    // In a plain text a line feed inside a block is where its lines were wrapped.
    format !== 'text' && whitespace.includes('\n') ? '<br>' : escapeHtml(whitespace);
  return writtenMarkup(withMarks(segments, marksOf, space), encoded).trim();
}

function marksOf(code: InlineCode): readonly [string, string] | undefined {
  if (code.type === 'break') return ['<br>', ''];
  if (code.type === 'link') return isAddress(code.href) ? [`<a href="${escapeHtml(code.href)}">`, '</a>'] : undefined;
  const element = ELEMENTS[code.type];
  if (element === undefined) return undefined;
  if (code.kind !== 'ph') return [`<${element}>`, `</${element}>`];
  const text = code.type === 'verbatim' ? verbatimText(code) : '';
  return text === '' ? undefined : [`<${element}>${escapeHtml(text)}</${element}>`, ''];
}

function isAddress(href: string | undefined): href is string {
  return href !== undefined && /^(?:https?:\/\/|mailto:)[^\s<>"\p{Cc}]+$/iu.test(href);
}

function encoded(text: string, isInLink: boolean): string {
  if (isInLink) return escapeHtml(text);
  return linkedText(text)
    .map((part) => {
      const shown = escapeHtml(part.text);
      return part.href === null ? shown : `<a href="${escapeHtml(part.href)}">${shown}</a>`;
    })
    .join('');
}
