import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.js';
import styles from './copy-line.module.css';

/** A text to take away, with a button that copies it and says so. */
export function CopyLine({
  text,
  copy,
  copied,
}: {
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
}) {
  const [done, setDone] = useState(false);
  const put = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
  };
  return (
    <div className={styles.line}>
      <code className={styles.text}>{text}</code>
      <Button
        onPress={() => void put()}
        icon={done ? <Check size={16} aria-hidden /> : <Copy size={16} strokeWidth={1.75} aria-hidden />}
      >
        <span aria-live="polite">{done ? copied : copy}</span>
      </Button>
    </div>
  );
}
