import { SCOPES, type Scope } from '@triptych/domain';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useCreateApiKey } from '../api/people.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choice.js';
import { CopyLine } from '../ui/copy-line.js';
import { Dialog } from '../ui/dialog.js';
import { TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { Select } from '../ui/select.js';
import { scopeText } from '../words/people.js';
import { useProblemText } from '../words/problem.js';
import { toggled } from './person-form.js';
import styles from './settings.module.css';

const LIFETIMES = ['90', '365', 'none'] as const;
type Lifetime = (typeof LIFETIMES)[number];
const DAY = 24 * 60 * 60_000;

/** Makes a key; then shows it, once. */
export function AddKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const create = useCreateApiKey();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>(['published:read']);
  const [lifetime, setLifetime] = useState<Lifetime>('365');
  const lifetimes: Record<Lifetime, string> = {
    '90': t('keys.days90'),
    '365': t('keys.year'),
    none: t('keys.forever'),
  };
  if (create.data) {
    return (
      <Dialog
        isOpen
        isAlert
        onClose={onClose}
        title={t('keys.onceTitle')}
        acts={
          <Button look="filled" onPress={onClose}>
            {t('keys.done')}
          </Button>
        }
      >
        <p>{t('keys.once')}</p>
        <CopyLine text={create.data.key} copy={t('keys.copy')} copied={t('keys.copied')} />
      </Dialog>
    );
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('keys.add')}>
      <Form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const expiresAt =
            lifetime === 'none' ? undefined : new Date(Date.now() + Number(lifetime) * DAY).toISOString();
          create.mutate({ name, scopes, ...(expiresAt === undefined ? {} : { expiresAt }) });
        }}
      >
        <TextField
          label={t('keys.name')}
          hint={t('keys.nameHint')}
          autoFocus
          isRequired
          maxLength={120}
          value={name}
          onChange={setName}
        />
        <fieldset className={styles.group}>
          <legend>{t('keys.scopes')}</legend>
          {SCOPES.map((scope) => (
            <Checkbox
              key={scope}
              isSelected={scopes.includes(scope)}
              onChange={(isIn) => {
                setScopes(toggled(SCOPES, scopes, scope, isIn));
              }}
              note={scope}
            >
              {scopeText(scope, t)}
            </Checkbox>
          ))}
        </fieldset>
        <Select
          label={t('keys.lifetime')}
          value={lifetime}
          onChange={setLifetime}
          options={LIFETIMES.map((id) => ({ id, text: lifetimes[id] }))}
        />
        {create.error && <Notice tone="block">{explain(create.error)}</Notice>}
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('keys.cancel')}</Button>
          <Button
            type="submit"
            look="filled"
            isDisabled={name.trim() === '' || scopes.length === 0}
            isPending={create.isPending}
          >
            {t('keys.confirm')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
