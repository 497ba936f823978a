import type { Release } from '@triptych/contracts';
import type { TFunction } from 'i18next';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import type { NoticeTone } from '../ui/notice.js';
import { useProblemText } from '../words/problem.js';
import styles from './recut-news.module.css';
import type { RecutNews } from './use-recutting.js';

/** What became of a change of sentence borders, and the way back while there is one. */
export function RecutNewsLine({
  release,
  news,
  isBusy,
  onUndo,
}: {
  readonly release: Release;
  readonly news: RecutNews;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}) {
  const { t } = useTranslation();
  const explain = useProblemText();
  return (
    <div className={styles.line}>
      <p>{news.kind === 'refused' ? explain(news.error) : newsText(news, t)}</p>
      {isNewest(release, news) && (
        <Button small isPending={isBusy} icon={<Undo2 size={14} strokeWidth={1.75} aria-hidden />} onPress={onUndo}>
          {t('recut.undo')}
        </Button>
      )}
    </div>
  );
}

/** True while the change that the news are about is the one that would be taken back. */
export function isNewest({ lastRecut }: Pick<Release, 'lastRecut'>, news: RecutNews): boolean {
  return 'change' in news && news.change !== null && news.change === lastRecut?.at;
}

/** How grave the news are. */
export function newsTone({ kind }: RecutNews): NoticeTone {
  if (kind === 'refused') return 'block';
  return kind === 'unsaved' ? 'warn' : 'ok';
}

function newsText(news: Exclude<RecutNews, { kind: 'refused' }>, t: TFunction): string {
  switch (news.kind) {
    case 'split':
      return t('recut.split');
    case 'merged':
      return t('recut.merged');
    case 'undone':
      return t('recut.undone');
    case 'unsaved':
      return t('recut.unsaved');
    case 'resegmented': {
      const { kept, replaced } = news.result;
      if (replaced === 0) return t('recut.nothingChanged');
      return `${t('recut.replaced', { count: replaced })} ${t('recut.kept', { count: kept })}`;
    }
  }
}
