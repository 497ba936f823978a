import type { ReleaseSummary } from '@triptych/contracts';
import { inPanelOrder } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { shortDayText } from '../i18n/dates.js';
import { DueLine, EmbargoLine } from '../strips/due-line.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { Strip } from '../strips/strip.js';
import { classNames } from '../ui/class-names.js';
import { urgencyName } from '../words/releases.js';
import { stateWord } from '../words/states.js';
import { holdersOf } from './holders.js';
import styles from './release-row.module.css';

/** One release on the board: what it is, how far each translation is, who has it, when it is due. */
export function ReleaseRow({ release, now }: { readonly release: ReleaseSummary; readonly now: Date }) {
  const { t } = useTranslation();
  const holders = holdersOf(release);
  const isOver = release.state === 'published' || release.state === 'withdrawn';
  const translations = inPanelOrder(release.targetLocales).flatMap((locale) =>
    release.translations.filter((translation) => translation.locale === locale),
  );
  return (
    <article className={classNames(styles.row, release.state === 'withdrawn' && styles.withdrawn)}>
      <div className={styles.what}>
        <p className={styles.meta}>
          <LocaleTag locale={release.sourceLocale} short className={styles.source} />
          <span>{release.reference}</span>
          <span>
            {t('board.submitted', {
              day: shortDayText(new Date(release.submittedAt), now, t),
              name: release.submittedBy.name,
            })}
          </span>
          {release.urgency !== 'routine' && <span className={styles.urgent}>{urgencyName(release.urgency, t)}</span>}
        </p>
        <h2 className={styles.headline} lang={release.sourceLocale}>
          <Link to={`/releases/${release.id}`}>{release.headline}</Link>
        </h2>
      </div>
      <ul className={styles.strips}>
        {translations.map(({ locale, strip }) => (
          <li key={locale}>
            <LocaleTag locale={locale} short className={styles.tag} />
            <Strip locale={locale} marks={strip} room={26} size={11} />
          </li>
        ))}
      </ul>
      <div className={styles.where}>
        <p className={styles.state}>{stateWord(release.state, t)}</p>
        {holders.map(({ locale, name }) => (
          <p key={locale} className={styles.holder}>
            <LocaleTag locale={locale} short />
            {name ?? <em>{t('board.nobody')}</em>}
          </p>
        ))}
        {!isOver && release.deadline !== null && <DueLine deadline={release.deadline} now={now} />}
        {release.state !== 'withdrawn' && release.embargoUntil !== null && (
          <EmbargoLine until={release.embargoUntil} now={now} />
        )}
      </div>
    </article>
  );
}
