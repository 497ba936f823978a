export {
  ABBREVIATION_KINDS,
  LONGEST_ABBREVIATION,
  MOST_ABBREVIATIONS,
  plainAbbreviation,
  type AbbreviationKind,
  type AddedAbbreviation,
  type AddedAbbreviations,
} from './added-abbreviation.js';
export { datelineOf } from './dateline.js';
export { compileSegmentationRules, standardRules, type SegmentationRules } from './desk-rules.js';
export { contentOf, cutInline, markupPosition, segmentStarts } from './cut-inline.js';
export { detectLocale } from './detect-locale.js';
export { joinDocument } from './join-document.js';
export type { ReadingOptions } from './reading-options.js';
export type { Confidence } from './head-reading.js';
export { segmentDocument } from './segment-document.js';
export { segmentInline } from './segment-inline.js';
export { segmentText } from './segment-text.js';
export { segmentUnits } from './segment-units.js';
export { isNeverCut, type SegmentedDocument } from './segmented-document.js';
export type { SourceUnit } from './source-unit.js';
export { readableLine } from './unit-line.js';
export { SEGMENTATION_VERSION } from './version.js';
export { writeSrx } from './write-srx.js';
