import type { MemoryImport } from '@triptych/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApplyImport, useCancelImport, useMemoryImport } from '../api/memory-imports.js';
import { sizeText } from '../submit/held-file.js';
import { Button, LinkButton } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Progress } from '../ui/progress.js';
import { Skeleton } from '../ui/skeleton.js';
import { useProblemText } from '../words/problem.js';
import { tmxReasonText } from '../words/tmx.js';
import { broughtBy, isApplicable, isReversible } from './import-progress.js';
import { ImportReport } from './import-report.js';
import styles from './import-screen.module.css';
import { stateText } from './import-words.js';
import { TakeBack } from './take-back.js';

/** One import: how far it is, what became of its entries, and what can be done with it. */
export function ImportView({ id }: { readonly id: string }) {
  const explain = useProblemText();
  const { data, error } = useMemoryImport(id);
  if (data) return <Shown item={data} />;
  return error ? <Notice tone="block">{explain(error)}</Notice> : <Skeleton height="140px" />;
}

function Shown({ item }: { readonly item: MemoryImport }) {
  const { t, i18n } = useTranslation();
  const explain = useProblemText();
  const apply = useApplyImport();
  const cancel = useCancelImport();
  const [isAsking, setAsking] = useState(false);
  const { id, name, state, dryRun, bytes, bytesRead, trouble, report, finishedAt } = item;
  const size = (count: number) => sizeText(count, i18n.language);
  const isReading = state === 'running' || state === 'waiting';
  const error = apply.error ?? cancel.error;
  return (
    <section aria-labelledby="import" className={styles.shown}>
      <div className={styles.shownHead}>
        <h2 id="import">{name}</h2>
        <p role="status">{stateText(item, t)}</p>
      </div>
      {isReading && (
        <Progress
          label={stateText(item, t)}
          text={t('memoryImport.bytesRead', { read: size(bytesRead), size: size(bytes) })}
          done={bytesRead}
          total={bytes}
        />
      )}
      {state === 'done' && dryRun && <Notice>{t('memoryImport.triedText')}</Notice>}
      {state === 'failed' && (
        <Notice tone="block" title={t('memoryImport.failedTitle')}>
          <p>{t('memoryImport.failedBecause', { reason: tmxReasonText(trouble ?? '', t) })}</p>
          {!dryRun && broughtBy(item) > 0 && <p>{t('memoryImport.failedKept', { count: broughtBy(item) })}</p>}
        </Notice>
      )}
      {state === 'cancelled' && !dryRun && finishedAt !== null && <p>{t('memoryImport.takenBackText')}</p>}
      {state !== 'waiting' && state !== 'cancelled' && <ImportReport report={report} />}
      {error !== null && <Notice tone="block">{explain(error)}</Notice>}
      <div className={styles.acts}>
        {isApplicable(item) && (
          <Button
            look="filled"
            isPending={apply.isPending}
            isDisabled={broughtBy(item) === 0}
            onPress={() => {
              apply.mutate(id);
            }}
          >
            {t('memoryImport.apply', { count: broughtBy(item) })}
          </Button>
        )}
        {isReading && dryRun && (
          <Button
            isPending={cancel.isPending}
            onPress={() => {
              cancel.mutate(id);
            }}
          >
            {t('memoryImport.cancelTrial')}
          </Button>
        )}
        {isReading && !dryRun && (
          <Button
            onPress={() => {
              setAsking(true);
            }}
          >
            {t('memoryImport.cancelImport')}
          </Button>
        )}
        {isReversible(item) && (
          <>
            <LinkButton href={`/memory?batch=${encodeURIComponent(id)}`}>{t('memoryImport.seeUnits')}</LinkButton>
            <Button
              look="danger"
              onPress={() => {
                setAsking(true);
              }}
            >
              {t('memoryImport.takeBack')}
            </Button>
          </>
        )}
      </div>
      <TakeBack
        item={item}
        isOpen={isAsking}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={() => cancel.mutateAsync(id)}
      />
    </section>
  );
}
