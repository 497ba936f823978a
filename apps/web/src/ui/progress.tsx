import { ProgressBar } from 'react-aria-components/ProgressBar';
import styles from './progress.module.css';

/** A thin bar; `text` says the same in words. */
export function Progress({
  label,
  text,
  done,
  total,
}: {
  readonly label: string;
  readonly text: string;
  readonly done: number;
  readonly total: number;
}) {
  return (
    <ProgressBar
      aria-label={label}
      value={done}
      maxValue={Math.max(total, 1)}
      valueLabel={text}
      className={styles.progress}
    >
      {({ percentage }) => (
        <>
          <span className={styles.text}>{text}</span>
          <span className={styles.track}>
            <span className={styles.fill} style={{ width: `${String(percentage ?? 0)}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
