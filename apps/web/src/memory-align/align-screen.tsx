import { may } from '@triptych/domain';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useAlignments, useBeginAlignment, type AlignmentHead } from '../api/memory-alignments.js';
import { useMe } from '../api/session.js';
import { dayText } from '../i18n/dates.js';
import { usePageTitle } from '../shell/page-title.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { Skeleton } from '../ui/skeleton.js';
import { useProblemText } from '../words/problem.js';
import styles from './align-screen.module.css';

/** Versions of past releases that become units of the memory: a new one is begun, earlier ones are opened. */
export function MemoryAlignScreen() {
  const { t } = useTranslation();
  const me = useMe();
  const explain = useProblemText();
  const list = useAlignments();
  const items = list.data?.items ?? [];
  const mayChange = may(me, 'memory.change');
  usePageTitle(t('align.title'));
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Link to="/memory" className={styles.back}>
          <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
          {t('align.back')}
        </Link>
        <h1 className={styles.title}>{t('align.title')}</h1>
        <p className={styles.intro}>{t('align.intro')}</p>
      </header>
      {mayChange ? <BeginForm /> : <Notice>{t('align.notAllowed')}</Notice>}
      {mayChange && (
        <section aria-labelledby="alignments" className={styles.list}>
          <h2 id="alignments">{t('align.earlier')}</h2>
          {list.error && <Notice tone="block">{explain(list.error)}</Notice>}
          {list.isPending && <Skeleton height="60px" />}
          {list.data && items.length === 0 && <p className={styles.soft}>{t('align.none')}</p>}
          {items.length > 0 && (
            <ul className={styles.rows}>
              {items.map((item) => (
                <Row key={item.id} item={item} />
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}

function BeginForm() {
  const { t } = useTranslation();
  const explain = useProblemText();
  const navigate = useNavigate();
  const begin = useBeginAlignment();
  const [name, setName] = useState('');
  return (
    <Form
      className={styles.begin}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '' || begin.isPending) return;
        begin.mutate(name, {
          onSuccess: ({ id }) => void navigate(`/memory/align/${encodeURIComponent(id)}?view=versions`),
        });
      }}
    >
      <TextField
        label={t('align.name')}
        hint={t('align.nameHint')}
        error={begin.error ? explain(begin.error) : undefined}
        maxLength={200}
        autoComplete="off"
        value={name}
        onChange={setName}
      />
      <Button
        type="submit"
        look="filled"
        isDisabled={name.trim() === ''}
        isPending={begin.isPending}
        className={styles.beginAct}
      >
        {t('align.begin')}
      </Button>
    </Form>
  );
}

function Row({ item: { id, name, by, at, keptAt } }: { readonly item: AlignmentHead }) {
  const { t } = useTranslation();
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <Link to={`/memory/align/${encodeURIComponent(id)}`}>{name}</Link>
      </p>
      <p>{keptAt === null ? t('align.notKept') : t('align.keptOn', { day: dayText(new Date(keptAt), t) })}</p>
      <p className={styles.soft}>{t('align.begunBy', { name: by.name, day: dayText(new Date(at), t) })}</p>
    </li>
  );
}
