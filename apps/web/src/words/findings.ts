import type { Finding } from '@triptych/domain';
import type { TFunction } from 'i18next';

/** What a check found, in a sentence. */
export function findingText({ check, params = {} }: Finding, t: TFunction): string {
  const { value = '', missing = '', added = '', mark = '', characters = '' } = params;
  switch (check) {
    case 'empty':
      return t('finding.empty');
    case 'control-characters':
      return t('finding.controlCharacters', { characters });
    case 'url-email-phone':
      return addressText(params['kind'], value, t);
    case 'untranslated':
      return t('finding.untranslated');
    case 'numbers':
      if (added === '') return t('finding.numberMissing', { missing });
      return missing === '' ? t('finding.numberAdded', { added }) : t('finding.numberChanged', { missing, added });
    case 'french-spacing':
      return t('finding.frenchSpacing', { mark });
    case 'doubled-space':
      return t('finding.doubledSpace');
    case 'edge-space':
      return params['edge'] === 'start' ? t('finding.startSpace') : t('finding.endSpace');
    case 'tags':
      return tagsText(params, t);
    case 'tag-nesting':
      return t('finding.tagNesting', { tag: params['tag'] ?? '' });
    default:
      return t('finding.other', { check });
  }
}

function tagsText({ kind, lost = '', added = '' }: NonNullable<Finding['params']>, t: TFunction): string {
  if (kind === 'lost') return t('finding.tagsLost', { tags: lost });
  return kind === 'added' ? t('finding.tagsAdded', { tags: added }) : t('finding.tagsChanged', { lost, added });
}

function addressText(kind: string | undefined, value: string, t: TFunction): string {
  if (kind === 'email') return t('finding.emailMissing', { value });
  return kind === 'phone' ? t('finding.phoneMissing', { value }) : t('finding.urlMissing', { value });
}
