import { ROLES } from '@triptych/domain';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useAddPerson } from '../api/people.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choice.js';
import { Dialog } from '../ui/dialog.js';
import { TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { localeName, localeWithin } from '../words/locales.js';
import { roleName } from '../words/people.js';
import { useProblemText } from '../words/problem.js';
import { NEW_PERSON, PAIRS, asksForPairs, isComplete, pairsOf, toggled, type PersonForm } from './person-form.js';
import styles from './settings.module.css';

export function AddPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const add = useAddPerson();
  const [form, setForm] = useState<PersonForm>(NEW_PERSON);
  const change = (part: Partial<PersonForm>) => {
    setForm({ ...form, ...part });
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('people.add')}>
      <Form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const { name, email, password, roles } = form;
          add.mutate({ name, email, password, roles, pairs: pairsOf(form) }, { onSuccess: onClose });
        }}
      >
        <TextField
          label={t('people.name')}
          autoFocus
          isRequired
          maxLength={120}
          value={form.name}
          onChange={(name) => {
            change({ name });
          }}
        />
        <TextField
          label={t('people.email')}
          type="email"
          isRequired
          autoComplete="off"
          value={form.email}
          onChange={(email) => {
            change({ email });
          }}
        />
        <TextField
          label={t('people.password')}
          hint={t('people.passwordHint')}
          type="password"
          isRequired
          minLength={12}
          autoComplete="new-password"
          value={form.password}
          onChange={(password) => {
            change({ password });
          }}
        />
        <fieldset className={styles.group}>
          <legend>{t('people.roles')}</legend>
          <div className={styles.twoColumns}>
            {ROLES.map((role) => (
              <Checkbox
                key={role}
                isSelected={form.roles.includes(role)}
                onChange={(isIn) => {
                  change({ roles: toggled(ROLES, form.roles, role, isIn) });
                }}
              >
                {roleName(role, t)}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        {asksForPairs(form) && (
          <fieldset className={styles.group}>
            <legend>{t('people.pairs')}</legend>
            <div className={styles.twoColumns}>
              {PAIRS.map(({ id, source, target }) => (
                <Checkbox
                  key={id}
                  isSelected={form.pairs.includes(id)}
                  onChange={(isIn) => {
                    change({
                      pairs: toggled(
                        PAIRS.map((pair) => pair.id),
                        form.pairs,
                        id,
                        isIn,
                      ),
                    });
                  }}
                >
                  {t('people.pair', { source: localeName(source, t), target: localeWithin(target, t) })}
                </Checkbox>
              ))}
            </div>
          </fieldset>
        )}
        {add.error && <Notice tone="block">{explain(add.error)}</Notice>}
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('people.cancel')}</Button>
          <Button type="submit" look="filled" isDisabled={!isComplete(form)} isPending={add.isPending}>
            {t('people.confirm')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
