import type { Mark, ReleaseState } from '@triptych/domain';
import type { TFunction } from 'i18next';

/** Where a release or one of its translations stands, in a word or two. */
export function stateWord(state: ReleaseState, t: TFunction): string {
  const words: Record<ReleaseState, string> = {
    drafting: t('state.drafting'),
    translation: t('state.translation'),
    review: t('state.review'),
    ready: t('state.ready'),
    approved: t('state.approved'),
    published: t('state.published'),
    withdrawn: t('state.withdrawn'),
  };
  return words[state];
}

/** What one shape of a strip means. */
export function markWord(mark: Mark, t: TFunction): string {
  const words: Record<Mark, string> = {
    initial: t('mark.initial'),
    draft: t('mark.draft'),
    returned: t('mark.returned'),
    translated: t('mark.translated'),
    reviewed: t('mark.reviewed'),
    final: t('mark.final'),
  };
  return words[mark];
}

/** How many segments have a mark, in words: "3 reviewed". */
export function markCount(mark: Mark, count: number, t: TFunction): string {
  switch (mark) {
    case 'initial':
      return t('mark.initialCount', { count });
    case 'draft':
      return t('mark.draftCount', { count });
    case 'returned':
      return t('mark.returnedCount', { count });
    case 'translated':
      return t('mark.translatedCount', { count });
    case 'reviewed':
      return t('mark.reviewedCount', { count });
    case 'final':
      return t('mark.finalCount', { count });
  }
}
