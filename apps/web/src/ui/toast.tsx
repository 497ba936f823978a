import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button.js';
import { Notice, type NoticeTone } from './notice.js';
import styles from './toast.module.css';

/** A notice that stays in sight wherever the page is scrolled to, until it is closed. */
export function Toast({
  tone,
  close,
  onClose,
  children,
}: {
  readonly tone: NoticeTone;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.toast}>
      <Notice tone={tone} className={styles.notice}>
        {children}
      </Notice>
      <IconButton label={close} small className={styles.close} onPress={onClose}>
        <X size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </div>
  );
}
