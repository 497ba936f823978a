import type { Locale } from '@triptych/domain';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names.js';
import { TextField } from '../ui/field.js';
import { pastedText } from './pasted-text.js';
import type { Submission, SubmissionEvent } from './submission.js';
import styles from './text-pane.module.css';

/** A text from the clipboard or the keyboard. */
export function PasteWay({
  submission: { content, format },
  locale,
  fault,
  label,
  hint,
  rows = 20,
  onEvent,
  onComplete,
}: {
  readonly submission: Pick<Submission, 'content' | 'format'>;
  readonly locale: Locale | null;
  readonly fault: string | undefined;
  /** Another name and hint than those of a new release. */
  readonly label?: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly onEvent: (event: SubmissionEvent) => void;
  readonly onComplete: () => void;
}) {
  const { t } = useTranslation();
  /** What replaces everything is taken with its formatting; what is put into a text is text. */
  const paste = (event: ClipboardEvent<HTMLDivElement>) => {
    const { target, clipboardData } = event;
    if (!(target instanceof HTMLTextAreaElement)) return;
    const isWhole = target.selectionStart === 0 && target.selectionEnd === target.value.length;
    if (!isWhole) return;
    const pasted = pastedText(clipboardData.getData('text/html'), clipboardData.getData('text/plain'));
    if (pasted.content.trim() === '') return;
    event.preventDefault();
    onEvent({ type: 'pasted', ...pasted });
    if (pasted.format === 'html' || pasted.content.includes('\n')) onComplete();
  };
  return (
    <div onPaste={paste}>
      <TextField
        label={label ?? t('submit.text')}
        hint={format === 'html' ? t('submit.markupHint') : (hint ?? t('submit.textHint'))}
        error={fault}
        rows={rows}
        value={content}
        onChange={(typed) => {
          onEvent({ type: 'typed', content: typed });
        }}
        autoFocus={content === ''}
        className={classNames(styles.area, format === 'html' && styles.markup)}
        spellCheck="false"
        {...(locale && { lang: locale })}
      />
    </div>
  );
}
