import type { TFunction } from 'i18next';

/** Why the reading of a TMX file ended, an entry was left out, or was read otherwise than written. */
export function tmxReasonText(reason: string, t: TFunction): string {
  return words(t)[reason] ?? t('tmx.other', { reason });
}

/** By the codes that the reader of TMX files gives. */
function words(t: TFunction): Readonly<Partial<Record<string, string>>> {
  return {
    'gave-up': t('tmx.gaveUp'),
    'encoding-unknown': t('tmx.encodingUnknown'),
    'encoding-invalid': t('tmx.encodingInvalid'),
    'document-type': t('tmx.documentType'),
    'not-well-formed': t('tmx.notWellFormed'),
    'not-tmx': t('tmx.notTmx'),
    'cut-short': t('tmx.cutShort'),
    'too-deep': t('tmx.tooDeep'),
    'attribute-too-long': t('tmx.attributeTooLong'),
    'text-without-end': t('tmx.textWithoutEnd'),
    'empty-segment': t('tmx.emptySegment'),
    'segment-missing': t('tmx.segmentMissing'),
    'segment-too-long': t('tmx.segmentTooLong'),
    'language-missing': t('tmx.languageMissing'),
    'language-invalid': t('tmx.languageInvalid'),
    'language-not-used': t('tmx.languageNotUsed'),
    'one-language': t('tmx.oneLanguage'),
    'unit-too-large': t('tmx.unitTooLarge'),
    'encoding-declared-wrong': t('tmx.encodingDeclaredWrong'),
    'version-unknown': t('tmx.versionUnknown'),
    'header-missing': t('tmx.headerMissing'),
    'header-incomplete': t('tmx.headerIncomplete'),
    'element-unknown': t('tmx.elementUnknown'),
    'language-attribute': t('tmx.languageAttribute'),
    'language-twice': t('tmx.languageTwice'),
    'date-invalid': t('tmx.dateInvalid'),
    'usage-count-invalid': t('tmx.usageCountInvalid'),
    'code-unpaired': t('tmx.codeUnpaired'),
    'markup-in-segment': t('tmx.markupInSegment'),
    'control-character': t('tmx.controlCharacter'),
  };
}
