import type { Block, Release, Segment } from '@triptych/contracts';
import { Combine, Scissors } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CutField } from '../recut/cut-field.js';
import { cutPlaces } from '../recut/cut-places.js';
import { newsTone, RecutNewsLine } from '../recut/recut-news.js';
import type { Recutting } from '../recut/use-recutting.js';
import { CodedText } from '../typeset/coded-text.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Notice } from '../ui/notice.js';
import styles from './sentences-dialog.module.css';

/** The sentences of one block: where each begins and ends can be changed. */
export function SentencesDialog({
  release,
  block,
  first,
  recutting,
  onClose,
}: {
  readonly release: Release;
  readonly block: Block;
  /** The sentence that was pressed, if it was one. */
  readonly first: string | null;
  readonly recutting: Recutting;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [cutting, setCutting] = useState<string | null>(null);
  const [inHand, setInHand] = useState(first);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (inHand !== null) list.current?.querySelector<HTMLElement>(`[data-segment="${inHand}"]`)?.focus();
  }, [inHand]);
  const changed = async (act: Promise<readonly string[] | undefined>) => {
    const ids = await act;
    setCutting(null);
    if (ids?.[0] !== undefined) setInHand(ids[0]);
  };
  const { news, isBusy } = recutting;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('release.sentencesTitle')}
      acts={<Button onPress={onClose}>{t('release.done')}</Button>}
    >
      <p className={styles.intro}>{t('release.sentencesText')}</p>
      <ol ref={list} className={styles.list}>
        {block.segments.map((segment, index) => (
          <li key={segment.id} data-segment={segment.id} tabIndex={-1} className={styles.sentence}>
            {cutting === segment.id ? (
              <CutField
                text={segment.source.text}
                codes={segment.source.codes}
                locale={release.sourceLocale}
                look={styles.text ?? ''}
                isPending={isBusy}
                onCut={(at) => void changed(recutting.split(segment.id, at))}
                onLeave={() => {
                  setCutting(null);
                  setInHand(segment.id);
                }}
              />
            ) : (
              <Sentence
                release={release}
                segment={segment}
                hasNext={index < block.segments.length - 1}
                isBusy={isBusy}
                onSplit={() => {
                  setInHand(null);
                  setCutting(segment.id);
                }}
                onMerge={() => void changed(recutting.merge(segment.id))}
              />
            )}
          </li>
        ))}
      </ol>
      {news && (
        <Notice tone={newsTone(news)}>
          <RecutNewsLine release={release} news={news} isBusy={isBusy} onUndo={() => void recutting.undo()} />
        </Notice>
      )}
    </Dialog>
  );
}

function Sentence({
  release,
  segment: { source },
  hasNext,
  isBusy,
  onSplit,
  onMerge,
}: {
  readonly release: Release;
  readonly segment: Segment;
  readonly hasNext: boolean;
  readonly isBusy: boolean;
  readonly onSplit: () => void;
  readonly onMerge: () => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <p lang={release.sourceLocale} className={styles.text}>
        <CodedText text={source.text} codes={source.codes} />
      </p>
      <div className={styles.acts}>
        {cutPlaces(source.text, source.codes).length > 0 && (
          <Button
            look="quiet"
            small
            icon={<Scissors size={14} strokeWidth={1.75} aria-hidden />}
            isDisabled={isBusy}
            onPress={onSplit}
          >
            {t('review.actSplit')}
          </Button>
        )}
        {hasNext && (
          <Button
            look="quiet"
            small
            icon={<Combine size={14} strokeWidth={1.75} aria-hidden />}
            isDisabled={isBusy}
            onPress={onMerge}
          >
            {t('review.actMerge')}
          </Button>
        )}
      </div>
    </>
  );
}
