import type { ExclusionReason, Locale, SourceBlock, SourceSegment } from '@triptych/domain';
import { markupOf } from './coded-segment.js';
import { detectLocale } from './detect-locale.js';
import { excluded, type LineRole } from './line-role.js';
import { isMarkedUp, markupLength, partsWithin } from './cut-inline.js';
import type { ReadingOptions } from './reading-options.js';
import { readRoles } from './release-roles.js';
import { segmentInline, wholeInline } from './segment-inline.js';
import { blankDocument, isNeverCut, keepsMarkerApart, type SegmentedDocument } from './segmented-document.js';
import { isReadable, type SourceLine } from './source-line.js';
import type { SourceUnit } from './source-unit.js';
import { withoutHead } from './unit-edge.js';
import { readable, unitLine } from './unit-line.js';

/**
 * Reads the units of a source with markup into typed blocks and their segments, one block for each unit that has
 * something to read in it; the others go to the separator of the block before them, or to the first prefix.
 * What the markup does not say is read as in plain text. `joinDocument` of the blocks is the source.
 * @param locale as named by the officer; otherwise it is detected, French when nothing tells
 */
export function segmentUnits(
  units: readonly SourceUnit[],
  locale: Locale | undefined,
  options: ReadingOptions = {},
): SegmentedDocument {
  const { kept, source } = withReadableText(units);
  const lines = kept.map(unitLine);
  const linesRead = lines.filter((_, index) => reasonOf(kept[index] as SourceUnit) === undefined);
  const language = locale ?? detectLocale(linesRead.map(({ text }) => text).join('\n')) ?? 'fr';
  if (kept.length === 0) return blankDocument(source, language);
  const { roles, confidence } = readRoles(linesRead, options);
  let read = 0;
  const blocks = kept.map((unit, index): SourceBlock => {
    const line = lines[index] as SourceLine;
    const reason = reasonOf(unit);
    if (reason !== undefined) return blockOf(unit, line, excluded(reason), language, options);
    const role = roles[read] as LineRole;
    read += 1;
    return blockOf(unit, line, role, language, options);
  });
  return { locale: language, blocks, confidence };
}

/** Why the markup says that a unit is no part of the release; undefined when it does not. */
function reasonOf({ leftOut, type }: SourceUnit): ExclusionReason | undefined {
  return leftOut ?? (type === 'chrome' ? 'outside-article' : undefined);
}

/** Puts the units without text to their neighbours; `source` is what is left when no unit has text. */
function withReadableText(units: readonly SourceUnit[]): { kept: SourceUnit[]; source: string } {
  const kept: SourceUnit[] = [];
  let source = '';
  for (const unit of units) {
    const last = kept.at(-1);
    if (isReadable(readable(unit.content))) {
      kept.push(last === undefined ? { ...unit, prefix: source + unit.prefix } : unit);
    } else {
      const blank = unit.prefix + markupOf(unit.content) + unit.separatorAfter;
      if (last === undefined) source += blank;
      else kept[kept.length - 1] = { ...last, separatorAfter: last.separatorAfter + blank };
    }
  }
  return { kept, source };
}

function blockOf(
  unit: SourceUnit,
  line: SourceLine,
  role: LineRole,
  locale: Locale,
  options: ReadingOptions,
): SourceBlock {
  const bullet = unit.marker === undefined && keepsMarkerApart(line, role) ? line.marker : '';
  const { before, content } = withoutHead(unit.content, bullet.trimEnd());
  const segments = isNeverCut(role.type) ? wholeInline(content) : segmentInline(content, locale, options);
  const { kept, space } = withoutSpaceAtEnd(segments);
  const marker = unit.marker ?? bullet;
  return {
    type: role.type,
    included: role.reason === null,
    reason: role.reason,
    prefix: unit.prefix + before,
    ...(marker !== '' && { marker }),
    segments: kept,
    ...(kept.some(isMarkedUp) && { content: partsWithin(content, markupLength(kept)) }),
    separatorAfter: space + unit.separatorAfter,
  };
}

function withoutSpaceAtEnd(segments: readonly SourceSegment[]): { kept: SourceSegment[]; space: string } {
  const last = segments.at(-1);
  if (last === undefined) return { kept: [], space: '' };
  const { whitespaceAfter, spaceMarkup = whitespaceAfter, ...rest } = last;
  return { kept: [...segments.slice(0, -1), { ...rest, whitespaceAfter: '' }], space: spaceMarkup };
}
