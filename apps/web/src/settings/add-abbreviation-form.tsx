import { LOCALES, type Locale } from '@triptych/domain';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useAddAbbreviation, type AbbreviationKind } from '../api/abbreviations.js';
import { isRefusal } from '../api/client.js';
import { useInterfaceLanguage } from '../i18n/interface-language.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import { Select } from '../ui/select.js';
import { localeName } from '../words/locales.js';
import { useProblemText } from '../words/problem.js';
import { ABBREVIATION_KINDS, abbreviationKindText } from '../words/rules.js';
import styles from './settings.module.css';

/** One line to add an abbreviation; a refusal stands under the field. */
export function AddAbbreviationForm() {
  const { t } = useTranslation();
  const explain = useProblemText();
  const add = useAddAbbreviation();
  const spoken = useInterfaceLanguage();
  const [locale, setLocale] = useState<Locale>(spoken);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<AbbreviationKind>('never');
  const refusal = add.error
    ? isRefusal(add.error, 'invalid_body')
      ? t('abbreviations.notOne')
      : explain(add.error)
    : undefined;
  return (
    <Form
      className={styles.addLine}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        add.mutate(
          { locale, text, kind },
          {
            onSuccess: () => {
              setText('');
            },
          },
        );
      }}
    >
      <TextField
        label={t('abbreviations.text')}
        hint={t('abbreviations.textHint')}
        error={refusal}
        maxLength={31}
        autoComplete="off"
        spellCheck="false"
        value={text}
        onChange={(typed) => {
          add.reset();
          setText(typed);
        }}
      />
      <Select
        label={t('abbreviations.locale')}
        value={locale}
        onChange={setLocale}
        options={LOCALES.map((id) => ({ id, text: localeName(id, t) }))}
      />
      <Select
        label={t('abbreviations.kind')}
        value={kind}
        onChange={setKind}
        options={ABBREVIATION_KINDS.map((id) => ({
          id,
          text: abbreviationKindText(id, t),
          note: t('abbreviations.example', { text: EXAMPLES[locale][id] }),
        }))}
      />
      <Button type="submit" isDisabled={text.trim() === ''} isPending={add.isPending} className={styles.add}>
        {t('abbreviations.add')}
      </Button>
    </Form>
  );
}

/** One usual abbreviation of each kind: they are words of their language and need no translation. */
const EXAMPLES: Readonly<Record<Locale, Readonly<Record<AbbreviationKind, string>>>> = {
  fr: { never: 'M. Martin', number: 'art. 5', maybe: 'Inc.' },
  en: { never: 'Dr. Smith', number: 'No. 5', maybe: 'Inc.' },
  es: { never: 'Sra. Gil', number: 'núm. 5', maybe: 'EE. UU.' },
};
