import type { MemoryUnit } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceTags } from '../review/source-tags.js';
import { TagRow } from '../review/tag-row.js';
import { TargetField, type FieldHands } from '../review/target-field.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { Button } from '../ui/button.js';
import { localeName } from '../words/locales.js';
import { tagModel } from './edit-form.js';
import styles from './unit-editor.module.css';

/** One language of a unit being written; its tags are those that it has now. */
export function TextEditor({
  locale,
  unit,
  text,
  isFirst,
  mayGo,
  onText,
}: {
  readonly locale: Locale;
  readonly unit: MemoryUnit;
  /** Undefined while the unit has no text in this language. */
  readonly text: string | undefined;
  /** The first field has the focus when the texts are opened. */
  readonly isFirst: boolean;
  /** True while the language can be taken out. */
  readonly mayGo: boolean;
  readonly onText: (locale: Locale, text: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const [field, setField] = useState<FieldHands | null>(null);
  const [startsWithFocus] = useState(isFirst);
  useEffect(() => {
    if (startsWithFocus) field?.focus();
  }, [startsWithFocus, field]);
  const language = localeName(locale, t);
  const model = tagModel(unit, locale);
  if (text === undefined) {
    return (
      <div className={styles.language}>
        <LocaleTag locale={locale} className={styles.name} />
        <p className={styles.why}>{unit.texts[locale] ? t('memory.goes') : t('memory.missing')}</p>
        <Button
          small
          onPress={() => {
            onText(locale, unit.texts[locale]?.text ?? '');
          }}
        >
          {unit.texts[locale] ? t('memory.putBack') : t('memory.addLanguage', { language })}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.language}>
      <LocaleTag locale={locale} className={styles.name} />
      <TargetField
        text={text}
        locale={locale}
        label={t('memory.textIn', { language })}
        look={styles.text ?? ''}
        findings={[]}
        codes={model.codes}
        isReadOnly={false}
        allowsBreaks={model.text.includes('\n')}
        placeholder=""
        hands={setField}
        onText={(typed) => {
          onText(locale, typed);
        }}
      />
      <TagRow tags={sourceTags(model.text, model.codes, text)} acts={[]} field={field} />
      {mayGo && (
        <Button
          small
          look="quiet"
          className={styles.leave ?? ''}
          onPress={() => {
            onText(locale, undefined);
          }}
        >
          {t('memory.takeOut', { language })}
        </Button>
      )}
    </div>
  );
}
