import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { KeptAlignment } from '../api/memory-alignments.js';
import { Notice } from '../ui/notice.js';

/** What became of the rows that were put into the memory. */
export function KeptNotice({ id, kept }: { readonly id: string; readonly kept: KeptAlignment }) {
  const { t } = useTranslation();
  const { added, merged, variants, unchanged, leftOut } = kept;
  const said = [
    added > 0 && t('align.keptAdded', { count: added }),
    merged > 0 && t('align.keptMerged', { count: merged }),
    variants > 0 && t('align.keptVariants', { count: variants }),
    unchanged > 0 && t('align.keptUnchanged', { count: unchanged }),
    leftOut > 0 && t('align.keptLeftOut', { count: leftOut }),
  ].filter((words) => words !== false);
  return (
    <Notice tone="ok" title={t('align.kept')}>
      <ul>
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Link to={`/memory?batch=${encodeURIComponent(id)}`}>{t('align.seeUnits')}</Link>
    </Notice>
  );
}
