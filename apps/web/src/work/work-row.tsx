import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItem } from '../api/releases.js';
import { DueLine, EmbargoLine } from '../strips/due-line.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { Strip } from '../strips/strip.js';
import { LinkButton } from '../ui/button.js';
import { localeWithin } from '../words/locales.js';
import { urgencyName } from '../words/releases.js';
import styles from './work-row.module.css';

/** One translation that waits: what, how much, until when, and the way to the desk. */
export function WorkRow({
  item: { release, locale, role, open },
  isNext,
  now,
}: {
  readonly item: WorkItem;
  readonly isNext: boolean;
  readonly now: Date;
}) {
  const { t } = useTranslation();
  const translation = release.translations.find((other) => other.locale === locale);
  return (
    <article className={styles.row}>
      <div className={styles.what}>
        <p className={styles.meta}>
          <LocaleTag locale={release.sourceLocale} />
          <span aria-hidden>→</span>
          <LocaleTag locale={locale} />
          <span>{release.reference}</span>
          {release.urgency !== 'routine' && <span className={styles.urgent}>{urgencyName(release.urgency, t)}</span>}
        </p>
        <h2 className={styles.headline} lang={release.sourceLocale}>
          <Link to={`/releases/${release.id}`}>{release.headline}</Link>
        </h2>
        {translation && <Strip locale={locale} marks={translation.strip} room={48} size={11} />}
        <p className={styles.meta}>
          <span className={styles.open}>
            {role === 'translator' ? t('work.toTranslate', { count: open }) : t('work.toReview', { count: open })}
          </span>
          {release.deadline !== null && <DueLine deadline={release.deadline} now={now} />}
          {release.embargoUntil !== null && <EmbargoLine until={release.embargoUntil} now={now} />}
        </p>
      </div>
      <LinkButton
        look={isNext ? 'filled' : 'outlined'}
        href={`/releases/${release.id}/review/${locale}`}
        aria-label={
          role === 'translator'
            ? t('work.translateLabel', { language: localeWithin(locale, t), headline: release.headline })
            : t('work.reviewLabel', { language: localeWithin(locale, t), headline: release.headline })
        }
      >
        {role === 'translator' ? t('work.translate') : t('work.review')}
      </LinkButton>
    </article>
  );
}
