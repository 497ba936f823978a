import type { Block, Release } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { momentText } from '../i18n/dates.js';
import { localeName } from '../words/locales.js';
import styles from './page-head.module.css';
import { VersionLine } from './version-line.js';
import { VersionLinks } from './version-links.js';

/** The head of the page that was submitted. */
export function SourceHead({
  release,
  blocks,
  now,
}: {
  readonly release: Release;
  readonly blocks: readonly Block[];
  readonly now: Date;
}) {
  const { t } = useTranslation();
  const version = release.versions.find(({ locale }) => locale === release.sourceLocale);
  const segments = blocks.reduce((sum, block) => sum + (block.included ? block.segments.length : 0), 0);
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <h2 className={styles.name}>{localeName(release.sourceLocale, t)}</h2>
        <span className={styles.soft}>{t('release.source')}</span>
      </div>
      <p className={styles.soft}>
        {t('release.submittedBy', {
          name: release.submittedBy.name,
          moment: momentText(new Date(release.submittedAt), now, t),
        })}
        <br />
        {t('release.segments', { count: segments })}
      </p>
      {version && <VersionLine version={version} now={now} />}
      <div className={styles.acts}>
        <VersionLinks release={release} locale={release.sourceLocale} now={now} />
      </div>
    </div>
  );
}
