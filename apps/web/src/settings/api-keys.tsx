import type { ApiKey } from '@triptych/contracts';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiKeys, useDeleteApiKey } from '../api/people.js';
import { dayText } from '../i18n/dates.js';
import { useNow } from '../i18n/use-now.js';
import { Button } from '../ui/button.js';
import { Confirm } from '../ui/dialog.js';
import { Notice } from '../ui/notice.js';
import { Skeleton } from '../ui/skeleton.js';
import { scopeText } from '../words/people.js';
import { useProblemText } from '../words/problem.js';
import { AddKeyDialog } from './add-key-dialog.js';
import styles from './settings.module.css';

/** Keys with which programs read and write here. */
export function ApiKeys() {
  const { t } = useTranslation();
  const explain = useProblemText();
  const keys = useApiKeys();
  const [adding, setAdding] = useState(false);
  return (
    <section aria-labelledby="keys" className={styles.section}>
      <div className={styles.head}>
        <h2 id="keys">{t('keys.title')}</h2>
        <Button
          icon={<KeyRound size={16} strokeWidth={1.75} aria-hidden />}
          onPress={() => {
            setAdding(true);
          }}
        >
          {t('keys.add')}
        </Button>
      </div>
      <p className={styles.intro}>{t('keys.intro')}</p>
      {keys.error && <Notice tone="block">{explain(keys.error)}</Notice>}
      {keys.isPending && <Skeleton height="60px" />}
      {keys.data?.items.length === 0 && <p className={styles.soft}>{t('keys.none')}</p>}
      {keys.data && keys.data.items.length > 0 && (
        <ul className={styles.rows}>
          {keys.data.items.map((key) => (
            <KeyRow key={key.id} apiKey={key} />
          ))}
        </ul>
      )}
      {adding && (
        <AddKeyDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </section>
  );
}

function KeyRow({ apiKey: { id, name, scopes, createdAt, createdBy, expiresAt } }: { readonly apiKey: ApiKey }) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const now = useNow();
  const remove = useDeleteApiKey();
  const [asking, setAsking] = useState(false);
  const expiry = expiresAt === null ? undefined : new Date(expiresAt);
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.soft}>{t('keys.made', { name: createdBy, day: dayText(new Date(createdAt), t) })}</p>
      </div>
      <p className={styles.soft}>{scopes.map((scope) => scopeText(scope, t)).join(' · ')}</p>
      <p className={styles.soft}>
        {expiry === undefined
          ? t('keys.noExpiry')
          : expiry <= now
            ? t('keys.expired', { day: dayText(expiry, t) })
            : t('keys.expires', { day: dayText(expiry, t) })}
      </p>
      <div className={styles.act}>
        <Button
          look="quiet"
          small
          aria-label={t('keys.revokeLabel', { name })}
          onPress={() => {
            setAsking(true);
          }}
        >
          {t('keys.revoke')}
        </Button>
        <Confirm
          isOpen={asking}
          onClose={() => {
            setAsking(false);
          }}
          title={t('keys.revokeTitle', { name })}
          confirm={t('keys.revokeConfirm')}
          cancel={t('keys.cancel')}
          look="danger"
          onConfirm={() => remove.mutateAsync(id)}
          explain={explain}
        >
          <p>{t('keys.revokeText')}</p>
        </Confirm>
      </div>
    </li>
  );
}
