import type { Release } from '@triptych/contracts';
import { may } from '@triptych/domain';
import { Ellipsis, Send, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWithdraw } from '../api/releases.js';
import { useMe } from '../api/session.js';
import { DueLine, EmbargoLine } from '../strips/due-line.js';
import { Legend } from '../strips/legend.js';
import { Button, IconButton } from '../ui/button.js';
import { Confirm } from '../ui/dialog.js';
import { MenuItem, MenuPopover, MenuTrigger } from '../ui/menu.js';
import { useProblemText } from '../words/problem.js';
import { kindName, urgencyName } from '../words/releases.js';
import { stateWord } from '../words/states.js';
import type { NextAct } from './next-act.js';
import { publicationPlan } from './publication-plan.js';
import { PublishDialog } from './publish-dialog.js';
import styles from './release-header.module.css';

/** What the release is, when it is due, and the acts on all of it. */
export function ReleaseHeader({
  release,
  next,
  now,
}: {
  readonly release: Release;
  readonly next: NextAct | undefined;
  readonly now: Date;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const [publishing, setPublishing] = useState(false);
  const isOver = release.state === 'withdrawn' || release.state === 'published';
  const mayPublish =
    release.state !== 'withdrawn' && may(me, 'version.publish') && publicationPlan(release).open.length > 0;
  return (
    <header className={styles.header}>
      <div className={styles.what}>
        <h1 className={styles.title}>
          {release.reference}
          <span className="visually-hidden">
            {' – '}
            <span lang={release.sourceLocale}>{release.headline}</span>
          </span>
        </h1>
        <p className={styles.meta}>
          <span className={styles.state}>{stateWord(release.state, t)}</span>
          <span>{kindName(release.kind, t)}</span>
          {release.urgency !== 'routine' && <span className={styles.urgent}>{urgencyName(release.urgency, t)}</span>}
          {!isOver && release.deadline !== null && <DueLine deadline={release.deadline} now={now} />}
          {release.state !== 'withdrawn' && release.embargoUntil !== null && (
            <EmbargoLine until={release.embargoUntil} now={now} />
          )}
        </p>
      </div>
      <div className={styles.acts}>
        <Legend />
        {mayPublish && (
          <Button
            look={next?.kind === 'publish' ? 'filled' : 'outlined'}
            icon={<Send size={16} strokeWidth={1.75} aria-hidden />}
            onPress={() => {
              setPublishing(true);
            }}
          >
            {t('release.publish')}
          </Button>
        )}
        {release.state !== 'withdrawn' && may(me, 'release.withdraw') && <MoreActs release={release} />}
      </div>
      {publishing && (
        <PublishDialog
          release={release}
          now={now}
          onClose={() => {
            setPublishing(false);
          }}
        />
      )}
    </header>
  );
}

function MoreActs({ release }: { readonly release: Release }) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const withdraw = useWithdraw(release.id);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <MenuTrigger>
        <IconButton label={t('release.moreActs')}>
          <Ellipsis size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
        <MenuPopover label={t('release.moreActs')}>
          <MenuItem
            id="withdraw"
            icon={<Undo2 size={16} strokeWidth={1.75} aria-hidden />}
            onAction={() => {
              setAsking(true);
            }}
          >
            {t('release.withdraw')}
          </MenuItem>
        </MenuPopover>
      </MenuTrigger>
      <Confirm
        isOpen={asking}
        onClose={() => {
          setAsking(false);
        }}
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
