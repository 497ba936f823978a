import type { Release } from '@triptych/contracts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/button.js';
import type { DeskSegment } from './desk-segment.js';
import type { EditorState } from './editor-state.js';
import styles from './end-of-desk.module.css';

/** Nothing waits for this person any more: what is left for others, and the way back. */
export function EndOfDesk({
  release,
  segments,
  state,
  mayWrite,
  isReached,
}: {
  readonly release: Release;
  readonly segments: readonly DeskSegment[];
  readonly state: EditorState;
  readonly mayWrite: boolean;
  /** True when the last act led here: the eyes and the focus follow. */
  readonly isReached: boolean;
}) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isReached) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [isReached]);
  const states = segments.map(({ id }) => state.writings[id]?.held.state);
  const unconfirmed = states.filter((each) => each === 'initial').length;
  const unaccepted = states.filter((each) => each === 'translated').length;
  return (
    <section aria-labelledby="review-end" className={styles.end}>
      <h2 id="review-end" ref={heading} tabIndex={-1}>
        {mayWrite ? t('review.end') : t('review.endReader')}
      </h2>
      {unconfirmed > 0 && <p>{t('review.endUnconfirmed', { count: unconfirmed })}</p>}
      {unaccepted > 0 && <p>{t('review.endUnaccepted', { count: unaccepted })}</p>}
      {unconfirmed + unaccepted === 0 && <p>{t('review.endAllDone')}</p>}
      <LinkButton look="filled" href={`/releases/${release.id}`}>
        {t('review.backToRelease')}
      </LinkButton>
    </section>
  );
}
