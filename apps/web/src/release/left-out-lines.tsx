import type { Block, Release } from '@triptych/contracts';
import { may, withoutCodes } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { useCorrectBlock } from '../api/releases.js';
import { useMe } from '../api/session.js';
import { Button } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { exclusionText } from '../words/releases.js';
import styles from './left-out-lines.module.css';

/** Neighbouring lines that are not part of the release: nothing is dropped silently, each can come back. */
export function LeftOutLines({
  release,
  blocks,
  onTrouble,
}: {
  readonly release: Release;
  readonly blocks: readonly Block[];
  readonly onTrouble: (error: unknown) => void;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const include = useCorrectBlock(release.id);
  const mayRestore = release.versions.length === 0 && release.state !== 'withdrawn' && may(me, 'release.correct-block');
  return (
    <Disclosure title={t('release.leftOut', { count: blocks.length })} className={styles.lines}>
      <ol className={styles.list}>
        {blocks.map((block) => {
          const text =
            block.prefix + block.segments.map(({ source }) => withoutCodes(source.text, source.codes)).join(' ');
          return (
            <li key={block.id} className={styles.line}>
              <div className={styles.words}>
                <p lang={release.sourceLocale} className={styles.text}>
                  {text}
                </p>
                {block.reason !== null && <p className={styles.reason}>{exclusionText(block.reason, t)}</p>}
              </div>
              {mayRestore && (
                <Button
                  look="quiet"
                  small
                  aria-label={t('release.restoreLabel', { text })}
                  isDisabled={include.isPending}
                  onPress={() => {
                    include.mutate({ blockId: block.id, included: true }, { onError: onTrouble });
                  }}
                >
                  {t('release.restore')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
