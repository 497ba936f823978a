import { Skeleton } from '../ui/skeleton.js';
import styles from './release-skeleton.module.css';

const LINES = ['92%', '97%', '88%', '94%', '60%', '96%', '90%', '95%', '72%'];

/** Three pages that keep their place on the first load. */
export function ReleaseSkeleton() {
  return (
    <div aria-hidden className={styles.screen}>
      <Skeleton width="320px" height="1.6em" />
      <div className={styles.pages}>
        {['fr', 'en', 'es'].map((page) => (
          <div key={page} className={styles.page}>
            <Skeleton width="40%" height="1em" />
            <Skeleton width="80%" height="2em" />
            {LINES.map((width) => (
              <Skeleton key={width} width={width} height="0.9em" />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
