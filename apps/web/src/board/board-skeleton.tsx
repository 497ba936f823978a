import { Skeleton } from '../ui/skeleton.js';
import styles from './board-skeleton.module.css';

/** Rows that keep the place of the releases on the first load. */
export function BoardSkeleton() {
  return (
    <div aria-hidden>
      {['72%', '58%', '80%'].map((width) => (
        <div key={width} className={styles.row}>
          <div className={styles.what}>
            <Skeleton width="180px" height="0.8em" />
            <Skeleton width={width} height="1.5em" />
          </div>
          <div className={styles.what}>
            <Skeleton width="280px" height="0.8em" />
            <Skeleton width="280px" height="0.8em" />
          </div>
        </div>
      ))}
    </div>
  );
}
