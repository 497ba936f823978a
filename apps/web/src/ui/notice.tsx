import type { ReactNode } from 'react';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { classNames } from './class-names.js';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'ok' | 'warn' | 'block';

const ICONS = { info: Info, ok: CircleCheck, warn: TriangleAlert, block: CircleAlert } as const;

/** Says what happened, what it means, what to do. A refusal is announced at once, the rest politely. */
export function Notice({
  tone = 'info',
  title,
  children,
  className,
}: {
  readonly tone?: NoticeTone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly className?: string;
}) {
  const Icon = ICONS[tone];
  return (
    <div role={tone === 'block' ? 'alert' : 'status'} className={classNames(styles.notice, styles[tone], className)}>
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
