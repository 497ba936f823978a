import type { Release } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePublish } from '../api/releases.js';
import { momentText } from '../i18n/dates.js';
import { Button } from '../ui/button.js';
import { Checkbox, Radios } from '../ui/choice.js';
import { Dialog } from '../ui/dialog.js';
import { TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { localeList, localeName } from '../words/locales.js';
import { useProblemText } from '../words/problem.js';
import { leftBehind, publicationPlan } from './publication-plan.js';
import styles from './publish-dialog.module.css';

/** Chooses the languages and the time of a publication, and says what of it will be on the record. */
export function PublishDialog({
  release,
  now,
  onClose,
}: {
  readonly release: Release;
  readonly now: Date;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const publish = usePublish(release.id);
  const plan = publicationPlan(release);
  const [chosen, setChosen] = useState<readonly Locale[]>(plan.open);
  const [when, setWhen] = useState<'now' | 'at'>('now');
  const [at, setAt] = useState('');
  const behind = leftBehind(plan, chosen);
  const embargo = release.embargoUntil === null ? undefined : new Date(release.embargoUntil);
  const underEmbargo = embargo !== undefined && embargo > now;
  const go = () => {
    publish.mutate(
      {
        locales: chosen,
        staggered: behind.length > 0,
        ...(when === 'at' && at !== '' ? { at: new Date(at).toISOString() } : {}),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('publish.title')}
      acts={
        <>
          <Button onPress={onClose}>{t('release.cancel')}</Button>
          <Button
            look="filled"
            isDisabled={chosen.length === 0 || (when === 'at' && at === '')}
            isPending={publish.isPending}
            onPress={go}
          >
            {t('publish.confirm', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <fieldset className={styles.languages}>
        <legend className={styles.legend}>{t('publish.languages')}</legend>
        {plan.open.map((locale) => (
          <Checkbox
            key={locale}
            isSelected={chosen.includes(locale)}
            onChange={(isSelected) => {
              setChosen(plan.open.filter((other) => (other === locale ? isSelected : chosen.includes(other))));
            }}
          >
            {localeName(locale, t)}
          </Checkbox>
        ))}
      </fieldset>
      {plan.unapproved.length > 0 && (
        <p className={styles.note}>{t('publish.unapproved', { languages: localeList(plan.unapproved, t) })}</p>
      )}
      <Radios
        label={t('publish.when')}
        value={when}
        onChange={setWhen}
        options={[
          { id: 'now', text: underEmbargo ? t('publish.afterEmbargo') : t('publish.now') },
          { id: 'at', text: t('publish.at') },
        ]}
      />
      {when === 'at' && <TextField type="datetime-local" label={t('publish.time')} value={at} onChange={setAt} />}
      {underEmbargo && <Notice>{t('publish.embargo', { moment: momentText(embargo, now, t) })}</Notice>}
      {chosen.length > 0 && behind.length > 0 && (
        <Notice tone="warn">{t('publish.staggered', { languages: localeList(behind, t) })}</Notice>
      )}
      {publish.error && <Notice tone="block">{explain(publish.error)}</Notice>}
    </Dialog>
  );
}
