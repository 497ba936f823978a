import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import type { DeskSegment } from './desk-segment.js';
import type { EditorState } from './editor-state.js';
import styles from './attention.module.css';

/** Segments out of hand where something of this person's work still needs an answer. */
export function Attention({
  segments,
  state,
  className,
  onOpen,
}: {
  readonly segments: readonly DeskSegment[];
  readonly state: EditorState;
  readonly className: string | undefined;
  readonly onOpen: (segmentId: string) => void;
}) {
  const { t } = useTranslation();
  const waiting = segments.filter(({ id }) => {
    const writing = state.writings[id];
    if (!writing || id === state.inHand) return false;
    return writing.theirs !== null || writing.trouble?.kind === 'refused' || writing.offer !== null;
  });
  if (waiting.length === 0) return null;
  return (
    <Notice tone="warn" title={t('review.attention', { count: waiting.length })} className={className}>
      <div className={styles.list}>
        {waiting.map(({ id, number }) => (
          <Button
            key={id}
            small
            onPress={() => {
              onOpen(id);
            }}
          >
            {t('review.openSentence', { n: number })}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
