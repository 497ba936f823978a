import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.js';
import styles from './memory-key-sheet.module.css';
import { actName, keysFor } from './memory-keys.js';

/** All keys of a row, read from the list of them. */
export function MemoryKeySheet({ mayChange, onClose }: { readonly mayChange: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen onClose={onClose} title={t('memory.actKeys')}>
      <p className={styles.intro}>{t('memory.keysIntro')}</p>
      <dl className={styles.keys}>
        {keysFor(mayChange).map((key) => (
          <div key={key.act}>
            <dt>{actName(key.act, t)}</dt>
            <dd>
              <kbd>{key.shown(t)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
