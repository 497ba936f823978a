import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
} from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Check } from 'lucide-react';
import styles from './menu.module.css';

export { MenuTrigger };

/** What opens under a MenuTrigger's button. */
export function MenuPopover({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Popover className={styles.popover} placement="bottom end" offset={6}>
      <AriaMenu className={styles.menu} aria-label={label}>
        {children}
      </AriaMenu>
    </Popover>
  );
}

export interface MenuItemProps {
  readonly id: string;
  readonly onAction?: () => void;
  readonly href?: string;
  /** The file name under which what `href` leads to is kept, instead of being opened. */
  readonly download?: string;
  readonly icon?: ReactNode;
  readonly children: string;
}

export function MenuItem({ id, onAction, href, download, icon, children }: MenuItemProps) {
  return (
    <AriaMenuItem
      id={id}
      textValue={children}
      className={styles.item}
      {...(onAction ? { onAction } : {})}
      {...(href === undefined ? {} : { href })}
      {...(download === undefined ? {} : { download })}
    >
      {({ isSelected, selectionMode }) => (
        <>
          {(icon !== undefined || selectionMode !== 'none') && (
            <span className={styles.icon}>
              {selectionMode === 'none' ? icon : isSelected && <Check size={16} strokeWidth={2} aria-hidden />}
            </span>
          )}
          {children}
        </>
      )}
    </AriaMenuItem>
  );
}

/** One choice out of a few inside a menu. */
export function MenuChoice<K extends string>({
  title,
  options,
  value,
  onChange,
}: {
  readonly title: string;
  readonly options: readonly { readonly id: K; readonly text: string; readonly lang?: string }[];
  readonly value: K;
  readonly onChange: (value: K) => void;
}) {
  return (
    <AriaMenuSection
      className={styles.section}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys !== 'all' && keys.has(id));
        if (chosen && chosen.id !== value) onChange(chosen.id);
      }}
    >
      <Header className={styles.title}>{title}</Header>
      {options.map(({ id, text }) => (
        <MenuItem key={id} id={id}>
          {text}
        </MenuItem>
      ))}
    </AriaMenuSection>
  );
}

export function MenuGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <AriaMenuSection className={styles.section} aria-label={label}>
      {children}
    </AriaMenuSection>
  );
}
