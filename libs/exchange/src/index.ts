export type { LanguageVersion, VersionBlock } from './language-version.js';
export { dateInWords } from './date-in-words.js';
export { headlineOf } from './headline.js';
export { linkedText, type TextPart } from './linked-text.js';
export { writeHtmlBody } from './write-html-body.js';
export { writeHtmlPage, type Alternate, type HtmlPageOptions } from './write-html-page.js';
export { writeJson } from './write-json.js';
export { writeMarkdown } from './write-markdown.js';
export { writeText } from './write-text.js';
