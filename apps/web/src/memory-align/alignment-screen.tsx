import type { MemoryAlignment } from '@triptych/contracts';
import { LOCALES, may } from '@triptych/domain';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { isRefusal } from '../api/client.js';
import { useAlignment } from '../api/memory-alignments.js';
import { useMe } from '../api/session.js';
import { dayText } from '../i18n/dates.js';
import { usePageTitle } from '../shell/page-title.js';
import { NotFoundScreen } from '../shell/not-found.js';
import { Radios } from '../ui/choice.js';
import { Notice } from '../ui/notice.js';
import { Skeleton } from '../ui/skeleton.js';
import { useProblemText } from '../words/problem.js';
import styles from './alignment-screen.module.css';
import { Discard } from './discard.js';
import { RowsDesk } from './rows-desk.js';
import { useAlignStore } from './use-align-store.js';
import { VersionsView } from './versions-view.js';

/** What is shown, in the address: the versions, or else the rows. */
const VIEW = 'view';

/** One alignment: its versions are handed in, then its rows are put right. */
export function AlignmentScreen() {
  const { t } = useTranslation();
  const me = useMe();
  const explain = useProblemText();
  const { id = '' } = useParams();
  const { data, error } = useAlignment(id);
  usePageTitle(data?.name ?? t('align.title'));
  if (!may(me, 'memory.change')) return <Notice>{t('align.notAllowed')}</Notice>;
  if (data) return <Alignment key={id} alignment={data} />;
  if (isRefusal(error, 'not_found')) return <NotFoundScreen />;
  return error ? <Notice tone="block">{explain(error)}</Notice> : <Skeleton height="240px" />;
}

function Alignment({ alignment }: { readonly alignment: MemoryAlignment }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { store, state } = useAlignStore(alignment);
  const { held, rows } = state;
  const given = LOCALES.filter((locale) => held.versions[locale]).length;
  const view = given < 2 || params.get(VIEW) === 'versions' ? 'versions' : 'rows';
  const show = (wanted: 'versions' | 'rows') => {
    if (wanted === 'versions') store.flush();
    setParams(wanted === 'versions' ? { [VIEW]: wanted } : {}, { replace: true });
  };
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Link to="/memory/align" className={styles.back}>
          <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
          {t('align.title')}
        </Link>
        <h1 className={styles.title}>{held.name}</h1>
        <div className={styles.facts}>
          <span>{t('align.begunBy', { name: held.by.name, day: dayText(new Date(held.at), t) })}</span>
          <span>
            {held.keptAt === null ? t('align.notKept') : t('align.keptOn', { day: dayText(new Date(held.keptAt), t) })}
          </span>
          <Discard alignment={held} />
        </div>
        {given > 1 && (
          <Radios
            label={t('align.view')}
            labelHidden
            segmented
            value={view}
            onChange={show}
            options={[
              { id: 'rows', text: t('align.viewRows') },
              { id: 'versions', text: t('align.viewVersions') },
            ]}
            className={styles.view}
          />
        )}
      </header>
      {view === 'versions' ? (
        <VersionsView
          alignment={held}
          isArranged={rows.some((row) => row.state !== 'proposed')}
          onRows={() => {
            show('rows');
          }}
        />
      ) : (
        <RowsDesk store={store} state={state} />
      )}
    </div>
  );
}
