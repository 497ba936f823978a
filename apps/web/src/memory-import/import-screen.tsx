import { may } from '@triptych/domain';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMemoryImports } from '../api/memory-imports.js';
import { useMe } from '../api/session.js';
import { usePageTitle } from '../shell/page-title.js';
import { Notice } from '../ui/notice.js';
import { Skeleton } from '../ui/skeleton.js';
import { useProblemText } from '../words/problem.js';
import { ImportList } from './import-list.js';
import styles from './import-screen.module.css';
import { ImportView } from './import-view.js';
import { SendFile } from './send-file.js';

/** The import that is open, in the address. */
const OPEN = 'import';

/** A TMX file into the memory: tried first, then imported; earlier files can be taken back. */
export function MemoryImportScreen() {
  const { t } = useTranslation();
  const me = useMe();
  usePageTitle(t('memoryImport.title'));
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Link to="/memory" className={styles.back}>
          <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
          {t('memoryImport.back')}
        </Link>
        <h1 className={styles.title}>{t('memoryImport.title')}</h1>
        <p className={styles.intro}>{t('memoryImport.intro')}</p>
      </header>
      {may(me, 'memory.change') ? <Imports /> : <Notice>{t('memoryImport.notAllowed')}</Notice>}
    </div>
  );
}

function Imports() {
  const { t } = useTranslation();
  const explain = useProblemText();
  const [params, setParams] = useSearchParams();
  const shown = params.get(OPEN);
  const list = useMemoryImports();
  const items = list.data?.items ?? [];
  return (
    <>
      <SendFile
        isNext={shown === null}
        onArrived={({ id }) => {
          setParams({ [OPEN]: id });
        }}
      />
      {shown !== null && <ImportView key={shown} id={shown} />}
      <section aria-labelledby="imports" className={styles.list}>
        <h2 id="imports">{t('memoryImport.earlier')}</h2>
        {list.error && <Notice tone="block">{explain(list.error)}</Notice>}
        {list.isPending && <Skeleton height="60px" />}
        {list.data && items.length === 0 && <p className={styles.soft}>{t('memoryImport.none')}</p>}
        {items.length > 0 && <ImportList items={items} shown={shown} />}
      </section>
    </>
  );
}
