import type { Locale } from '@triptych/domain';
import { segmentDocument, type ReadingOptions } from '@triptych/segmentation';
import type { SourceDocument } from '../source-document.js';

/** Reads a plain text. It is kept as it came. */
export function readText(content: string, locale: Locale | undefined, options?: ReadingOptions): SourceDocument {
  return { content, ...segmentDocument(content, locale, options), notices: [] };
}
