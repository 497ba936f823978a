import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { Button } from '../ui/button.js';
import { Toast } from '../ui/toast.js';
import { useProblemText } from '../words/problem.js';
import styles from './upkeep-toast.module.css';
import { isUndoable, type Upkeep, type UpkeepNews } from './use-upkeep.js';

/** Milliseconds for which a notice stays that nothing can be done about. */
const SHORT_MS = 8_000;

/** Says what became of units, and takes a removal or a merge back. */
export function UpkeepToast({ upkeep: { news, isBusy, undo, close } }: { readonly upkeep: Upkeep }) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const goes = news !== undefined && news.error === undefined && !isUndoable(news);
  useEffect(() => {
    if (!goes) return undefined;
    const timer = setTimeout(close, SHORT_MS);
    return () => {
      clearTimeout(timer);
    };
    // A new closure with each render is the same act.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [goes, news]);
  if (!news) return null;
  return (
    <Toast tone={news.error === undefined ? 'ok' : 'block'} close={t('memory.closeNotice')} onClose={close}>
      <div className={styles.line}>
        <div>
          {news.units.length > 0 && <p>{newsText(news, t)}</p>}
          {news.error !== undefined && <p>{explain(news.error)}</p>}
        </div>
        {isUndoable(news) && (
          <Button small isPending={isBusy} onPress={undo}>
            {t('memory.undo')}
          </Button>
        )}
      </div>
    </Toast>
  );
}

function newsText({ kind, units: { length: count } }: UpkeepNews, t: TFunction): string {
  switch (kind) {
    case 'removed':
      return t('memory.removed', { count });
    case 'merged':
      return t('memory.merged', { count });
    case 'restored':
      return t('memory.restored', { count });
    case 'edited':
      return t('memory.edited');
  }
}
