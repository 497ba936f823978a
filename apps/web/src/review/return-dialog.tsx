import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { TextField } from '../ui/field.js';

/** Asks why a sentence goes back; without a reason it does not. */
export function ReturnDialog({
  isOpen,
  onClose,
  reason: first,
  onReturn,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What was written the last time, when that return did not arrive. */
  readonly reason: string;
  readonly onReturn: (reason: string) => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState(first);
  const [isMissing, setMissing] = useState(false);
  const send = () => {
    if (reason.trim() === '') setMissing(true);
    else onReturn(reason.trim());
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('review.returnTitle')}
      acts={
        <>
          <Button onPress={onClose}>{t('review.cancel')}</Button>
          <Button look="filled" onPress={send}>
            {t('review.actReturn')}
          </Button>
        </>
      }
    >
      <TextField
        autoFocus
        label={t('review.returnReason')}
        hint={t('review.returnHint')}
        error={isMissing ? t('review.returnMissing') : undefined}
        rows={4}
        maxLength={2000}
        isRequired
        value={reason}
        onChange={(text) => {
          setReason(text);
          setMissing(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          // Escape is the window's.
          else event.continuePropagation();
        }}
      />
    </Dialog>
  );
}
