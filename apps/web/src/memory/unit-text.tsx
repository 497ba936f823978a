import type { CodedText as Coded, Locale, Span } from '@triptych/domain';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { spanRuns } from '../review/span-runs.js';
import { CodedText } from '../typeset/coded-text.js';
import styles from './unit-text.module.css';

/** One language of a unit with its formatting, and what was searched for marked. */
export function UnitText({
  locale,
  coded,
  spans = [],
  isHit = true,
}: {
  readonly locale: Locale;
  readonly coded: Coded | undefined;
  readonly spans?: readonly Span[];
  /** False when what is marked only seems to translate the phrase. */
  readonly isHit?: boolean;
}) {
  const { t } = useTranslation();
  if (!coded) return <span className={styles.missing}>{t('memory.missing')}</span>;
  return (
    <span lang={locale} className={styles.text}>
      <CodedText
        text={coded.text}
        codes={coded.codes}
        stretch={(words, at) =>
          spanRuns(words, at, spans).map((run, index) =>
            run.isMarked ? (
              <mark key={index} className={isHit ? styles.hit : styles.counterpart}>
                {run.text}
              </mark>
            ) : (
              <Fragment key={index}>{run.text}</Fragment>
            ),
          )
        }
      />
    </span>
  );
}
