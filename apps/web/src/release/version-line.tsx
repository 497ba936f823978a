import type { Version } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { momentText } from '../i18n/dates.js';
import styles from './page-head.module.css';

/** Who approved a version and when, and from when it is public. */
export function VersionLine({ version, now }: { readonly version: Version; readonly now: Date }) {
  const { t } = useTranslation();
  const published = version.publishedAt === null ? undefined : new Date(version.publishedAt);
  return (
    <p className={styles.soft}>
      {t('release.approvedBy', {
        name: version.approvedBy.name,
        moment: momentText(new Date(version.approvedAt), now, t),
      })}
      {published && (
        <>
          <br />
          {published > now
            ? t('release.publicFrom', { moment: momentText(published, now, t) })
            : t('release.publicSince', { moment: momentText(published, now, t) })}
        </>
      )}
    </p>
  );
}
