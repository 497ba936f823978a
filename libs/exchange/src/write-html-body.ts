import type { BlockType } from '@triptych/domain';
import { blockGroups, type BlockGroup } from './block-groups.js';
import { escapeHtml } from './escape-html.js';
import type { LanguageVersion, VersionBlock } from './language-version.js';
import { linkedText } from './linked-text.js';

/** The element of a block that stands alone. */
const ELEMENTS: Partial<Readonly<Record<BlockType, readonly [open: string, close: string]>>> = {
  label: ['<p class="label">', '</p>'],
  headline: ['<h1>', '</h1>'],
  subheadline: ['<p class="subheadline">', '</p>'],
  dateline: ['<p class="dateline">', '</p>'],
  lead: ['<p class="lead">', '</p>'],
  subheading: ['<h2>', '</h2>'],
  quotation: ['<blockquote><p>', '</p></blockquote>'],
  caption: ['<p class="caption">', '</p>'],
  'end-mark': ['<p class="end-mark">', '</p>'],
};

/** The element around neighbours of one type, and the element of each. */
const CONTAINERS: Partial<Readonly<Record<BlockType, readonly [open: string, close: string, item: string]>>> = {
  'notes-to-editors': ['<aside class="notes">', '</aside>', 'p'],
  boilerplate: ['<section class="boilerplate">', '</section>', 'p'],
  'media-contact': ['<footer class="media-contact"><address>', '</address></footer>', 'p'],
  'related-links': ['<ul class="related-links">', '</ul>', 'li'],
};

/**
 * The version as one `<article lang>`: headings, lead, lists, quotations and contact as what they are.
 * Every character of the texts is escaped; http(s) and e-mail addresses become links; there is no script and no style.
 */
export function writeHtmlBody({ locale, blocks }: Pick<LanguageVersion, 'locale' | 'blocks'>): string {
  let hasHeadline = false;
  const written = blockGroups(blocks).map((group) => {
    // A page has one first heading; a second headline is a heading below it.
    const isSecondHeadline = group.type === 'headline' && hasHeadline;
    hasHeadline ||= group.type === 'headline';
    return writeGroup(isSecondHeadline ? { ...group, type: 'subheading' } : group);
  });
  return `<article lang="${locale}">\n${written.join('\n')}\n</article>\n`;
}

function writeGroup({ type, start, blocks }: BlockGroup): string {
  if (type === 'list-item') return start === null ? list('<ul>', '</ul>', 'li', blocks) : numberedList(start, blocks);
  const container = CONTAINERS[type];
  if (container) return list(...container, blocks);
  const [open, close] = ELEMENTS[type] ?? ['<p>', '</p>'];
  return blocks.map((block) => open + htmlText(block) + close).join('\n');
}

function numberedList(start: number, blocks: readonly VersionBlock[]): string {
  return list(start === 1 ? '<ol>' : `<ol start="${start}">`, '</ol>', 'li', blocks);
}

function list(open: string, close: string, item: string, blocks: readonly VersionBlock[]): string {
  return [open, ...blocks.map((block) => `<${item}>${htmlText(block)}</${item}>`), close].join('\n');
}

function htmlText({ text }: VersionBlock): string {
  return linkedText(text.trim())
    .map((part) => {
      const shown = escapeHtml(part.text);
      return part.href === null ? shown : `<a href="${escapeHtml(part.href)}">${shown}</a>`;
    })
    .join('');
}
