import type { DeskInfo } from '@triptych/contracts';
import { LOCALES, RELEASE_KINDS, URGENCIES, type Locale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { LocaleTag } from '../strips/locale-tag.js';
import { Checkbox, Radios } from '../ui/choice.js';
import { Select } from '../ui/select.js';
import { localeName } from '../words/locales.js';
import { kindName, urgencyName } from '../words/releases.js';
import type { SubmissionField } from './field-faults.js';
import { MomentField } from './moment-field.js';
import type { Settings } from './submission.js';
import styles from './settings-pane.module.css';

export interface SettingsPaneProps {
  readonly submission: Settings;
  readonly source: Locale | null;
  /** True when the source language is the desk's own finding. */
  readonly detected: boolean;
  readonly targets: readonly Locale[];
  readonly engines: DeskInfo['engines'] | undefined;
  readonly faults: Readonly<Partial<Record<SubmissionField, string>>>;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Where the release goes, how fast, and until when it is held back. */
export function SettingsPane({ submission, source, detected, targets, engines, faults, onChange }: SettingsPaneProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <h2 className="visually-hidden">{t('submit.settingsHeading')}</h2>
      <Select
        label={t('submit.source')}
        options={LOCALES.map((locale) => ({ id: locale, text: localeName(locale, t) }))}
        value={source}
        placeholder={t('submit.sourceUnknown')}
        onChange={(sourceLocale) => {
          onChange({ sourceLocale });
        }}
        hint={faults.sourceLocale ?? (detected ? t('submit.sourceDetected') : undefined)}
      />
      <fieldset className={styles.group}>
        <legend>{t('submit.targets')}</legend>
        {LOCALES.filter((locale) => locale !== source).map((locale) => (
          <Checkbox
            key={locale}
            isSelected={source ? targets.includes(locale) : !submission.withoutLocales.includes(locale)}
            onChange={(isWanted) => {
              const others = submission.withoutLocales.filter((other) => other !== locale);
              onChange({ withoutLocales: isWanted ? others : [...others, locale] });
            }}
          >
            <LocaleTag locale={locale} />
          </Checkbox>
        ))}
        {faults.targetLocales !== undefined && (
          <p role="alert" className={styles.fault}>
            {faults.targetLocales}
          </p>
        )}
      </fieldset>
      <Select
        label={t('submit.kind')}
        options={RELEASE_KINDS.map((kind) => ({ id: kind, text: kindName(kind, t) }))}
        value={submission.kind}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <Radios
        label={t('submit.urgency')}
        segmented
        options={URGENCIES.map((urgency) => ({ id: urgency, text: urgencyName(urgency, t) }))}
        value={submission.urgency}
        onChange={(urgency) => {
          onChange({ urgency });
        }}
      />
      <MomentField
        label={t('submit.deadline')}
        hint={t('submit.deadlineHint')}
        error={faults.deadline}
        value={submission.deadline}
        onChange={(deadline) => {
          onChange({ deadline });
        }}
      />
      <MomentField
        label={t('submit.embargo')}
        hint={t('submit.embargoHint')}
        error={faults.embargoUntil}
        value={submission.embargoUntil}
        onChange={(embargoUntil) => {
          onChange({ embargoUntil });
        }}
      />
      {engines?.length === 0 ? (
        <p className={styles.plain}>{t('submit.noEngine')}</p>
      ) : (
        <Checkbox
          isSelected={submission.machineTranslation}
          onChange={(machineTranslation) => {
            onChange({ machineTranslation });
          }}
          note={submission.machineTranslation ? t('submit.machineNote') : t('submit.noMachineNote')}
        >
          {t('submit.machine')}
        </Checkbox>
      )}
    </div>
  );
}
