import type { Locale, SourceFormat } from '@triptych/domain';
import { writeBackDocx } from './docx/write-back-docx.js';
import { writeBackHtml } from './html/write-back-html.js';
import { writeBackMarkdown } from './markdown/write-back-markdown.js';
import { writeBackText } from './text/write-back-text.js';
import type { WrittenBlock } from './written-block.js';

/**
 * Writes a language version in the format in which the release was submitted: only the texts and the language named in
 * the markup differ from the source. The same texts in the same language give the source, byte for byte.
 * Of a Word file it is the content of its parts, as `docxParts` divides it.
 */
export function writeBack(format: SourceFormat, blocks: readonly WrittenBlock[], from: Locale, to: Locale): string {
  switch (format) {
    case 'text':
      return writeBackText(blocks);
    case 'html':
      return writeBackHtml(blocks, from, to);
    case 'markdown':
      return writeBackMarkdown(blocks, from, to);
    case 'docx':
      return writeBackDocx(blocks, from, to);
  }
}
