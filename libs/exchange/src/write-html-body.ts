import type { BlockType } from '@triptych/domain';
import { blockGroups, type BlockGroup } from './block-groups.js';
import { htmlText } from './html-text.js';
import type { LanguageVersion, VersionBlock } from './language-version.js';

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
  footnote: ['<p class="footnote">', '</p>'],
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
 * Every character of the texts is escaped; codes become the elements that mean the same; http(s) and e-mail addresses
 * become links; there is no script and no style.
 */
export function writeHtmlBody({
  locale,
  format,
  blocks,
}: Pick<LanguageVersion, 'locale' | 'format' | 'blocks'>): string {
  const text = (block: VersionBlock): string => htmlText(block, format);
  let hasHeadline = false;
  const written = blockGroups(blocks).map((group) => {
    // A page has one first heading; a second headline is a heading below it.
    const isSecondHeadline = group.type === 'headline' && hasHeadline;
    hasHeadline ||= group.type === 'headline';
    return writeGroup(isSecondHeadline ? { ...group, type: 'subheading' } : group, text);
  });
  return `<article lang="${locale}">\n${written.join('\n')}\n</article>\n`;
}

type WriteText = (block: VersionBlock) => string;

function writeGroup({ type, start, blocks }: BlockGroup, text: WriteText): string {
  if (type === 'list-item') return list(...listOf(start), 'li', blocks.map(text));
  const container = CONTAINERS[type];
  if (container) return list(...container, blocks.map(text));
  const [open, close] = ELEMENTS[type] ?? ['<p>', '</p>'];
  return blocks.map((block) => open + text(block) + close).join('\n');
}

function listOf(start: number | null): [open: string, close: string] {
  if (start === null) return ['<ul>', '</ul>'];
  return [start === 1 ? '<ol>' : `<ol start="${start}">`, '</ol>'];
}

function list(open: string, close: string, item: string, texts: readonly string[]): string {
  return [open, ...texts.map((text) => `<${item}>${text}</${item}>`), close].join('\n');
}
