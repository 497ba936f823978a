import type { CSSProperties } from 'react';
import { classNames } from './class-names.js';
import styles from './skeleton.module.css';

/** Keeps the place of something that loads for the first time. Sizes are CSS lengths. */
export function Skeleton({
  width = '100%',
  height = '1em',
  className,
}: {
  readonly width?: string;
  readonly height?: string;
  readonly className?: string;
}) {
  const size: CSSProperties = { width, height };
  return <span aria-hidden className={classNames(styles.skeleton, className)} style={size} />;
}
