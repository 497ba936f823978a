import type { Release } from '@triptych/contracts';
import { may } from '@triptych/domain';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.js';
import type { Recutting } from '../recut/use-recutting.js';
import { DueLine, EmbargoLine } from '../strips/due-line.js';
import { Legend } from '../strips/legend.js';
import { Button } from '../ui/button.js';
import { kindName, urgencyName } from '../words/releases.js';
import { stateWord } from '../words/states.js';
import { MoreActs } from './more-acts.js';
import type { NextAct } from './next-act.js';
import { publicationPlan } from './publication-plan.js';
import { PublishDialog } from './publish-dialog.js';
import styles from './release-header.module.css';

/** What the release is, when it is due, and the acts on all of it. */
export function ReleaseHeader({
  release,
  next,
  now,
  recutting,
}: {
  readonly release: Release;
  readonly next: NextAct | undefined;
  readonly now: Date;
  readonly recutting: Recutting;
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
        <MoreActs release={release} recutting={recutting} />
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
