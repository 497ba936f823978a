import type { MemoryStatistics } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { dayText } from '../i18n/dates.js';

/** The memory in one quiet line. */
export function FiguresLine({ figures: { units, releases, files, newest } }: { readonly figures: MemoryStatistics }) {
  const { t } = useTranslation();
  const parts = [
    t('memory.unitCount', { count: units }),
    releases > 0 && t('memory.releaseCount', { count: releases }),
    files > 0 && t('memory.fileCount', { count: files }),
    newest !== null && t('memory.newestOn', { day: dayText(new Date(newest), t) }),
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}
