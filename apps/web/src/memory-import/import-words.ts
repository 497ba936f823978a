import type { MemoryImport } from '@triptych/contracts';
import type { TFunction } from 'i18next';

/** What became of a file, in a few words. */
export function stateText({ state, dryRun, finishedAt }: MemoryImport, t: TFunction): string {
  switch (state) {
    case 'waiting':
      return t('memoryImport.waiting');
    case 'running':
      return dryRun ? t('memoryImport.trying') : t('memoryImport.importing');
    case 'done':
      return dryRun ? t('memoryImport.tried') : t('memoryImport.imported');
    case 'failed':
      return t('memoryImport.failed');
    case 'cancelled':
      if (dryRun) return t('memoryImport.cancelled');
      return finishedAt === null ? t('memoryImport.takingBack') : t('memoryImport.takenBack');
  }
}
