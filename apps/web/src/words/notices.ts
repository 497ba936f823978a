import type { TFunction } from 'i18next';
import type { SourceNotice } from '../api/submission.js';

/** What an officer is told of a source that was read with a change or a doubt. */
export function noticeText({ kind, count }: SourceNotice, t: TFunction): string {
  switch (kind) {
    case 'unsafe-removed':
      return count === undefined ? t('notice.unsafeRemoved') : t('notice.unsafeRemovedCount', { count });
    case 'tracked-changes-accepted':
      return count === undefined ? t('notice.changesAccepted') : t('notice.changesAcceptedCount', { count });
    case 'comments-left-out':
      return count === undefined ? t('notice.commentsLeftOut') : t('notice.commentsLeftOutCount', { count });
    case 'charset-guessed':
      return t('notice.charsetGuessed');
  }
}
