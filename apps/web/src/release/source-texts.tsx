import type { Block, Release } from '@triptych/contracts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.js';
import { mayRecut } from '../recut/recut-rights.js';
import { CodedText } from '../typeset/coded-text.js';
import styles from './page-block.module.css';

/** The sentences of a source block. Pressed, one opens the window on sentences; the menu in the margin does so for the keyboard. */
export function SourceTexts({
  block,
  release,
  onSentences,
}: {
  readonly block: Block;
  readonly release: Release;
  readonly onSentences: (blockId: string, segmentId: string) => void;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const canOpen = mayRecut(me, release);
  return block.segments.map(({ id, source }) => (
    <Fragment key={id}>
      <span
        {...(canOpen && {
          className: styles.sentence,
          title: t('release.sentenceHint'),
          onClick: () => {
            // Whoever marks words with the mouse wants to copy them.
            if (getSelection()?.isCollapsed ?? true) onSentences(block.id, id);
          },
        })}
      >
        <CodedText text={source.text} codes={source.codes} />
      </span>{' '}
    </Fragment>
  ));
}
