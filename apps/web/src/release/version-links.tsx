import type { Release } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import type { TFunction } from 'i18next';
import { ExternalLink, FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { versionFile, versionForms, versionPage, type VersionForm, type VersionPlace } from '../api/version-files.js';
import { Button } from '../ui/button.js';
import { MenuItem, MenuPopover, MenuTrigger } from '../ui/menu.js';
import { localeWithin } from '../words/locales.js';
import styles from './page-head.module.css';

/** The ways to a language version: as a page to be looked at, and as files in every form there is. */
export function VersionLinks({
  release,
  locale,
  now,
}: {
  readonly release: Release;
  readonly locale: Locale;
  readonly now: Date;
}) {
  const { t } = useTranslation();
  const version = release.versions.find((other) => other.locale === locale);
  const isPublic =
    version?.publishedAt != null && new Date(version.publishedAt) <= now && release.state !== 'withdrawn';
  const place: VersionPlace = isPublic
    ? { kind: 'public', reference: release.reference, locale }
    : { kind: 'desk', id: release.id, locale, isApproved: version !== undefined };
  const language = localeWithin(locale, t);
  return (
    <>
      <a className={styles.link} target="_blank" rel="noreferrer" href={versionPage(place)}>
        {isPublic ? t('release.readPublished') : version ? t('release.readApproved') : t('release.readDraft')}
        <ExternalLink size={14} strokeWidth={1.75} aria-hidden />
        <span className="visually-hidden">{t('release.newWindow', { language })}</span>
      </a>
      <MenuTrigger>
        <Button
          look="quiet"
          small
          className={styles.files}
          icon={<FileDown size={14} strokeWidth={1.75} aria-hidden />}
          aria-label={t('release.filesOf', { language })}
        >
          {t('release.files')}
        </Button>
        <MenuPopover label={t('release.filesOf', { language })}>
          {versionForms(release.format).map((form) => (
            <MenuItem
              key={form}
              id={form}
              href={versionFile(place, form)}
              download={`${release.reference}.${locale}.${form}`}
            >
              {formName(form, t)}
            </MenuItem>
          ))}
        </MenuPopover>
      </MenuTrigger>
    </>
  );
}

function formName(form: VersionForm, t: TFunction): string {
  const words: Record<VersionForm, string> = {
    docx: t('release.fileDocx'),
    html: t('release.fileHtml'),
    md: t('release.fileMarkdown'),
    txt: t('release.fileText'),
    json: t('release.fileJson'),
  };
  return words[form];
}
