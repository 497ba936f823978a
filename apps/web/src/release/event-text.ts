import { BLOCK_TYPES, inPanelOrder, parseLocale, type Locale } from '@triptych/domain';
import type { TFunction } from 'i18next';
import { momentText } from '../i18n/dates.js';
import { blockTypeName } from '../words/releases.js';
import { localeList, localeName, localeWithin } from '../words/locales.js';
import type { EventGroup } from './event-groups.js';

/**
 * An event in words, without the name of who did it, which stands before.
 * `names` gives people's names by id. A kind of event that is not known yet is told by its own name.
 */
export function eventText(
  { event: { type, details }, count }: EventGroup,
  names: ReadonlyMap<string, string>,
  now: Date,
  t: TFunction,
): string {
  const locale = parseLocale(details['locale'] ?? '');
  const language = locale ? localeWithin(locale, t) : '';
  const languageFirst = locale ? localeName(locale, t) : '';
  const position = details['position'] ?? '';
  switch (type) {
    case 'submitted':
      return t('timeline.submitted', { count: Number(details['segments'] ?? 0) });
    case 'routed':
      return teamText(languageFirst, details, names, t);
    case 'assigned':
      return assignedText(teamText(languageFirst, details, names, t), t);
    case 'drafted':
      return t('timeline.drafted', { language: languageFirst });
    case 'drafting-stopped':
      return t('timeline.draftingStopped', { language: languageFirst });
    case 'block-included':
      return count === 1 ? t('timeline.restored', { position }) : t('timeline.restoredLines', { count });
    case 'block-excluded':
      return count === 1 ? t('timeline.leftOut', { position }) : t('timeline.leftOutLines', { count });
    case 'block-typed':
      return typedText(details['type'], position, t);
    case 'segment-split':
      return count === 1 ? t('timeline.split', { position }) : t('timeline.splits', { count });
    case 'segments-merged':
      return count === 1 ? t('timeline.merged', { position }) : t('timeline.merges', { count });
    case 'resegmented':
      return t('timeline.resegmented', { count: Number(details['replaced'] ?? 0) });
    case 'recut-undone':
      return t('timeline.recutUndone');
    case 'target-confirmed':
      return t('timeline.confirmed', { count, language });
    case 'target-accepted':
      return t('timeline.accepted', { count, language });
    case 'target-returned':
      return t('timeline.returned', { position, language });
    case 'version-approved':
      return t('timeline.approved', { language });
    case 'published':
      return publishedText(details, now, t);
    case 'withdrawn':
      return t('timeline.withdrawn');
    default:
      return type;
  }
}

function typedText(type: string | undefined, position: string, t: TFunction): string {
  const known = BLOCK_TYPES.find((each) => each === type);
  return t('timeline.typed', { position, type: known ? blockTypeName(known, t) : (type ?? '') });
}

function assignedText(team: string, t: TFunction): string {
  return t('timeline.assigned', { team });
}

function teamText(
  language: string,
  details: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>,
  t: TFunction,
): string {
  const [translator, reviewer] = [nameOf(details['translatorId'], names), nameOf(details['reviewerId'], names)];
  if (translator !== undefined && reviewer !== undefined) {
    return t('timeline.team', { language, translator, reviewer });
  }
  if (translator !== undefined) return t('timeline.translatorOnly', { language, translator });
  if (reviewer !== undefined) return t('timeline.reviewerOnly', { language, reviewer });
  return t('timeline.noTeam', { language });
}

function publishedText(details: Readonly<Record<string, string>>, now: Date, t: TFunction): string {
  const locales = inPanelOrder((details['locales'] ?? '').split(' ').map(parseLocale).filter(isLocale));
  const languages = localeList(locales, t);
  const from = new Date(details['from'] ?? '');
  if (Number.isNaN(from.getTime()) || from <= now) return t('timeline.published', { languages });
  return t('timeline.publishedFrom', { languages, moment: momentText(from, now, t) });
}

function nameOf(id: string | undefined, names: ReadonlyMap<string, string>): string | undefined {
  return id === undefined ? undefined : (names.get(id) ?? '…');
}

function isLocale(locale: Locale | undefined): locale is Locale {
  return locale !== undefined;
}
