import type { Block, Release } from '@triptych/contracts';
import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { publishedPage, versionPage } from '../api/releases.js';
import { momentText } from '../i18n/dates.js';
import { localeName, localeWithin } from '../words/locales.js';
import styles from './page-head.module.css';
import { VersionLine } from './version-line.js';

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
        <PageLink release={release} locale={release.sourceLocale} now={now} />
      </div>
    </div>
  );
}

/** The way to a language version as a page of its own. */
export function PageLink({
  release,
  locale,
  now,
}: {
  readonly release: Release;
  readonly locale: Release['sourceLocale'];
  readonly now: Date;
}) {
  const { t } = useTranslation();
  const version = release.versions.find((other) => other.locale === locale);
  const isPublic =
    version?.publishedAt != null && new Date(version.publishedAt) <= now && release.state !== 'withdrawn';
  return (
    <a
      className={styles.link}
      target="_blank"
      rel="noreferrer"
      href={
        isPublic ? publishedPage(release.reference, locale) : versionPage(release.id, locale, version !== undefined)
      }
    >
      {isPublic ? t('release.readPublished') : version ? t('release.readApproved') : t('release.readDraft')}
      <ExternalLink size={14} strokeWidth={1.75} aria-hidden />
      <span className="visually-hidden">{t('release.newWindow', { language: localeWithin(locale, t) })}</span>
    </a>
  );
}
