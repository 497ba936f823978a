import type { MemoryImport } from '@triptych/contracts';
import { FileText, Upload, X } from 'lucide-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../submit/held-file.js';
import { Button, IconButton } from '../ui/button.js';
import { Radios } from '../ui/choice.js';
import { Notice } from '../ui/notice.js';
import { Progress } from '../ui/progress.js';
import { useProblemText } from '../words/problem.js';
import styles from './send-file.module.css';
import { useSending } from './use-sending.js';

/** Endings that a file window offers; what a file is, the desk finds out. */
const ENDINGS = ['.tmx', '.xml'];
/** The largest file that the desk takes. */
const MOST_GB = 2;

/** A file of this device, and whether it is only tried. */
export function SendFile({
  isNext,
  onArrived,
}: {
  /** Nothing else is to be done here first. */
  readonly isNext: boolean;
  readonly onArrived: (arrived: MemoryImport) => void;
}) {
  const { t, i18n } = useTranslation();
  const explain = useProblemText();
  const [file, setFile] = useState<File | null>(null);
  const [way, setWay] = useState<'trial' | 'import'>('trial');
  const [trouble, setTrouble] = useState<'unreadable' | 'too-large' | null>(null);
  const sending = useSending((arrived) => {
    setFile(null);
    onArrived(arrived);
  });
  const take = (found: File | undefined) => {
    sending.forget();
    const fault = found === undefined ? 'unreadable' : found.size > MOST_GB * 1e9 ? 'too-large' : null;
    setTrouble(fault);
    setFile(fault === null && found ? found : null);
  };
  const size = (bytes: number) => sizeText(bytes, i18n.language);

  if (sending.upload) {
    const { file: sent, sent: bytes } = sending.upload;
    return (
      <div className={styles.sending}>
        <Progress
          label={t('memoryImport.sending', { name: sent.name })}
          text={t('memoryImport.sent', { name: sent.name, sent: size(bytes), size: size(sent.size) })}
          done={bytes}
          total={sent.size}
        />
        <Button small onPress={sending.stop}>
          {t('memoryImport.stopSending')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.way}>
      <DropZone
        className={styles.zone}
        onDrop={({ items }) => {
          const dropped = items.find((item) => item.kind === 'file');
          if (dropped) void dropped.getFile().then(take);
          else take(undefined);
        }}
      >
        <Text slot="label" className="visually-hidden">
          {t('memoryImport.dropLabel')}
        </Text>
        <Upload size={22} strokeWidth={1.5} aria-hidden className={styles.icon} />
        <p className={styles.drop}>{t('memoryImport.drop')}</p>
        <FileTrigger
          acceptedFileTypes={ENDINGS}
          onSelect={(files) => {
            const [first] = files ?? [];
            if (first) take(first);
          }}
        >
          <Button look={isNext && !file ? 'filled' : 'outlined'}>{t('memoryImport.choose')}</Button>
        </FileTrigger>
        <p className={styles.hint}>{t('memoryImport.fileHint', { limit: MOST_GB })}</p>
      </DropZone>
      {trouble !== null && (
        <Notice tone="block">
          {trouble === 'unreadable' ? t('memoryImport.noFile') : t('memoryImport.tooLarge', { limit: MOST_GB })}
        </Notice>
      )}
      {sending.error !== null && <Notice tone="block">{explain(sending.error)}</Notice>}
      {file && (
        <>
          <p className={styles.file}>
            <FileText size={16} strokeWidth={1.75} aria-hidden />
            <span className={styles.name}>{file.name}</span>
            <span className={styles.size}>{size(file.size)}</span>
            <IconButton
              label={t('memoryImport.removeFile', { name: file.name })}
              small
              onPress={() => {
                sending.forget();
                setFile(null);
              }}
            >
              <X size={15} strokeWidth={1.75} aria-hidden />
            </IconButton>
          </p>
          <Radios
            label={t('memoryImport.way')}
            value={way}
            onChange={setWay}
            options={[
              { id: 'trial', text: t('memoryImport.wayTrial'), note: t('memoryImport.wayTrialNote') },
              { id: 'import', text: t('memoryImport.wayImport'), note: t('memoryImport.wayImportNote') },
            ]}
          />
          <Button look="filled" className={styles.start} onPress={() => void sending.send(file, way === 'trial')}>
            {way === 'trial' ? t('memoryImport.startTrial') : t('memoryImport.startImport')}
          </Button>
        </>
      )}
    </div>
  );
}
