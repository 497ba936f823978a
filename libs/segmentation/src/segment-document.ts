import type { Locale, SourceBlock, SourceSegment } from '@triptych/domain';
import type { LineRole } from './line-role.js';
import { readBody } from './release-body.js';
import { readHead, type Confidence } from './release-head.js';
import { segmentText, segmentWrappedText, wholeSegment } from './segment-text.js';
import { isBulletAlone, splitLines, type SourceLine } from './source-line.js';
import { unwrapLines } from './wrapped-lines.js';

/** A submitted text read as a release. */
export interface SegmentedDocument {
  readonly blocks: SourceBlock[];
  readonly confidence: Confidence;
}

/** Titles are one segment each, whatever punctuation they hold. */
const NEVER_CUT: ReadonlySet<string> = new Set([
  'label',
  'headline',
  'subheadline',
  'subheading',
  'dateline',
  'end-mark',
]);

/**
 * Reads submitted plain text into typed blocks and their segments.
 * Lines proposed for exclusion are blocks of the type `chrome` with a reason; they are segmented too, so that they can
 * be restored. `joinDocument` of the blocks is the submitted text, for every text; the empty text has no blocks.
 */
export function segmentDocument(content: string, locale: Locale): SegmentedDocument {
  const lines = unwrapLines(splitLines(content), content);
  if (lines.length === 0) return { blocks: content === '' ? [] : [blankBlock(content)], confidence: 'low' };
  const head = readHead(lines);
  const roles = [...head.roles, ...readBody(lines, head.roles.length, head.hasMenu)];
  const blocks: SourceBlock[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as SourceLine;
    const role = roles[index] as LineRole;
    const start = index === 0 ? 0 : line.start;
    const item = lines[index + 1];
    if (head.roles.length <= index && item !== undefined && isBulletOf(line, item, roles[index + 1])) {
      index += 1;
      blocks.push(blockOf({ ...item, marker: '' }, { type: 'list-item', reason: null }, start, lines[index + 1]));
    } else {
      blocks.push(blockOf(line, role, start, lines[index + 1]));
    }
  }
  return { blocks, confidence: head.confidence };

  function blockOf(line: SourceLine, role: LineRole, start: number, next: SourceLine | undefined): SourceBlock {
    const textStart = line.textStart + (keepsMarkerApart(line, role) ? line.marker.length : 0);
    return {
      type: role.type,
      included: role.reason === null,
      reason: role.reason,
      prefix: content.slice(start, textStart),
      segments: segmentsOf(content.slice(textStart, line.end), role, line.isUnwrapped, locale),
      separatorAfter: content.slice(line.end, next?.start ?? content.length),
    };
  }
}

function segmentsOf(text: string, { type }: LineRole, isUnwrapped: boolean, locale: Locale): SourceSegment[] {
  if (NEVER_CUT.has(type)) return wholeSegment(text);
  return isUnwrapped ? segmentWrappedText(text, locale) : segmentText(text, locale);
}

/** A bullet is no text to translate; a dash that opens a line of dialogue is. */
function keepsMarkerApart(line: SourceLine, { type }: LineRole): boolean {
  if (line.marker === '' || type === 'end-mark') return false;
  return !line.isDash || type === 'list-item' || type === 'chrome';
}

/** A bullet alone on its line, with its item right under it. */
function isBulletOf(bullet: SourceLine, item: SourceLine, role: LineRole | undefined): boolean {
  const isItem = role?.type === 'paragraph' || role?.type === 'subheading';
  return isBulletAlone(bullet) && isItem && !item.gapBefore && item.marker === '';
}

/** A text with nothing to read in it is kept as one block without segments. */
function blankBlock(content: string): SourceBlock {
  return {
    type: 'chrome',
    included: false,
    reason: 'before-headline',
    prefix: content,
    segments: [],
    separatorAfter: '',
  };
}
