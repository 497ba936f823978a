import type { Locale } from '@triptych/domain';
import { CloudOff, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkShape } from '../strips/mark-shape.js';
import { blockClass } from '../typeset/block-class.js';
import { classNames } from '../ui/class-names.js';
import { markWord } from '../words/states.js';
import { markOfWriting, type DeskSegment } from './desk-segment.js';
import type { Writing } from './editor-state.js';
import styles from './segment-row.module.css';

/** A segment beside the one in hand: to be read, and opened by a press anywhere on it. */
export const SegmentRow = memo(function SegmentRow({
  segment,
  total,
  writing,
  source,
  target,
  onOpen,
}: {
  readonly segment: DeskSegment;
  readonly total: number;
  readonly writing: Writing;
  readonly source: Locale;
  readonly target: Locale;
  readonly onOpen: (segmentId: string) => void;
}) {
  const open = () => {
    // Whoever marks words with the mouse wants to copy them.
    if (getSelection()?.isCollapsed ?? true) onOpen(segment.id);
  };
  return (
    // The button in the margin does the same for the keyboard.
    <li id={`segment-${segment.id}`} className={rowClass(segment)} onClick={open}>
      <SegmentMark segment={segment} total={total} writing={writing} onOpen={onOpen} />
      <p lang={source} className={classNames(styles.source, blockClass(segment.type))}>
        {segment.source}
      </p>
      <TargetText writing={writing} locale={target} look={blockClass(segment.type)} />
    </li>
  );
});

/** The state in the margin; pressing it opens the segment. */
export function SegmentMark({
  segment,
  total,
  writing,
  onOpen,
}: {
  readonly segment: DeskSegment;
  readonly total: number;
  readonly writing: Writing;
  readonly onOpen?: (segmentId: string) => void;
}) {
  const { t } = useTranslation();
  const mark = markOfWriting(writing);
  const label = t('review.sentence', { n: segment.number, total, state: markWord(mark, t) });
  const shape = writing.theirs ? (
    <TriangleAlert size={15} className={styles.alert} aria-hidden />
  ) : writing.trouble ? (
    <CloudOff size={15} className={styles.alert} aria-hidden />
  ) : (
    <MarkShape mark={mark} size={15} />
  );
  return onOpen ? (
    <button
      type="button"
      aria-label={label}
      title={markWord(mark, t)}
      className={styles.mark}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(segment.id);
      }}
    >
      {shape}
    </button>
  ) : (
    <span className={styles.mark} title={markWord(mark, t)}>
      {shape}
      <span className="visually-hidden">{label}</span>
    </span>
  );
}

function TargetText({
  writing,
  locale,
  look,
}: {
  readonly writing: Writing;
  readonly locale: Locale;
  readonly look: string;
}) {
  const { t } = useTranslation();
  if (writing.text === '') {
    return (
      <p className={classNames(styles.target, styles.absent)}>
        {writing.held.awaitsDraft ? t('review.draftComing') : t('review.noDraft')}
      </p>
    );
  }
  return (
    <p lang={locale} className={classNames(styles.target, look)}>
      {writing.text}
    </p>
  );
}

/** Classes that every row of the page shares, in hand or not. */
export function rowClass({ type, startsBlock }: DeskSegment): string {
  return classNames(
    styles.row,
    startsBlock && styles.startsBlock,
    type === 'list-item' && styles.listItem,
    type === 'quotation' && styles.quotation,
  );
}
