import type { CodeType } from '@triptych/domain';
import type { TFunction } from 'i18next';

/** What an inline code means to a reader. */
export function codeName(type: CodeType, t: TFunction): string {
  const words: Record<CodeType, string> = {
    bold: t('code.bold'),
    italic: t('code.italic'),
    underlined: t('code.underlined'),
    struck: t('code.struck'),
    superscript: t('code.superscript'),
    subscript: t('code.subscript'),
    link: t('code.link'),
    break: t('code.break'),
    image: t('code.image'),
    verbatim: t('code.verbatim'),
    'footnote-mark': t('code.footnoteMark'),
    other: t('code.other'),
  };
  return words[type];
}
