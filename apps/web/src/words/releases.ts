import type { BlockType, ExclusionReason, ReleaseKind, Urgency } from '@triptych/domain';
import type { TFunction } from 'i18next';

export function kindName(kind: ReleaseKind, t: TFunction): string {
  const words: Record<ReleaseKind, string> = {
    'press-release': t('kind.pressRelease'),
    statement: t('kind.statement'),
    'media-advisory': t('kind.mediaAdvisory'),
    'news-note': t('kind.newsNote'),
  };
  return words[kind];
}

export function urgencyName(urgency: Urgency, t: TFunction): string {
  const words: Record<Urgency, string> = {
    routine: t('urgency.routine'),
    urgent: t('urgency.urgent'),
    flash: t('urgency.flash'),
  };
  return words[urgency];
}

export function blockTypeName(type: BlockType, t: TFunction): string {
  const words: Record<BlockType, string> = {
    label: t('block.label'),
    headline: t('block.headline'),
    subheadline: t('block.subheadline'),
    dateline: t('block.dateline'),
    lead: t('block.lead'),
    paragraph: t('block.paragraph'),
    subheading: t('block.subheading'),
    'list-item': t('block.listItem'),
    quotation: t('block.quotation'),
    caption: t('block.caption'),
    'alt-text': t('block.altText'),
    'table-cell': t('block.tableCell'),
    footnote: t('block.footnote'),
    'running-head': t('block.runningHead'),
    'notes-to-editors': t('block.notesToEditors'),
    boilerplate: t('block.boilerplate'),
    'media-contact': t('block.mediaContact'),
    'related-links': t('block.relatedLinks'),
    'end-mark': t('block.endMark'),
    chrome: t('block.chrome'),
  };
  return words[type];
}

/** Why a line is left out. */
export function exclusionText(reason: ExclusionReason, t: TFunction): string {
  const words: Record<ExclusionReason, string> = {
    'bullet-alone': t('exclusion.bulletAlone'),
    'repeated-label': t('exclusion.repeatedLabel'),
    'glued-label': t('exclusion.gluedLabel'),
    'menu-link': t('exclusion.menuLink'),
    'short-label': t('exclusion.shortLabel'),
    'before-headline': t('exclusion.beforeHeadline'),
    'after-contact': t('exclusion.afterContact'),
    'outside-article': t('exclusion.outsideArticle'),
    'left-out-before': t('exclusion.leftOutBefore'),
    'by-hand': t('exclusion.byHand'),
  };
  return words[reason];
}
