import type { Release, Translation } from '@triptych/contracts';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNow } from '../i18n/use-now.js';
import { DueLine, EmbargoLine } from '../strips/due-line.js';
import { Legend } from '../strips/legend.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { Strip } from '../strips/strip.js';
import { Radios } from '../ui/choice.js';
import styles from './desk-head.module.css';

/** Which release, which languages, how far, for when. */
export function DeskHead({
  release,
  translation,
  onlyOpen,
  onOnlyOpen,
}: {
  readonly release: Release;
  readonly translation: Translation;
  readonly onlyOpen: boolean;
  readonly onOnlyOpen: (isOn: boolean) => void;
}) {
  const { t } = useTranslation();
  const now = useNow();
  const { translator, reviewer } = translation;
  return (
    <header className={styles.head}>
      <Link to={`/releases/${release.id}`} className={styles.back}>
        <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
        <span className="visually-hidden">{t('review.backToRelease')}: </span>
        {release.reference}
      </Link>
      <h1 lang={release.sourceLocale} className={styles.title}>
        {release.headline}
      </h1>
      <div className={styles.facts}>
        <span className={styles.pair}>
          <LocaleTag locale={release.sourceLocale} />
          <span aria-hidden>→</span>
          <LocaleTag locale={translation.locale} />
        </span>
        <Strip locale={translation.locale} marks={translation.strip} />
        {release.deadline !== null && <DueLine deadline={release.deadline} now={now} />}
        {release.embargoUntil !== null && <EmbargoLine until={release.embargoUntil} now={now} />}
        {translator && <span>{t('review.translator', { name: translator.name })}</span>}
        {reviewer && <span>{t('review.reviewer', { name: reviewer.name })}</span>}
      </div>
      <div className={styles.tools}>
        <Radios
          label={t('review.show')}
          labelHidden
          segmented
          value={onlyOpen ? 'open' : 'all'}
          onChange={(value) => {
            onOnlyOpen(value === 'open');
          }}
          options={[
            { id: 'all', text: t('review.showAll') },
            { id: 'open', text: t('review.showOpen') },
          ]}
        />
        <Legend />
      </div>
    </header>
  );
}
