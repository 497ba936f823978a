export { docxParts } from './docx/docx-content.js';
export { readDocx } from './docx/read-docx.js';
export { writeBackDocx } from './docx/write-back-docx.js';
export { SOURCE_NOTICES, type SourceDocument, type SourceNotice, type SourceNoticeKind } from './source-document.js';
export type { WrittenBlock, WrittenSegment } from './written-block.js';
export { versionBlockText, type LanguageVersion, type VersionBlock, type VersionSegment } from './language-version.js';
export { dateInWords } from './date-in-words.js';
export { readHtml } from './html/read-html.js';
export { writeBackHtml } from './html/write-back-html.js';
export { decodeText, type DecodedText, type DecodingOptions } from './text/decode-text.js';
export { readText } from './text/read-text.js';
export { headlineOf } from './headline.js';
export { linkedText, type TextPart } from './linked-text.js';
export { writeHtmlBody } from './write-html-body.js';
export { writeHtmlPage, type Alternate, type HtmlPageOptions } from './write-html-page.js';
export { writeJson } from './write-json.js';
export { writeMarkdown } from './write-markdown.js';
export { writeText } from './write-text.js';
export { readMarkdown } from './markdown/read-markdown.js';
export { writeBack } from './write-back.js';
export { readTmx } from './tmx/read-tmx.js';
export { writeTmx, type TmxFile } from './tmx/write-tmx.js';
export { FATAL_REASONS, SKIP_REASONS, WARNING_REASONS, type TmxFault, type TmxReason } from './tmx/tmx-fault.js';
export type { TmxItem } from './tmx/tmx-document.js';
export type {
  TmxCode,
  TmxContext,
  TmxElement,
  TmxHeader,
  TmxNote,
  TmxProperty,
  TmxRecord,
  TmxUnit,
  TmxVariant,
  WrittenTmxUnit,
} from './tmx/tmx-unit.js';
