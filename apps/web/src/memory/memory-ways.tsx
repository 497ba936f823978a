import { Ellipsis, FileDown, FileUp, Rows3, SlidersHorizontal, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { exportAddress } from '../api/memory.js';
import { useMedia } from '../review/use-media.js';
import { Button, IconButton, LinkButton } from '../ui/button.js';
import { MenuItem, MenuPopover, MenuTrigger } from '../ui/menu.js';
import type { MemoryFilters } from './memory-filters.js';
import styles from './memory-screen.module.css';

interface Way {
  readonly id: string;
  readonly text: string;
  readonly Icon: LucideIcon;
  readonly href?: string;
  /** The file name of what is taken away. */
  readonly download?: string;
  readonly onAction?: () => void;
}

/** What leads into the memory and out of it: side by side, or in a menu where there is no room. */
export function MemoryWays({
  filters,
  mayChange,
  isEmpty,
  onRates,
}: {
  readonly filters: MemoryFilters;
  readonly mayChange: boolean;
  readonly isEmpty: boolean;
  readonly onRates: () => void;
}) {
  const { t } = useTranslation();
  const isNarrow = useMedia('(max-width: 640px)');
  const ways: Way[] = [];
  if (mayChange && !isEmpty) {
    ways.push({ id: 'import', text: t('memory.import'), Icon: FileUp, href: '/memory/import' });
    ways.push({ id: 'align', text: t('memory.align'), Icon: Rows3, href: '/memory/align' });
  }
  if (!isEmpty && filters.removed === undefined) {
    const file = { href: exportAddress(filters), download: 'triptych.tmx' };
    ways.push({ id: 'download', text: t('memory.download'), Icon: FileDown, ...file });
  }
  ways.push({ id: 'rates', text: t('memory.rates'), Icon: SlidersHorizontal, onAction: onRates });
  if (isNarrow && ways.length > 1) {
    return (
      <MenuTrigger>
        <IconButton label={t('memory.moreActs')}>
          <Ellipsis size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
        <MenuPopover label={t('memory.moreActs')}>
          {ways.map(({ id, text, Icon, href, download, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              icon={<Icon size={16} strokeWidth={1.75} aria-hidden />}
              {...(href !== undefined && { href })}
              {...(download !== undefined && { download })}
              {...(onAction && { onAction })}
            >
              {text}
            </MenuItem>
          ))}
        </MenuPopover>
      </MenuTrigger>
    );
  }
  return <div className={styles.ways}>{ways.map((way) => wayButton(way))}</div>;
}

function wayButton({ id, text, Icon, href, download, onAction }: Way): ReactNode {
  const icon = <Icon size={16} strokeWidth={1.75} aria-hidden />;
  if (href === undefined) {
    return (
      <Button key={id} look="quiet" icon={icon} {...(onAction && { onPress: onAction })}>
        {text}
      </Button>
    );
  }
  return (
    <LinkButton key={id} look="quiet" href={href} icon={icon} {...(download !== undefined && { download })}>
      {text}
    </LinkButton>
  );
}
