import type { Release } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { momentText } from '../i18n/dates.js';
import { localeName } from '../words/locales.js';
import { kindName, urgencyName } from '../words/releases.js';
import styles from './release-facts.module.css';

/** What was asked for when the release was submitted, and the fingerprints of what was approved. */
export function ReleaseFacts({ release, now }: { readonly release: Release; readonly now: Date }) {
  const { t } = useTranslation();
  const moment = (instant: string) => momentText(new Date(instant), now, t);
  const facts: readonly (readonly [string, string])[] = [
    [t('facts.submitted'), t('facts.by', { name: release.submittedBy.name, moment: moment(release.submittedAt) })],
    [t('facts.kind'), kindName(release.kind, t)],
    [t('facts.urgency'), urgencyName(release.urgency, t)],
    [t('facts.deadline'), release.deadline === null ? t('facts.none') : moment(release.deadline)],
    [t('facts.embargo'), release.embargoUntil === null ? t('facts.none') : moment(release.embargoUntil)],
    [t('facts.machine'), release.machineTranslation ? t('facts.machineAllowed') : t('facts.machineForbidden')],
  ];
  return (
    <section aria-labelledby="facts" className={styles.section}>
      <h2 id="facts" className={styles.title}>
        {t('facts.title')}
      </h2>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {release.versions.map(({ locale, hash, number }) => (
          <div key={locale}>
            <dt>{t('facts.version', { language: localeName(locale, t), number })}</dt>
            <dd className={styles.hash} title={hash}>
              {hash.slice(0, 12)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
