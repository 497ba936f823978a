import type { Release } from '@triptych/contracts';
import { may } from '@triptych/domain';
import { Ellipsis, ListRestart, RotateCcw, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWithdraw } from '../api/releases.js';
import { useMe } from '../api/session.js';
import { mayRecut } from '../recut/recut-rights.js';
import type { Recutting } from '../recut/use-recutting.js';
import { IconButton } from '../ui/button.js';
import { Confirm } from '../ui/dialog.js';
import { MenuItem, MenuPopover, MenuTrigger } from '../ui/menu.js';
import { useProblemText } from '../words/problem.js';

/** Acts on the whole release that are seldom wanted. */
export function MoreActs({ release, recutting }: { readonly release: Release; readonly recutting: Recutting }) {
  const { t } = useTranslation();
  const me = useMe();
  const explain = useProblemText();
  const withdraw = useWithdraw(release.id);
  const [asking, setAsking] = useState<'resegment' | 'withdraw' | null>(null);
  const close = () => {
    setAsking(null);
  };
  const canRecut = mayRecut(me, release);
  const canWithdraw = release.state !== 'withdrawn' && may(me, 'release.withdraw');
  if (!canRecut && !canWithdraw) return null;
  return (
    <>
      <MenuTrigger>
        <IconButton label={t('release.moreActs')}>
          <Ellipsis size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
        <MenuPopover label={t('release.moreActs')}>
          {canRecut && (
            <MenuItem
              id="resegment"
              icon={<ListRestart size={16} strokeWidth={1.75} aria-hidden />}
              onAction={() => {
                setAsking('resegment');
              }}
            >
              {t('release.resegment')}
            </MenuItem>
          )}
          {canRecut && release.lastRecut && (
            <MenuItem
              id="undo-recut"
              icon={<Undo2 size={16} strokeWidth={1.75} aria-hidden />}
              onAction={() => void recutting.undo()}
            >
              {t('review.actUndoRecut')}
            </MenuItem>
          )}
          {canWithdraw && (
            <MenuItem
              id="withdraw"
              icon={<RotateCcw size={16} strokeWidth={1.75} aria-hidden />}
              onAction={() => {
                setAsking('withdraw');
              }}
            >
              {t('release.withdraw')}
            </MenuItem>
          )}
        </MenuPopover>
      </MenuTrigger>
      <Confirm
        isOpen={asking === 'resegment'}
        onClose={close}
        title={t('release.resegmentTitle')}
        confirm={t('release.resegmentConfirm')}
        cancel={t('release.cancel')}
        onConfirm={recutting.resegment}
        explain={explain}
      >
        <p>{t('release.resegmentText')}</p>
      </Confirm>
      <Confirm
        isOpen={asking === 'withdraw'}
        onClose={close}
        title={t('release.withdrawTitle', { reference: release.reference })}
        confirm={t('release.withdrawConfirm')}
        cancel={t('release.cancel')}
        look="danger"
        onConfirm={() => withdraw.mutateAsync(undefined)}
        explain={explain}
      >
        <p>{t('release.withdrawText')}</p>
      </Confirm>
    </>
  );
}
