import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Toast } from '../ui/toast.js';
import { useProblemText } from '../words/problem.js';
import { ariaShortcut } from './shortcut.js';
import type { BoundAct } from './use-acts.js';
import type { Repeating } from './use-repeating.js';
import styles from './repetition-toast.module.css';

/** Milliseconds for which it stays that nothing can be done about. */
const SHORT_MS = 8_000;

/** Offers the text of a confirmed sentence for the other places where it stands, and says what became of that. */
export function RepetitionToast({
  repeating: { news, isBusy, close },
  acts,
}: {
  readonly repeating: Repeating;
  readonly acts: readonly BoundAct[];
}) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const isOver = news?.kind === 'filled';
  useEffect(() => {
    if (!isOver) return undefined;
    const timer = setTimeout(close, SHORT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isOver, close]);
  if (!news) return null;
  if (news.kind === 'refused') {
    return (
      <Toast tone="block" close={t('review.closeNotice')} onClose={close}>
        <p>{explain(news.error)}</p>
      </Toast>
    );
  }
  if (news.kind === 'filled') {
    return (
      <Toast tone="ok" close={t('review.closeNotice')} onClose={close}>
        <p>{t('review.repeated', { count: news.count })}</p>
      </Toast>
    );
  }
  const repeat = acts.find(({ act }) => act.id === 'repeat');
  return (
    <Toast tone="info" close={t('review.closeNotice')} onClose={close}>
      <div className={styles.line}>
        <p>{t('review.repeats', { count: news.count })}</p>
        {repeat && (
          <Button
            small
            isPending={isBusy}
            isDisabled={!repeat.isEnabled}
            onPress={repeat.run}
            {...(repeat.act.shortcut && { 'aria-keyshortcuts': ariaShortcut(repeat.act.shortcut) })}
          >
            {repeat.label} <kbd className={styles.keys}>{repeat.keys}</kbd>
          </Button>
        )}
      </div>
    </Toast>
  );
}
