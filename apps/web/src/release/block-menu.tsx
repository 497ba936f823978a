import type { Block, Release } from '@triptych/contracts';
import { BLOCK_TYPES, may, withoutCodes, type BlockType } from '@triptych/domain';
import { EllipsisVertical, EyeOff, Scissors } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCorrectBlock } from '../api/releases.js';
import { useMe } from '../api/session.js';
import { mayRecut } from '../recut/recut-rights.js';
import { IconButton } from '../ui/button.js';
import { MenuChoice, MenuGroup, MenuItem, MenuPopover, MenuTrigger } from '../ui/menu.js';
import { blockTypeName } from '../words/releases.js';
import styles from './page-block.module.css';

/** What a block that is part of the release can be. */
const TYPES = BLOCK_TYPES.filter((type) => type !== 'chrome');

/** What can be done about a block of the source, as long as no version is approved. */
export function BlockMenu({
  block,
  release,
  onTrouble,
  onSentences,
}: {
  readonly block: Block;
  readonly release: Release;
  readonly onTrouble: (error: unknown) => void;
  readonly onSentences: () => void;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const correct = useCorrectBlock(release.id);
  const isOpen = release.versions.length === 0 && release.state !== 'withdrawn';
  const mayCorrect = isOpen && may(me, 'release.correct-block');
  if (!mayCorrect && !mayRecut(me, release)) return null;
  const label = t('release.blockMenu', { type: blockTypeName(block.type, t), text: excerpt(block) });
  const change = (correction: { included?: boolean; type?: BlockType }) => {
    correct.mutate({ blockId: block.id, ...correction }, { onError: onTrouble });
  };
  return (
    <MenuTrigger>
      <IconButton small className={styles.menu} label={label} isPending={correct.isPending}>
        <EllipsisVertical size={15} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <MenuPopover label={label}>
        <MenuGroup label={t('release.blockActs')}>
          {mayRecut(me, release) && (
            <MenuItem
              id="sentences"
              icon={<Scissors size={16} strokeWidth={1.75} aria-hidden />}
              onAction={onSentences}
            >
              {t('release.sentences')}
            </MenuItem>
          )}
          {mayCorrect && (
            <MenuItem
              id="leave-out"
              icon={<EyeOff size={16} strokeWidth={1.75} aria-hidden />}
              onAction={() => {
                change({ included: false });
              }}
            >
              {t('release.leaveOut')}
            </MenuItem>
          )}
        </MenuGroup>
        {mayCorrect && (
          <MenuChoice
            title={t('release.blockType')}
            options={TYPES.map((type) => ({ id: type, text: blockTypeName(type, t) }))}
            value={block.type}
            onChange={(type) => {
              change({ type });
            }}
          />
        )}
      </MenuPopover>
    </MenuTrigger>
  );
}

/** Enough of a block to know it by. */
function excerpt({ segments }: Block): string {
  const text = segments.map(({ source }) => withoutCodes(source.text, source.codes)).join(' ');
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}
