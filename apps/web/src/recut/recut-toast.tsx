import type { Release } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { Toast } from '../ui/toast.js';
import { newsTone, RecutNewsLine } from './recut-news.js';
import type { Recutting } from './use-recutting.js';

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
  if (!news) return null;
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
