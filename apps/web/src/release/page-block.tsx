import type { Block, Release, Segment } from '@triptych/contracts';
import { markOf, type BlockType, type Locale } from '@triptych/domain';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceNote } from '../api/releases.js';
import { NoteList } from '../notes/note-list.js';
import { MarkShape } from '../strips/mark-shape.js';
import { CodedText } from '../typeset/coded-text.js';
import { isOutOfFlow } from '../typeset/out-of-flow.js';
import { classNames } from '../ui/class-names.js';
import { blockTypeName } from '../words/releases.js';
import { markWord } from '../words/states.js';
import { BlockMenu } from './block-menu.js';
import styles from './page-block.module.css';
import { SourceTexts } from './source-texts.js';

/** A block as its page shows it: with the states of its segments in the margin, or as it was submitted. */
export function PageBlock({
  block,
  release,
  locale,
  notes,
  onTrouble,
  onSentences,
}: {
  readonly block: Block;
  readonly release: Release;
  readonly locale: Locale;
  /** Those about this block. */
  readonly notes: readonly SourceNote[];
  readonly onTrouble: (error: unknown) => void;
  readonly onSentences: (blockId: string, segmentId: string | null) => void;
}) {
  const isSource = locale === release.sourceLocale;
  return (
    <div className={styles.row}>
      <div className={styles.margin}>
        {isSource ? (
          <BlockMenu
            block={block}
            release={release}
            onTrouble={onTrouble}
            onSentences={() => {
              onSentences(block.id, null);
            }}
          />
        ) : (
          block.segments.map((segment) => <SegmentMark key={segment.id} segment={segment} locale={locale} />)
        )}
      </div>
      <div className={styles.body}>
        <TypeName type={block.type} />
        <BlockText type={block.type} locale={locale}>
          {isSource ? (
            <SourceTexts block={block} release={release} onSentences={onSentences} />
          ) : (
            <TargetTexts segments={block.segments} locale={locale} />
          )}
        </BlockText>
        {isSource && notes.length > 0 && (
          <div className={styles.notes}>
            <NoteList notes={notes} locale={locale} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Where a text belongs, when that cannot be seen. */
function TypeName({ type }: { readonly type: BlockType }) {
  const { t } = useTranslation();
  return isOutOfFlow(type) ? <p className={styles.typeName}>{blockTypeName(type, t)}</p> : null;
}

function BlockText({
  type,
  locale,
  children,
}: {
  readonly type: BlockType;
  readonly locale: Locale;
  readonly children: React.ReactNode;
}) {
  const className = classNames(styles.text, styles[type]);
  if (type === 'headline') {
    return (
      <h3 lang={locale} className={className}>
        {children}
      </h3>
    );
  }
  if (type === 'subheading') {
    return (
      <h4 lang={locale} className={className}>
        {children}
      </h4>
    );
  }
  if (type === 'quotation') {
    return (
      <blockquote lang={locale} className={className}>
        {children}
      </blockquote>
    );
  }
  return (
    <p lang={locale} className={className}>
      {children}
    </p>
  );
}

/** The texts of a block in their order; where there is none yet, the place says why. */
function TargetTexts({ segments, locale }: { readonly segments: readonly Segment[]; readonly locale: Locale }) {
  const { t, i18n } = useTranslation();
  const targets = segments.map((segment) => segment.targets[locale]);
  const why = targets.some((target) => target?.awaitsDraft) ? t('release.awaitsDraft') : t('release.noText');
  const absent = (text: string) => (
    <span className={styles.absent} lang={i18n.language}>
      {text}
    </span>
  );
  if (targets.every((target) => !target?.text)) return absent(why);
  return targets.map((target, place) => (
    <Fragment key={segments[place]?.id}>
      {target?.text ? (
        <span className={target.state === 'initial' ? styles.draft : undefined}>
          <CodedText text={target.text} codes={segments[place]?.source.codes ?? []} />
        </span>
      ) : (
        absent('…')
      )}{' '}
    </Fragment>
  ));
}

function SegmentMark({ segment, locale }: { readonly segment: Segment; readonly locale: Locale }) {
  const { t } = useTranslation();
  const target = segment.targets[locale];
  const mark = target
    ? markOf({ state: target.state, text: target.text, returnReason: target.returned?.reason ?? null })
    : 'initial';
  return <MarkShape mark={mark} size={12} label={markWord(mark, t)} />;
}
