import type { MemoryAlignment } from '@triptych/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDiscardAlignment } from '../api/memory-alignments.js';
import { Button } from '../ui/button.js';
import { Confirm } from '../ui/dialog.js';
import { useProblemText } from '../words/problem.js';

/** Throws an alignment away, after it has asked. */
export function Discard({ alignment: { id, name, keptAt } }: { readonly alignment: MemoryAlignment }) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const navigate = useNavigate();
  const discard = useDiscardAlignment();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        small
        onPress={() => {
          setAsking(true);
        }}
      >
        {t('align.discard')}
      </Button>
      <Confirm
        isOpen={isAsking}
        onClose={() => {
          setAsking(false);
        }}
        title={t('align.discardTitle', { name })}
        confirm={t('align.discardConfirm')}
        cancel={t('align.cancel')}
        look="danger"
        onConfirm={async () => {
          await discard.mutateAsync(id);
          await navigate('/memory/align');
        }}
        explain={explain}
      >
        <p>{keptAt === null ? t('align.discardText') : t('align.discardKeptText')}</p>
      </Confirm>
    </>
  );
}
