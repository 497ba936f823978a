import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';
import styles from './format-choice.module.css';
import { TEXT_FORMATS } from './handed-in.js';
import type { Submission, SubmissionEvent } from './submission.js';

/** What a pasted text is read as, in a quiet line. Where the clipboard offered both forms, the other one is taken. */
export function FormatChoice({
  submission: { format },
  onEvent,
}: {
  readonly submission: Pick<Submission, 'format'>;
  readonly onEvent: (event: SubmissionEvent) => void;
}) {
  const { t } = useTranslation();
  const names = {
    html: t('submit.formatHtml'),
    text: t('submit.formatText'),
    markdown: t('submit.formatMarkdown'),
  };
  return (
    <RadioGroup
      value={format}
      orientation="horizontal"
      onChange={(id) => {
        const chosen = TEXT_FORMATS.find((each) => each === id);
        if (chosen) onEvent({ type: 'format-chosen', format: chosen });
      }}
      className={styles.choice}
    >
      <Label className={styles.label}>{t('submit.format')}</Label>
      {TEXT_FORMATS.map((id) => (
        <Radio key={id} value={id} className={styles.option}>
          {names[id]}
        </Radio>
      ))}
    </RadioGroup>
  );
}
