import { FileText, Upload, X } from 'lucide-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import styles from './file-way.module.css';
import { ENDINGS, heldFile, MAX_FILE_MB, sizeText } from './held-file.js';
import type { ChosenFile } from './handed-in.js';

/** A file from this device: dropped or chosen. What is wrong with it is said beside it. */
export function FileWay({
  chosen,
  file,
  fault,
  onFile,
}: {
  readonly chosen: ChosenFile | null;
  readonly file: File | null;
  readonly fault: string | undefined;
  readonly onFile: (file: File | null) => void;
}) {
  const { t, i18n } = useTranslation();
  const [trouble, setTrouble] = useState<'too-large' | 'unreadable' | null>(null);
  const take = async (found: Promise<File> | File | undefined) => {
    const held = await heldFile(found);
    setTrouble(typeof held === 'string' ? held : null);
    if (typeof held !== 'string') onFile(held);
  };
  const own =
    trouble &&
    { 'too-large': t('submit.fileTooLarge', { limit: MAX_FILE_MB }), unreadable: t('submit.fileUnreadable') }[trouble];
  return (
    <div className={styles.way}>
      <DropZone
        className={styles.zone}
        onDrop={({ items }) => {
          const dropped = items.find((item) => item.kind === 'file');
          void take(dropped?.getFile());
        }}
      >
        <Text slot="label" className="visually-hidden">
          {t('submit.dropLabel')}
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
          <Button>{t('submit.chooseFile')}</Button>
        </FileTrigger>
        <p className={styles.hint}>{t('submit.fileHint', { limit: MAX_FILE_MB })}</p>
      </DropZone>
      {file && (
        <p className={styles.file}>
          <FileText size={16} strokeWidth={1.75} aria-hidden />
          <span className={styles.name}>{file.name}</span>
          <span className={styles.size}>{sizeText(file.size, i18n.language)}</span>
          <IconButton
            label={t('submit.removeFile', { name: file.name })}
            small
            onPress={() => {
              setTrouble(null);
              onFile(null);
            }}
          >
            <X size={15} strokeWidth={1.75} aria-hidden />
          </IconButton>
        </p>
      )}
      {chosen && !file && <Notice tone="warn">{t('submit.fileGone', { name: chosen.name })}</Notice>}
      {own !== null && own !== undefined && <Notice tone="block">{own}</Notice>}
      {fault !== undefined && file && <Notice tone="block">{fault}</Notice>}
    </div>
  );
}
