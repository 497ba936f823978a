import type { MatchPolicyBody } from '@triptych/contracts';
import { POLICY_PENALTY_KINDS } from '@triptych/memory';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useMatchPolicy, useSaveMatchPolicy } from '../api/memory.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { Skeleton } from '../ui/skeleton.js';
import { useProblemText } from '../words/problem.js';
import { circumstanceName, circumstanceText } from './memory-words.js';
import { faultsOf, formOf, MOST_DAYS, MOST_POINTS, policyOf, type PolicyForm } from './policy-form.js';
import styles from './rates-dialog.module.css';

/** Points that matches lose for where they come from: managers set them, others read them. */
export function RatesDialog({ mayChange, onClose }: { readonly mayChange: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const policy = useMatchPolicy();
  return (
    <Dialog isOpen onClose={onClose} title={t('memory.rates')}>
      <p className={styles.intro}>{t('memory.ratesIntro')}</p>
      {policy.error && <Notice tone="block">{explain(policy.error)}</Notice>}
      {policy.isPending && <Skeleton height="240px" />}
      {policy.data &&
        (mayChange ? <RatesForm policy={policy.data} onClose={onClose} /> : <RatesList policy={policy.data} />)}
    </Dialog>
  );
}

function RatesForm({ policy, onClose }: { readonly policy: MatchPolicyBody; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const save = useSaveMatchPolicy();
  const [form, setForm] = useState(() => formOf(policy));
  const faults = faultsOf(form);
  const field = (name: keyof PolicyForm, label: string, range: string) => (
    <TextField
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={form[name]}
      error={faults.includes(name) ? range : undefined}
      onChange={(typed) => {
        setForm({ ...form, [name]: typed });
      }}
      className={styles.number ?? ''}
    />
  );
  return (
    <Form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = policyOf(form);
        if (typed) save.mutate(typed, { onSuccess: onClose });
      }}
    >
      {POLICY_PENALTY_KINDS.map((kind) => (
        <fieldset key={kind} className={styles.rate}>
          <legend>{circumstanceName(kind, t)}</legend>
          <p className={styles.what}>{circumstanceText(kind, t)}</p>
          <div className={styles.numbers}>
            {field(kind, t('memory.points'), t('memory.pointsRange', { most: MOST_POINTS }))}
            {kind === 'age' && field('days', t('memory.afterDays'), t('memory.daysRange', { most: MOST_DAYS }))}
          </div>
        </fieldset>
      ))}
      {save.error && <Notice tone="block">{explain(save.error)}</Notice>}
      <div className={styles.acts}>
        <Button onPress={onClose}>{t('memory.cancel')}</Button>
        <Button type="submit" look="filled" isDisabled={faults.length > 0} isPending={save.isPending}>
          {t('memory.saveRates')}
        </Button>
      </div>
    </Form>
  );
}

function RatesList({ policy }: { readonly policy: MatchPolicyBody }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.list}>
      {POLICY_PENALTY_KINDS.map((kind) => {
        const points = (kind === 'age' ? policy.age?.points : policy[kind]) ?? 0;
        return (
          <div key={kind} className={styles.rate}>
            <dt>{circumstanceName(kind, t)}</dt>
            <dd>
              <p>
                {points === 0 ? t('memory.noPoints') : t('memory.lostPoints', { count: points })}
                {kind === 'age' && policy.age && points > 0 && (
                  <> · {t('memory.olderThan', { count: policy.age.afterDays })}</>
                )}
              </p>
              <p className={styles.what}>{circumstanceText(kind, t)}</p>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
