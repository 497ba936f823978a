import type { Release } from '@triptych/contracts';
import { RecutToast } from '../recut/recut-toast.js';
import { RepetitionToast } from './repetition-toast.js';
import type { BoundAct } from './use-acts.js';
import type { Cutting } from './use-cutting.js';
import type { Repeating } from './use-repeating.js';
import styles from './review-screen.module.css';

/** The one notice above the foot of the desk; what was confirmed last comes before a cut that can still be undone. */
export function DeskToast({
  release,
  repeating,
  cutting,
  acts,
}: {
  readonly release: Release;
  readonly repeating: Repeating;
  readonly cutting: Cutting;
  readonly acts: readonly BoundAct[];
}) {
  return (
    <div className={styles.toast}>
      {repeating.news ? (
        <RepetitionToast repeating={repeating} acts={acts} />
      ) : (
        <RecutToast release={release} recutting={cutting.recutting} onUndo={cutting.hands.undo} />
      )}
    </div>
  );
}
