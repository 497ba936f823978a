import { Skeleton } from '../ui/skeleton.js';
import styles from './memory-screen.module.css';

/** Rows that keep the place of the units on the first load. */
export function UnitsSkeleton() {
  return (
    <div aria-hidden className={styles.loading}>
      {[1, 2, 3, 4].map((row) => (
        <Skeleton key={row} height="4.5em" />
      ))}
    </div>
  );
}
