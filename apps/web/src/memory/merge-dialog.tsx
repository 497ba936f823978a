import type { MemoryUnit } from '@triptych/contracts';
import { LOCALES } from '@triptych/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitMerge } from '../api/memory.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { Radios } from '../ui/choice.js';
import { Confirm } from '../ui/dialog.js';
import { localeWithin } from '../words/locales.js';
import { useProblemText } from '../words/problem.js';
import styles from './merge-dialog.module.css';
import { likelyKeep, mergePlan, type MergePlan } from './merge-plan.js';
import { UnitText } from './unit-text.js';

/** Asks which unit stays, and says before what becomes of the others. */
export function MergeDialog({
  units,
  onMerge,
  onClose,
}: {
  readonly units: readonly MemoryUnit[];
  readonly onMerge: (merge: UnitMerge) => Promise<unknown>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const [keepId, setKeepId] = useState(() => String(likelyKeep(units)));
  const plan = mergePlan(units, Number(keepId));
  if (!plan) return null;
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('memory.mergeTitle', { count: units.length })}
      confirm={t('memory.mergeConfirm')}
      cancel={t('memory.cancel')}
      onConfirm={() => onMerge(plan)}
      explain={explain}
    >
      <div className={styles.merge}>
        <Radios
          label={t('memory.mergeKeep')}
          value={keepId}
          onChange={setKeepId}
          options={units.map((unit) => ({
            id: String(unit.id),
            text: <Texts unit={unit} />,
            note: unit.uses > 0 ? `${unit.reference} · ${t('memory.used', { count: unit.uses })}` : unit.reference,
          }))}
        />
        <Consequences plan={plan} />
      </div>
    </Confirm>
  );
}

function Texts({ unit }: { readonly unit: MemoryUnit }) {
  return (
    <span className={styles.texts}>
      {LOCALES.map((locale) => {
        const text = unit.texts[locale];
        if (!text) return null;
        return (
          <span key={locale} className={styles.text}>
            <LocaleTag locale={locale} short />
            <UnitText locale={locale} coded={text} />
          </span>
        );
      })}
    </span>
  );
}

function Consequences({ plan: { others, gained, lost, uses } }: { readonly plan: MergePlan }) {
  const { t } = useTranslation();
  return (
    <section aria-live="polite" className={styles.consequences}>
      <h3>{t('memory.mergeThen')}</h3>
      <ul>
        <li>{t('memory.mergeStays', { count: others.length })}</li>
        {gained.map(({ locale, from }) => (
          <li key={locale}>
            {t('memory.mergeGains', { language: localeWithin(locale, t), reference: from.reference })}
          </li>
        ))}
        {lost.length > 0 && (
          <li>
            {t('memory.mergeLoses')}
            {lost.map(({ locale, text }, index) => (
              <span key={index} className={styles.text}>
                <LocaleTag locale={locale} short />
                <UnitText locale={locale} coded={text} />
              </span>
            ))}
          </li>
        )}
        {uses > 0 && <li>{t('memory.mergeUses', { count: uses })}</li>}
        <li>{t('memory.mergeUndo')}</li>
      </ul>
    </section>
  );
}
