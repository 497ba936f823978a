import type { LanguagePair } from '@triptych/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CutField } from '../recut/cut-field.js';
import { blockClass } from '../typeset/block-class.js';
import { CodedText } from '../typeset/coded-text.js';
import { classNames } from '../ui/class-names.js';
import { Notice } from '../ui/notice.js';
import { localeName } from '../words/locales.js';
import { useProblemText } from '../words/problem.js';
import { ActButton, PrimaryAct } from './act-button.js';
import { ConflictView } from './conflict-view.js';
import type { DeskSegment } from './desk-segment.js';
import type { EditorEvent } from './editor-state.js';
import { isDirty, type Writing } from './writing.js';
import { OfferView } from './offer-view.js';
import { isWritable, type DeskView } from './desk-view.js';
import { NoteMark, SegmentMark, TypeName, rowClass } from './segment-row.js';
import { SignBar } from './sign-bar.js';
import { SourceTools } from './source-tools.js';
import type { SourceTag } from './source-tags.js';
import { TagRow } from './tag-row.js';
import { TargetField, type FieldHands } from './target-field.js';
import type { BoundAct } from './use-acts.js';
import type { Cutting } from './use-cutting.js';
import styles from './segment-in-hand.module.css';
import rowStyles from './segment-row.module.css';

/** The segment in hand: raised and open, with all that can be done about it. */
export function SegmentInHand({
  segment,
  total,
  writing,
  view,
  pair,
  acts,
  tags,
  isNoted,
  cutting,
  field,
  onField,
  onEvent,
  notice,
  children,
}: {
  readonly segment: DeskSegment;
  readonly total: number;
  readonly writing: Writing;
  readonly view: DeskView;
  readonly pair: LanguagePair;
  readonly acts: readonly BoundAct[];
  readonly tags: readonly SourceTag[];
  readonly isNoted: boolean;
  readonly cutting: Cutting;
  readonly field: FieldHands | null;
  readonly onField: (field: FieldHands | null) => void;
  readonly onEvent: (event: EditorEvent) => void;
  /** What has to be seen before anything else. */
  readonly notice?: ReactNode;
  /** The side panel, where there is no side. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { held, theirs, offer, text } = writing;
  const look = blockClass(segment.type);
  const canWrite = isWritable(view);
  const label = t('review.field', { language: localeName(pair.target, t), n: segment.number });
  return (
    <li
      id={`segment-${segment.id}`}
      data-in-hand
      aria-current="true"
      className={classNames(rowClass(segment), styles.card)}
    >
      <SegmentMark segment={segment} total={total} writing={writing} />
      <div className={classNames(rowStyles.source, styles.source)}>
        <TypeName segment={segment} />
        {cutting.isChoosing ? (
          <CutField
            text={segment.source}
            codes={segment.codes}
            locale={pair.source}
            look={look}
            isPending={cutting.isBusy}
            onCut={cutting.cutAt}
            onLeave={cutting.leave}
          />
        ) : (
          <>
            <p lang={pair.source} className={look}>
              <CodedText text={segment.source} codes={segment.codes} numbered />
            </p>
            {isNoted && <NoteMark />}
            <SourceTools acts={acts} />
          </>
        )}
      </div>
      <div className={classNames(rowStyles.target, styles.target)}>
        <TargetField
          text={text}
          locale={pair.target}
          label={label}
          look={look}
          findings={view.findings}
          codes={segment.codes}
          isReadOnly={!canWrite || cutting.isBusy}
          allowsBreaks={/[\r\n]/.test(segment.source)}
          placeholder={held.awaitsDraft ? t('review.placeholderDraft') : t('review.placeholder')}
          hands={onField}
          onText={(typed) => {
            onEvent({ type: 'typed', segmentId: segment.id, text: typed });
          }}
        />
        {canWrite && <TagRow tags={tags} acts={acts} field={field} />}
      </div>
      <div className={styles.below}>
        {notice}
        {held.returned && (
          <Notice tone="warn" title={t('review.returnedBy', { name: held.returned.by.name })}>
            <p>{held.returned.reason}</p>
          </Notice>
        )}
        {theirs && (
          <ConflictView mine={text} isMine={isDirty(writing)} theirs={theirs} locale={pair.target} acts={acts} />
        )}
        {offer !== null && (
          <OfferView
            offer={offer}
            text={text}
            locale={pair.target}
            onTake={() => {
              onEvent({ type: 'offer-taken', segmentId: segment.id });
            }}
            onLeave={() => {
              onEvent({ type: 'offer-left', segmentId: segment.id });
            }}
          />
        )}
        <Refusal writing={writing} />
        <div className={styles.acts}>
          {canWrite ? <SignBar acts={acts} locale={pair.target} /> : <ReadOnlyNote view={view} />}
          {!theirs && !cutting.isChoosing && (
            <div className={styles.decide}>
              <ActButton id="return" acts={acts} hideWhenDisabled />
              <PrimaryAct acts={acts} />
            </div>
          )}
        </div>
        {children && <div className={styles.panel}>{children}</div>}
      </div>
    </li>
  );
}

function Refusal({ writing: { trouble } }: { readonly writing: Writing }) {
  const explain = useProblemText();
  return trouble?.kind === 'refused' ? <Notice tone="block">{explain(trouble.error)}</Notice> : null;
}

function ReadOnlyNote({ view: { isOpen, writing, role } }: { readonly view: DeskView }) {
  const { t } = useTranslation();
  const text = !isOpen
    ? t('review.readOnlyWithdrawn')
    : writing?.held.state === 'final'
      ? t('review.readOnlyFinal')
      : !role.mayWrite
        ? t('review.readOnlyRole')
        : undefined;
  return <p className={styles.note}>{text}</p>;
}
