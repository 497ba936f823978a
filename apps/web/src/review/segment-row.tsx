import type { InlineCode, Locale } from '@triptych/domain';
import { CloudOff, StickyNote, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkShape } from '../strips/mark-shape.js';
import { blockClass } from '../typeset/block-class.js';
import { CodedText } from '../typeset/coded-text.js';
import { isOutOfFlow } from '../typeset/out-of-flow.js';
import { classNames } from '../ui/class-names.js';
import { blockTypeName } from '../words/releases.js';
import { markWord } from '../words/states.js';
import { markOfWriting, type DeskSegment } from './desk-segment.js';
import type { Writing } from './writing.js';
import styles from './segment-row.module.css';

/** A segment beside the one in hand: to be read, and opened by a press anywhere on it. */
export const SegmentRow = memo(function SegmentRow({
  segment,
  total,
  writing,
  source,
  target,
  isNoted,
  onOpen,
}: {
  readonly segment: DeskSegment;
  readonly total: number;
  readonly writing: Writing;
  readonly source: Locale;
  readonly target: Locale;
  readonly isNoted: boolean;
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
      <div className={styles.source}>
        <TypeName segment={segment} />
        <p lang={source} className={blockClass(segment.type)}>
          <CodedText text={segment.source} codes={segment.codes} />
        </p>
        {isNoted && <NoteMark />}
      </div>
      <TargetText writing={writing} codes={segment.codes} locale={target} look={blockClass(segment.type)} />
    </li>
  );
});

/** Where the text belongs, when that cannot be seen. */
export function TypeName({ segment }: { readonly segment: DeskSegment }) {
  const { t } = useTranslation();
  return isNamed(segment) ? <p className={styles.aside}>{blockTypeName(segment.type, t)}</p> : null;
}

/** Says that the officer has a word about the sentence; the panel beside the desk has the note itself. */
export function NoteMark() {
  const { t } = useTranslation();
  return (
    <p className={classNames(styles.aside, styles.noted)}>
      <StickyNote size={13} strokeWidth={1.75} aria-hidden />
      {t('note.mark')}
    </p>
  );
}

function isNamed({ startsBlock, type }: DeskSegment): boolean {
  return startsBlock && isOutOfFlow(type);
}

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
  codes,
  locale,
  look,
}: {
  readonly writing: Writing;
  readonly codes: readonly InlineCode[];
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
      <CodedText text={writing.text} codes={codes} />
    </p>
  );
}

/** Classes that every row of the page shares, in hand or not. */
export function rowClass(segment: DeskSegment): string {
  const { type, startsBlock } = segment;
  return classNames(
    isNamed(segment) && styles.named,
    styles.row,
    startsBlock && styles.startsBlock,
    type === 'list-item' && styles.listItem,
    type === 'quotation' && styles.quotation,
  );
}
