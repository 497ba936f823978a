import type { Locale } from '@triptych/domain';
import { CHARACTER_ELEMENTS } from './word-elements.js';

/** What may stand beside runs in a paragraph; everything else stands in a run (ECMA-376, part 1, section 17.3.1.22). */
export const BESIDE_RUNS: ReadonlySet<string> = new Set([
  'hyperlink', 'sdt', 'sdtPr', 'sdtEndPr', 'sdtContent', 'smartTag', 'smartTagPr', 'customXml', 'customXmlPr', 'fldSimple',
  'dir', 'bdo', 'bookmarkStart', 'bookmarkEnd', 'proofErr', 'permStart', 'permEnd', 'commentRangeStart', 'commentRangeEnd',
  'subDoc', 'p', 'txbxContent', 'tc', 'tr', 'tbl', 'body', 'document',
]); // prettier-ignore
/** Those that stay whole: what is inside is not for runs to go in. */
export const WHOLE: ReadonlySet<string> = new Set([
  'sdtPr',
  'sdtEndPr',
  'smartTagPr',
  'customXmlPr',
  'fldSimple',
  'subDoc',
]);
/** Marks of which a copy would have the same number as the first. */
export const NUMBERED: ReadonlySet<string> = new Set([
  'bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'permStart', 'permEnd',
]); // prettier-ignore
/** Word wants a country (ECMA-376, part 1, section 22.9.2.6 allows a language alone). */
export const WORD_LOCALES: Readonly<Record<Locale, string>> = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR' };

/** The element that stands for a character. */
export const ELEMENT_OF: Readonly<Record<string, string | undefined>> = {
  '\t': 'tab',
  '\n': 'br',
  ...Object.fromEntries(Object.entries(CHARACTER_ELEMENTS).map(([name, text]) => [text, name.slice('w:'.length)])),
};

/** Formulas stand beside runs. */
export function isMath(name: string): boolean {
  return /:oMath(?:Para)?$/.test(name);
}

/** Text for the content of an element. Characters that XML forbids are shown as lost (U+FFFD). */
export function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r\u0080-\u009F]/gu, '\uFFFD')
    .replace(/\r/g, '&#13;');
}
