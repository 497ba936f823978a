export { datelineOf } from './dateline.js';
export { detectLocale } from './detect-locale.js';
export { joinDocument } from './join-document.js';
export type { Confidence } from './release-head.js';
export { segmentDocument, type SegmentedDocument } from './segment-document.js';
export { segmentText } from './segment-text.js';
export { SEGMENTATION_VERSION } from './version.js';
