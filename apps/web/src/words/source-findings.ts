import type { SourceFinding } from '@triptych/domain';
import type { TFunction } from 'i18next';

/** What a check of the source desk looks for, in a few words. */
export function checkName(check: string, t: TFunction): string {
  switch (check) {
    case 'replacement-character':
      return t('sourceCheck.replacementCharacter');
    case 'mojibake':
      return t('sourceCheck.mojibake');
    case 'quotation-unbalanced':
      return t('sourceCheck.quotationUnbalanced');
    case 'acronym-initials':
      return t('sourceCheck.acronymInitials');
    case 'acronym-undefined':
      return t('sourceCheck.acronymUndefined');
    case 'date-ambiguous':
      return t('sourceCheck.dateAmbiguous');
    case 'date-yearless':
      return t('sourceCheck.dateYearless');
    case 'relative-date':
      return t('sourceCheck.relativeDate');
    case 'quotation-original':
      return t('sourceCheck.quotationOriginal');
    case 'missing-dateline':
      return t('sourceCheck.missingDateline');
    case 'missing-contact':
      return t('sourceCheck.missingContact');
    case 'missing-boilerplate':
      return t('sourceCheck.missingBoilerplate');
    case 'navigation-residue':
      return t('sourceCheck.navigationResidue');
    case 'informal-abbreviation':
      return t('sourceCheck.informalAbbreviation');
    case 'acronym-repeated':
      return t('sourceCheck.acronymRepeated');
    case 'acronym-unused':
      return t('sourceCheck.acronymUnused');
    case 'sentence-long':
      return t('sourceCheck.sentenceLong');
    case 'list-end':
      return t('sourceCheck.listEnd');
    case 'dateline-hyphen':
      return t('sourceCheck.datelineHyphen');
    case 'capital-accents':
      return t('sourceCheck.capitalAccents');
    case 'phone-label':
      return t('sourceCheck.phoneLabel');
    case 'apostrophe-straight':
      return t('sourceCheck.apostropheStraight');
    case 'french-spacing':
      return t('sourceCheck.frenchSpacing');
    case 'doubled-space':
      return t('sourceCheck.doubledSpace');
    case 'control-characters':
      return t('sourceCheck.controlCharacters');
    case 'nfc':
      return t('sourceCheck.nfc');
    case 'left-out-lines':
      return t('sourceCheck.leftOutLines');
    default:
      return t('sourceCheck.other', { check });
  }
}

/** What the source desk found, and what it would ask the author. */
export function sourceFindingText({ check, params = {} }: SourceFinding, t: TFunction): string {
  const { acronym = '', expansion = '', initials = '', date = '', found = '', right = '' } = params;
  switch (check) {
    case 'replacement-character':
      return t('sourceFinding.replacementCharacter');
    case 'mojibake':
      return t('sourceFinding.mojibake', { found, right });
    case 'quotation-unbalanced':
      return t('sourceFinding.quotationUnbalanced', { mark: params['mark'] ?? '' });
    case 'acronym-initials':
      return t('sourceFinding.acronymInitials', { acronym, expansion, initials });
    case 'acronym-undefined':
      return t('sourceFinding.acronymUndefined', { acronym });
    case 'date-ambiguous':
      return t('sourceFinding.dateAmbiguous', { date });
    case 'date-yearless':
      return t('sourceFinding.dateYearless', { date });
    case 'relative-date':
      return t('sourceFinding.relativeDate', { expression: params['expression'] ?? '' });
    case 'quotation-original':
      return t('sourceFinding.quotationOriginal');
    case 'missing-dateline':
      return t('sourceFinding.missingDateline');
    case 'missing-contact':
      return t('sourceFinding.missingContact');
    case 'missing-boilerplate':
      return t('sourceFinding.missingBoilerplate');
    case 'navigation-residue':
      return t('sourceFinding.navigationResidue');
    case 'informal-abbreviation':
      return t('sourceFinding.informalAbbreviation', { abbreviation: params['abbreviation'] ?? '' });
    case 'acronym-repeated':
      return t('sourceFinding.acronymRepeated', { acronym });
    case 'acronym-unused':
      return t('sourceFinding.acronymUnused', { acronym, expansion });
    case 'sentence-long':
      return t('sourceFinding.sentenceLong', { words: params['words'] ?? '', limit: params['limit'] ?? '' });
    case 'list-end':
      return listEndText(params['found'] ?? '', params['expected'] ?? '', t);
    case 'dateline-hyphen':
      return t('sourceFinding.datelineHyphen');
    case 'capital-accents':
      return t('sourceFinding.capitalAccents', { word: params['word'] ?? '', right });
    case 'phone-label':
      return t('sourceFinding.phoneLabel', { found, right });
    case 'apostrophe-straight':
      return t('sourceFinding.apostropheStraight');
    case 'french-spacing':
      return t('sourceFinding.frenchSpacing', { mark: params['mark'] ?? '' });
    case 'doubled-space':
      return t('finding.doubledSpace');
    case 'control-characters':
      return t('finding.controlCharacters', { characters: params['characters'] ?? '' });
    case 'nfc':
      return t('sourceFinding.nfc', { letter: params['letter'] ?? '' });
    case 'left-out-lines':
      return t('sourceFinding.leftOutLines', { lines: params['lines'] ?? '' });
    default:
      return t('finding.other', { check });
  }
}

/** What an officer may want to tell the translators about a finding. A beginning, to be completed, ends with a space. */
export function suggestedNote({ check, params = {} }: SourceFinding, t: TFunction): string {
  const { acronym = '', expansion = '', date = '', found = '', right = '' } = params;
  switch (check) {
    case 'replacement-character':
      return `${t('sourceNote.replacementCharacter')} `;
    case 'mojibake':
      return t('sourceNote.readFor', { found, right });
    case 'quotation-unbalanced':
      return `${t('sourceNote.quotationUnbalanced')} `;
    case 'acronym-initials':
      return `${t('sourceNote.acronymInitials', { expansion })} `;
    case 'acronym-undefined':
      return `${t('sourceNote.standsFor', { short: acronym })} `;
    case 'informal-abbreviation':
      return `${t('sourceNote.standsFor', { short: params['abbreviation'] ?? '' })} `;
    case 'date-ambiguous':
      return `${t('sourceNote.means', { words: date })} `;
    case 'relative-date':
      return `${t('sourceNote.means', { words: params['expression'] ?? '' })} `;
    case 'date-yearless':
      return `${t('sourceNote.dateYearless', { date })} `;
    case 'quotation-original':
      return `${t('sourceNote.quotationOriginal')} `;
    case 'missing-dateline':
    case 'missing-contact':
    case 'missing-boilerplate':
      return t('sourceNote.missing');
    case 'navigation-residue':
      return t('sourceNote.navigationResidue');
    case 'acronym-repeated':
    case 'acronym-unused':
      return t('sourceNote.acronymOnPurpose', { acronym });
    case 'sentence-long':
      return t('sourceNote.sentenceLong');
    case 'capital-accents':
      return t('sourceNote.readFor', { found: params['word'] ?? '', right });
    default:
      return t('sourceNote.ownRules');
  }
}

function listEndText(found: string, expected: string, t: TFunction): string {
  if (expected === '') return t('sourceFinding.listEndWithout', { found });
  return found === ''
    ? t('sourceFinding.listEndMissing', { expected })
    : t('sourceFinding.listEnd', { found, expected });
}
