import type { MemoryAlignment } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import type { HandedVersion } from '../api/memory-alignments.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { ENDINGS, heldFile, MAX_FILE_MB } from '../submit/held-file.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { localeWithin } from '../words/locales.js';
import { PastedVersion } from './pasted-version.js';
import styles from './versions-view.module.css';

type Source = HandedVersion['source'];

/** One language: what was handed in, or the ways to hand it in. */
export function VersionSlot({
  locale,
  version,
  fault,
  isPending,
  onSource,
}: {
  readonly locale: Locale;
  readonly version: MemoryAlignment['versions'][Locale];
  readonly fault: string | undefined;
  readonly isPending: boolean;
  readonly onSource: (source: Source) => void;
}) {
  const { t } = useTranslation();
  const [isReplacing, setReplacing] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const [trouble, setTrouble] = useState<'too-large' | 'unreadable' | null>(null);
  const language = localeWithin(locale, t);
  const take = async (found: Promise<File> | File | undefined) => {
    const file = await heldFile(found);
    setTrouble(typeof file === 'string' ? file : null);
    if (typeof file !== 'string') onSource({ file });
  };
  const said =
    trouble &&
    { 'too-large': t('submit.fileTooLarge', { limit: MAX_FILE_MB }), unreadable: t('submit.fileUnreadable') }[trouble];
  const isGiven = version !== undefined && !isReplacing;
  return (
    <section aria-labelledby={`version-${locale}`} className={styles.slot}>
      <h2 id={`version-${locale}`} className={styles.language}>
        <LocaleTag locale={locale} />
      </h2>
      {isGiven && (
        <div className={styles.given}>
          <p className={styles.name}>{version.name === '' ? t('align.pastedText') : version.name}</p>
          <p className={styles.soft}>{t('align.sentences', { count: version.segments.length })}</p>
          <p lang={locale} className={styles.beginning}>
            {version.segments[0]?.text}
          </p>
          <Button
            small
            aria-label={t('align.replaceLabel', { language })}
            onPress={() => {
              setReplacing(true);
            }}
          >
            {t('align.replace')}
          </Button>
        </div>
      )}
      {!isGiven && isPasting && (
        <PastedVersion
          locale={locale}
          isPending={isPending}
          onDone={onSource}
          onCancel={() => {
            setPasting(false);
          }}
        />
      )}
      {!isGiven && !isPasting && (
        <DropZone className={styles.zone} onDrop={({ items }) => void take(items.find(isFile)?.getFile())}>
          <Text slot="label" className="visually-hidden">
            {t('align.dropLabel', { language })}
          </Text>
          <Upload size={22} strokeWidth={1.5} aria-hidden className={styles.icon} />
          <p className={styles.drop}>{t('submit.drop')}</p>
          <FileTrigger
            acceptedFileTypes={ENDINGS}
            onSelect={(files) => {
              const [first] = files ?? [];
              if (first) void take(first);
            }}
          >
            <Button isPending={isPending}>{t('submit.chooseFile')}</Button>
          </FileTrigger>
          <Button
            look="quiet"
            onPress={() => {
              setPasting(true);
            }}
          >
            {t('align.paste')}
          </Button>
          {isReplacing && (
            <Button
              look="quiet"
              onPress={() => {
                setReplacing(false);
              }}
            >
              {t('align.leaveVersion')}
            </Button>
          )}
        </DropZone>
      )}
      {said !== null && <Notice tone="block">{said}</Notice>}
      {fault !== undefined && <Notice tone="block">{fault}</Notice>}
    </section>
  );
}

function isFile<T extends { readonly kind: string }>(item: T): item is T & { kind: 'file' } {
  return item.kind === 'file';
}
