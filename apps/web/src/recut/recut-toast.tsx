import type { Release } from '@triptych/contracts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Toast } from '../ui/toast.js';
import { isNewest, newsTone, RecutNewsLine } from './recut-news.js';
import type { Recutting } from './use-recutting.js';

/** Milliseconds for which a notice stays that nothing can be done about. */
const SHORT_MS = 8_000;

/** Says what became of a change of sentence borders, wherever the page is scrolled to. */
export function RecutToast({
  release,
  recutting: { news, tell, isBusy },
  onUndo,
}: {
  readonly release: Release;
  readonly recutting: Recutting;
  readonly onUndo: () => void;
}) {
  const { t } = useTranslation();
  const isOver = news?.kind === 'undone';
  useEffect(() => {
    if (!isOver) return undefined;
    const timer = setTimeout(() => {
      tell(null);
    }, SHORT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isOver, tell]);
  // Once somebody else has moved a border, or put this one back, it is no news any more.
  const isPast = (news?.kind === 'split' || news?.kind === 'merged') && !isNewest(release, news);
  if (!news || isPast) return null;
  return (
    <Toast
      tone={newsTone(news)}
      close={t('recut.close')}
      onClose={() => {
        tell(null);
      }}
    >
      <RecutNewsLine release={release} news={news} isBusy={isBusy} onUndo={onUndo} />
    </Toast>
  );
}
