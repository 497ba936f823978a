import type { MemoryImport } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../ui/dialog.js';
import { useProblemText } from '../words/problem.js';
import { broughtBy } from './import-progress.js';

/** Asks before an import is stopped or taken back, and says how many units that is about. */
export function TakeBack({
  item,
  isOpen,
  onClose,
  onConfirm,
}: {
  readonly item: MemoryImport;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => Promise<unknown>;
}) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const isOver = item.state === 'done' || item.state === 'failed';
  return (
    <Confirm
      isOpen={isOpen}
      onClose={onClose}
      title={
        isOver ? t('memoryImport.takeBackTitle', { name: item.name }) : t('memoryImport.stopTitle', { name: item.name })
      }
      confirm={isOver ? t('memoryImport.takeBack') : t('memoryImport.stopConfirm')}
      cancel={t('memoryImport.leave')}
      look="danger"
      onConfirm={onConfirm}
      explain={explain}
    >
      <p>{t('memoryImport.takeBackCount', { count: broughtBy(item) })}</p>
      <p>{t('memoryImport.takeBackText')}</p>
    </Confirm>
  );
}
