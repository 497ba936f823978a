import type { Locale } from '@triptych/domain';
import type { WrittenBlock } from '../written-block.js';
import { translatedHead } from './front-matter.js';
import { placedBlocks } from './left-out-markdown.js';
import { markdownContent } from './markdown-content.js';
import { MarkdownReading } from './markdown-reading.js';

/**
 * Writes a source read by `readMarkdown` with the texts of a language. Everything that is not the text of a block stays
 * byte for byte, except that blocks that are left out disappear with their marks, and that front matter names the new
 * language. No text can become markup.
 */
export function writeBackMarkdown(blocks: readonly WrittenBlock[], from: Locale, to: Locale): string {
  const reading = new MarkdownReading(blocks);
  const { placed, end } = placedBlocks(blocks);
  const written = placed.map(({ before, block, closing }) => before + markdownContent(block, reading) + closing);
  return translatedHead(written.join('') + end, from, to);
}
