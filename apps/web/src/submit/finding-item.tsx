import type { Locale } from '@triptych/domain';
import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { classNames } from '../ui/class-names.js';
import { sourceFindingText, suggestedNote } from '../words/source-findings.js';
import { excerptIn, isFixable, type AskedFinding } from './asked-findings.js';
import { contextOf } from './finding-context.js';
import styles from './finding-item.module.css';
import type { FindingActs } from './finding-acts.js';
import { NoteField } from './note-field.js';

/** One finding: what it is, where it stands, and what to do about it. */
export function FindingItem({
  asked,
  text,
  locale,
  onShow,
  onCorrect,
  onEvent,
  canCorrect,
}: FindingActs & {
  readonly asked: AskedFinding;
  /** Empty when the finding before says the same. */
  readonly text: string;
  readonly locale: Locale | null;
}) {
  const { t } = useTranslation();
  const item = useRef<HTMLLIElement>(null);
  const [isNoting, setNoting] = useState(false);
  const { id, finding, line, note, isIgnored } = asked;
  const context = line && contextOf(line.block.text, finding);
  /** The pressed button goes; the focus stays with the finding. */
  const answer = (act: () => void) => {
    act();
    item.current?.focus({ preventScroll: true });
  };
  const reopen = () => {
    answer(() => {
      onEvent({ type: 'reopened', finding: id });
    });
  };
  return (
    <li ref={item} tabIndex={-1} className={classNames(styles.finding, (isIgnored || note) && styles.answered)}>
      {text !== '' && <p className={styles.text}>{text}</p>}
      {context && (
        <AriaButton
          className={styles.place}
          aria-label={t('submit.showPlace', { text: context.before + context.words + context.after })}
          onPress={({ target }) => {
            onShow({ finding: id, from: target });
          }}
        >
          <span lang={locale ?? undefined}>
            {context.before}
            {context.isWhole ? context.words : <mark className={styles.words}>{context.words}</mark>}
            {context.after}
          </span>
        </AriaButton>
      )}
      {note && !isNoting && (
        <p className={styles.note}>
          <span className={styles.label}>{t('submit.noteLabel')}</span> {note.text}
        </p>
      )}
      {isNoting ? (
        <NoteField
          text={note?.text ?? suggestedNote(finding, t)}
          onKeep={(kept) => {
            setNoting(false);
            answer(() => {
              const excerpt = line ? excerptIn(line.block.text, finding) : '';
              onEvent({
                type: 'noted',
                note: { finding: id, check: finding.check, line: line?.key ?? '', excerpt, text: kept },
              });
            });
          }}
          onCancel={() => {
            setNoting(false);
            item.current?.focus({ preventScroll: true });
          }}
        />
      ) : (
        <div className={styles.acts}>
          {isIgnored && <span className={styles.state}>{t('submit.ignored')}</span>}
          {!isIgnored && !note && isFixable(asked) && (
            <Button
              look="quiet"
              small
              isDisabled={!canCorrect}
              aria-label={t('submit.correctLabel', { finding: labelOf() })}
              onPress={() => {
                onCorrect([asked]);
              }}
            >
              {t('submit.correct')}
            </Button>
          )}
          {!isIgnored && (
            <Button
              look="quiet"
              small
              aria-label={note ? undefined : t('submit.noteActLabel', { finding: labelOf() })}
              onPress={() => {
                setNoting(true);
              }}
            >
              {note ? t('submit.noteEdit') : t('submit.noteAct')}
            </Button>
          )}
          {isIgnored || note ? (
            <Button look="quiet" small onPress={reopen}>
              {note ? t('submit.noteRemove') : t('submit.reopen')}
            </Button>
          ) : (
            <Button
              look="quiet"
              small
              aria-label={t('submit.ignoreLabel', { finding: labelOf() })}
              onPress={() => {
                answer(() => {
                  onEvent({ type: 'ignored', finding: id });
                });
              }}
            >
              {t('submit.ignore')}
            </Button>
          )}
        </div>
      )}
    </li>
  );

  function labelOf() {
    return sourceFindingText(finding, t);
  }
}
