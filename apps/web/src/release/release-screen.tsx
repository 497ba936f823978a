import type { Release, SegmentList } from '@triptych/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isRefusal } from '../api/client.js';
import { useNotes, useRelease, useSegments } from '../api/releases.js';
import { useMe } from '../api/session.js';
import { useNow } from '../i18n/use-now.js';
import { RecutToast } from '../recut/recut-toast.js';
import { useRecutting } from '../recut/use-recutting.js';
import { NotFoundScreen } from '../shell/not-found.js';
import { usePageTitle } from '../shell/page-title.js';
import { Notice } from '../ui/notice.js';
import { Toast } from '../ui/toast.js';
import { useProblemText } from '../words/problem.js';
import { nextAct } from './next-act.js';
import { ReleaseFacts } from './release-facts.js';
import { ReleaseHeader } from './release-header.js';
import styles from './release-screen.module.css';
import { ReleaseSkeleton } from './release-skeleton.js';
import { SentencesDialog } from './sentences-dialog.js';
import { Timeline } from './timeline.js';
import { Triptych } from './triptych.js';

/** One release: its pages side by side, how far they are, who has them, what happened. */
export function ReleaseScreen() {
  const { id = '' } = useParams();
  const explain = useProblemText();
  const release = useRelease(id);
  const segments = useSegments(id);
  if (isRefusal(release.error, 'not_found')) return <NotFoundScreen />;
  const error = release.error ?? segments.error;
  if (release.data && segments.data) {
    return <ReleasePage release={release.data} segments={segments.data} asOf={release.dataUpdatedAt} />;
  }
  return error ? <Notice tone="block">{explain(error)}</Notice> : <ReleaseSkeleton />;
}

function ReleasePage({
  release,
  segments,
  asOf,
}: {
  readonly release: Release;
  readonly segments: SegmentList;
  /** When the release was read, in milliseconds: what it says has happened is not in the future. */
  readonly asOf: number;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const ticking = useNow();
  const now = new Date(Math.max(ticking.getTime(), asOf));
  const explain = useProblemText();
  const [trouble, setTrouble] = useState<unknown>(undefined);
  const notes = useNotes(release.id).data?.items ?? [];
  const recutting = useRecutting(release.id);
  const [opened, setOpened] = useState<{ readonly blockId: string; readonly segmentId: string | null } | null>(null);
  const block = segments.blocks.find(({ id, included }) => included && id === opened?.blockId);
  usePageTitle(release.headline);
  const next = nextAct(release, me);
  return (
    <div className={styles.screen}>
      <ReleaseHeader release={release} next={next} now={now} recutting={recutting} />
      {release.state === 'withdrawn' && <Notice tone="warn">{t('release.isWithdrawn')}</Notice>}
      <Triptych
        release={release}
        blocks={segments.blocks}
        next={next}
        now={now}
        notes={notes}
        onTrouble={setTrouble}
        onSentences={(blockId, segmentId) => {
          recutting.tell(null);
          setOpened({ blockId, segmentId });
        }}
      />
      <div className={styles.foot}>
        <Timeline release={release} now={now} />
        <ReleaseFacts release={release} now={now} />
      </div>
      {opened && block ? (
        <SentencesDialog
          release={release}
          block={block}
          first={opened.segmentId}
          recutting={recutting}
          onClose={() => {
            setOpened(null);
          }}
        />
      ) : (
        <RecutToast release={release} recutting={recutting} onUndo={() => void recutting.undo()} />
      )}
      {trouble !== undefined && (
        <Toast
          tone="block"
          close={t('release.closeNotice')}
          onClose={() => {
            setTrouble(undefined);
          }}
        >
          {explain(trouble)}
        </Toast>
      )}
    </div>
  );
}
