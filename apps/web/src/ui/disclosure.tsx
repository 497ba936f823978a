import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { ChevronRight } from 'lucide-react';
import { classNames } from './class-names.js';
import styles from './disclosure.module.css';

/** Something that steps back until wanted: a line to press, and what it opens. */
export function Disclosure({
  title,
  children,
  defaultOpen = false,
  className,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly defaultOpen?: boolean;
  readonly className?: string;
}) {
  return (
    <AriaDisclosure defaultExpanded={defaultOpen} className={classNames(styles.disclosure, className)}>
      <Button slot="trigger" className={styles.trigger}>
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden />
        <span>{title}</span>
      </Button>
      <DisclosurePanel className={styles.panel}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
