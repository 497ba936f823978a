import type { Locale } from '@triptych/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormatChoice } from '../submit/format-choice.js';
import { inFormat, type HandedIn } from '../submit/handed-in.js';
import { PasteWay } from '../submit/paste-way.js';
import { Button } from '../ui/button.js';
import { localeWithin } from '../words/locales.js';
import styles from './versions-view.module.css';

const EMPTY: HandedIn = { way: 'paste', content: '', format: 'text', alternative: null, file: null, page: null };

/** A version from the clipboard or the keyboard, and what it is read as. */
export function PastedVersion({
  locale,
  isPending,
  onDone,
  onCancel,
}: {
  readonly locale: Locale;
  readonly isPending: boolean;
  readonly onDone: (source: { readonly format: HandedIn['format']; readonly content: string }) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [handedIn, setHandedIn] = useState(EMPTY);
  const { format, content } = handedIn;
  return (
    <div className={styles.pasting}>
      <PasteWay
        submission={handedIn}
        locale={locale}
        fault={undefined}
        label={t('align.textIn', { language: localeWithin(locale, t) })}
        hint={t('align.textHint')}
        rows={14}
        onEvent={(event) => {
          if (event.type === 'typed') setHandedIn({ ...handedIn, content: event.content, alternative: null });
          if (event.type === 'pasted') setHandedIn({ ...handedIn, ...event });
        }}
        onComplete={() => undefined}
      />
      {content !== '' && (
        <FormatChoice
          submission={handedIn}
          onEvent={(event) => {
            if (event.type === 'format-chosen') setHandedIn(inFormat(handedIn, event.format));
          }}
        />
      )}
      <div className={styles.acts}>
        <Button onPress={onCancel}>{t('align.cancel')}</Button>
        <Button
          isDisabled={content.trim() === ''}
          isPending={isPending}
          onPress={() => {
            onDone({ format, content });
          }}
        >
          {t('align.handIn')}
        </Button>
      </div>
    </div>
  );
}
