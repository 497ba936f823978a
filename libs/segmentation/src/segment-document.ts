import type { BlockType, Locale, SourceBlock, SourceSegment } from '@triptych/domain';
import { detectLocale } from './detect-locale.js';
import type { LineRole } from './line-role.js';
import type { ReadingOptions } from './reading-options.js';
import { readRoles } from './release-roles.js';
import { segmentText, segmentWrappedText, wholeSegment } from './segment-text.js';
import { blankDocument, isNeverCut, keepsMarkerApart, type SegmentedDocument } from './segmented-document.js';
import { isBulletAlone, splitLines, type SourceLine, type TextLine } from './source-line.js';
import { unwrapLines } from './wrapped-lines.js';

const LIST_ITEM: LineRole = { type: 'list-item', reason: null };

/**
 * Reads submitted plain text into typed blocks and their segments.
 * Lines proposed for exclusion are blocks of the type `chrome` with a reason; they are segmented too, so that they can
 * be restored. `joinDocument` of the blocks is the submitted text, for every text; the empty text has no blocks.
 * @param locale as named by the officer; otherwise it is detected, French when nothing tells
 */
export function segmentDocument(
  content: string,
  locale: Locale | undefined,
  options: ReadingOptions = {},
): SegmentedDocument {
  const language = locale ?? detectLocale(content) ?? 'fr';
  const lines = unwrapLines(splitLines(content), content);
  if (lines.length === 0) return blankDocument(content, language);
  const { roles, headLength, confidence } = readRoles(lines, options);
  const blocks: SourceBlock[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as TextLine;
    const role = roles[index] as LineRole;
    const start = index === 0 ? 0 : line.start;
    const item = lines[index + 1];
    if (headLength <= index && item !== undefined && isBulletOf(line, item, roles[index + 1])) {
      index += 1;
      blocks.push(blockOf(item, LIST_ITEM, line.text, [start, item.textStart, nextStart(index)]));
    } else {
      const marker = keepsMarkerApart(line, role) ? line.marker : '';
      blocks.push(blockOf(line, role, marker, [start, line.textStart + marker.length, nextStart(index)]));
    }
  }
  return { locale: language, blocks, confidence };

  function nextStart(index: number): number {
    return lines[index + 1]?.start ?? content.length;
  }

  function blockOf(
    line: TextLine,
    { type, reason }: LineRole,
    marker: string,
    [start, textStart, next]: readonly [start: number, textStart: number, next: number],
  ): SourceBlock {
    const block: SourceBlock = {
      type,
      included: reason === null,
      reason,
      prefix: content.slice(start, textStart),
      segments: segmentsOf(content.slice(textStart, line.end), type, line.isUnwrapped),
      separatorAfter: content.slice(line.end, next),
    };
    return marker === '' ? block : { ...block, marker };
  }

  function segmentsOf(text: string, type: BlockType, isUnwrapped: boolean): SourceSegment[] {
    if (isNeverCut(type)) return wholeSegment(text);
    return isUnwrapped ? segmentWrappedText(text, language, options.rules) : segmentText(text, language, options.rules);
  }
}

/** A bullet alone on its line, with its item right under it. */
function isBulletOf(bullet: SourceLine, item: SourceLine, role: LineRole | undefined): boolean {
  const isItem = role?.type === 'paragraph' || role?.type === 'subheading';
  return isBulletAlone(bullet) && isItem && !item.gapBefore && item.marker === '';
}
