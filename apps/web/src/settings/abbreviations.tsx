import { LOCALES, may } from '@triptych/domain';
import { FileDown, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RULES_FILE, useAbbreviations, useRemoveAbbreviation, type Abbreviation } from '../api/abbreviations.js';
import { useMe } from '../api/session.js';
import { dayText } from '../i18n/dates.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { IconButton } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Skeleton } from '../ui/skeleton.js';
import { useProblemText } from '../words/problem.js';
import { abbreviationKindText } from '../words/rules.js';
import { AddAbbreviationForm } from './add-abbreviation-form.js';
import styles from './settings.module.css';

/** The abbreviations that this desk knows beside the usual ones. */
export function Abbreviations() {
  const { t } = useTranslation();
  const me = useMe();
  const explain = useProblemText();
  const list = useAbbreviations();
  const remove = useRemoveAbbreviation();
  const items = list.data?.items ?? [];
  const mayChange = may(me, 'rules.change');
  const error = list.error ?? remove.error;
  return (
    <section aria-labelledby="abbreviations" className={styles.section}>
      <div className={styles.head}>
        <h2 id="abbreviations" tabIndex={-1}>
          {t('abbreviations.title')}
        </h2>
        <a className={styles.download} href={RULES_FILE} download="triptych.srx">
          <FileDown size={14} strokeWidth={1.75} aria-hidden />
          {t('abbreviations.download')}
        </a>
      </div>
      <p className={styles.intro}>{mayChange ? t('abbreviations.intro') : t('abbreviations.introReader')}</p>
      {mayChange && <AddAbbreviationForm />}
      {error && <Notice tone="block">{explain(error)}</Notice>}
      {list.isPending && <Skeleton height="60px" />}
      {list.data && items.length === 0 && <p className={styles.soft}>{t('abbreviations.none')}</p>}
      {LOCALES.map((locale) => {
        const its = items.filter((item) => item.locale === locale);
        if (its.length === 0) return null;
        return (
          <div key={locale}>
            <h3 className={styles.language}>
              <LocaleTag locale={locale} />
            </h3>
            <ul className={styles.rows}>
              {its.map((item) => (
                <Row
                  key={item.id}
                  item={item}
                  onRemove={
                    mayChange
                      ? () => {
                          remove.mutate(item.id);
                          // The button goes with its row.
                          document.getElementById('abbreviations')?.focus();
                        }
                      : undefined
                  }
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Row({
  item: { locale, text, kind, at, by },
  onRemove,
}: {
  readonly item: Abbreviation;
  /** Absent for whoever only reads. */
  readonly onRemove: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <li className={styles.entry}>
      <p lang={locale} className={styles.abbreviation}>
        {text}.
      </p>
      <p>{abbreviationKindText(kind, t)}</p>
      <p className={styles.soft}>{t('abbreviations.added', { name: by.name, day: dayText(new Date(at), t) })}</p>
      {onRemove && (
        <IconButton small label={t('abbreviations.remove', { text })} onPress={onRemove} className={styles.act}>
          <X size={16} strokeWidth={1.75} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
