import { BLOCK_TYPES, type BlockType } from '@triptych/domain';
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { MenuChoice, MenuPopover, MenuTrigger } from '../ui/menu.js';
import { blockTypeName } from '../words/releases.js';
import styles from './line-list.module.css';

const TYPES = BLOCK_TYPES.filter((type) => type !== 'chrome');

/** What a line is, and what else it could be. */
export function TypeMenu({
  type,
  text,
  onType,
}: {
  readonly type: BlockType;
  /** The first words of the line. */
  readonly text: string;
  readonly onType: (type: BlockType) => void;
}) {
  const { t } = useTranslation();
  const name = blockTypeName(type, t);
  return (
    <MenuTrigger>
      <Button aria-label={t('submit.lineType', { type: name, text })} className={styles.type}>
        {name}
        <ChevronDown size={13} strokeWidth={1.75} aria-hidden />
      </Button>
      <MenuPopover label={t('submit.lineTypes')}>
        <MenuChoice
          title={t('submit.lineTypes')}
          options={TYPES.map((id) => ({ id, text: blockTypeName(id, t) }))}
          value={type}
          onChange={onType}
        />
      </MenuPopover>
    </MenuTrigger>
  );
}
