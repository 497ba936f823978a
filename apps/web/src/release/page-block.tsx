import type { Block, Release, Segment } from '@triptych/contracts';
import { markOf, may, type BlockType, type Locale } from '@triptych/domain';
import { EyeOff } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useIncludeBlock } from '../api/releases.js';
import { useMe } from '../api/session.js';
import { MarkShape } from '../strips/mark-shape.js';
import { IconButton } from '../ui/button.js';
import { classNames } from '../ui/class-names.js';
import { Tip } from '../ui/tip.js';
import { markWord } from '../words/states.js';
import styles from './page-block.module.css';

/** A block as its page shows it: with the states of its segments in the margin, or as it was submitted. */
export function PageBlock({
  block,
  release,
  locale,
  onTrouble,
}: {
  readonly block: Block;
  readonly release: Release;
  readonly locale: Locale;
  readonly onTrouble: (error: unknown) => void;
}) {
  const isSource = locale === release.sourceLocale;
  return (
    <div className={styles.row}>
      <div className={styles.margin}>
        {isSource ? (
          <LeaveOut block={block} release={release} onTrouble={onTrouble} />
        ) : (
          block.segments.map((segment) => <SegmentMark key={segment.id} segment={segment} locale={locale} />)
        )}
      </div>
      <BlockText type={block.type} locale={locale}>
        {isSource ? (
          block.segments.map(({ source }) => source.text).join(' ')
        ) : (
          <TargetTexts segments={block.segments} locale={locale} />
        )}
      </BlockText>
    </div>
  );
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
        <span className={target.state === 'initial' ? styles.draft : undefined}>{target.text}</span>
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

/** Takes a line out of the release, as long as no version is approved. */
function LeaveOut({
  block,
  release,
  onTrouble,
}: {
  readonly block: Block;
  readonly release: Release;
  readonly onTrouble: (error: unknown) => void;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const include = useIncludeBlock(release.id);
  const isOpen = release.versions.length === 0 && release.state !== 'withdrawn';
  if (!isOpen || !may(me, 'release.include-block')) return null;
  return (
    <Tip text={t('release.leaveOut')}>
      <IconButton
        small
        className={styles.leaveOut}
        label={t('release.leaveOutLabel', { text: excerpt(block) })}
        isPending={include.isPending}
        onPress={() => {
          include.mutate({ blockId: block.id, included: false }, { onError: onTrouble });
        }}
      >
        <EyeOff size={14} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </Tip>
  );
}

/** Enough of a block to know it by. */
function excerpt({ segments }: Block): string {
  const text = segments.map(({ source }) => source.text).join(' ');
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}
