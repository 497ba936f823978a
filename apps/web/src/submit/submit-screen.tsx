import type { NewRelease } from '@triptych/contracts';
import { may } from '@triptych/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDesk, useMe } from '../api/session.js';
import { usePreview, useSubmitRelease } from '../api/submission.js';
import { usePageTitle } from '../shell/page-title.js';
import { Notice } from '../ui/notice.js';
import { useProblemText } from '../words/problem.js';
import { chosenLines } from './chosen-lines.js';
import { fieldFaults } from './field-faults.js';
import { instantOf } from './local-moment.js';
import { PagePane } from './page-pane.js';
import { SettingsPane } from './settings-pane.js';
import { attemptFor } from './submit-attempt.js';
import { targetLocales } from './submission.js';
import styles from './submit-screen.module.css';
import { TextPane } from './text-pane.js';
import { useDebounced } from './use-debounced.js';
import { useSubmission } from './use-submission.js';

/** Milliseconds without a keystroke before the desk is asked what it makes of the text. */
const REST_MS = 400;

/** From a pasted text to a release: what it is, what becomes of it, where it goes. */
export function SubmitScreen() {
  const { t } = useTranslation();
  const me = useMe();
  usePageTitle(t('submit.title'));
  return (
    <>
      <header className={styles.head}>
        <h1>{t('submit.title')}</h1>
        <p>{t('submit.intro')}</p>
      </header>
      {may(me, 'release.submit') ? <SubmissionForm personId={me.id} /> : <Notice>{t('submit.notAllowed')}</Notice>}
    </>
  );
}

function SubmissionForm({ personId }: { readonly personId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const explain = useProblemText();
  const { data: desk } = useDesk();
  const { submission, dispatch: apply, attempt, setAttempt, submitted } = useSubmission(personId);
  const rested = useDebounced(submission.content, REST_MS);
  const preview = usePreview(rested, submission.sourceLocale);
  const submit = useSubmitRelease();
  const isSending = useRef(false);
  const dispatch: typeof apply = (event) => {
    // What was refused is not what now stands there.
    if (submit.isError) submit.reset();
    apply(event);
  };

  const isBlank = submission.content.trim() === '';
  const seen = isBlank ? undefined : preview.data;
  const isCurrent = seen !== undefined && !preview.isPlaceholderData && rested === submission.content;
  const source = submission.sourceLocale ?? seen?.sourceLocale ?? null;
  const targets = source ? targetLocales(submission, source) : [];
  const lines = seen ? chosenLines(seen.blocks, submission.choices) : [];
  const refusal = fieldFaults(submit.error ?? (isBlank ? null : preview.error));
  const faults = {
    ...refusal.fields,
    ...(source && targets.length === 0 && { targetLocales: t('submit.targetsMissing') }),
    ...(lines.length > 0 && !lines.some(({ included }) => included) && { lines: t('submit.nothingIncluded') }),
  };
  const canSubmit = isCurrent && Object.keys(faults).every((field) => field in refusal.fields);
  const trouble = submit.error ?? (isBlank ? null : preview.error);

  const send = async () => {
    // A state would come too late for the second press of a double click.
    if (!canSubmit || !source || isSending.current) return;
    isSending.current = true;
    const [deadline, embargoUntil] = [instantOf(submission.deadline), instantOf(submission.embargoUntil)];
    const release: NewRelease = {
      sourceLocale: source,
      targetLocales: targets,
      format: 'text',
      content: submission.content,
      exclude: lines.filter(({ included }) => !included).map(({ position }) => position),
      kind: submission.kind,
      urgency: submission.urgency,
      machineTranslation: submission.machineTranslation,
      ...(deadline && { deadline }),
      ...(embargoUntil && { embargoUntil }),
    };
    const next = attemptFor(JSON.stringify(release), attempt);
    setAttempt(next);
    try {
      const { id } = await submit.mutateAsync({ release, key: next.key });
      submitted();
      await navigate(`/releases/${id}`);
    } catch {
      // Shown from the mutation's own state.
    } finally {
      isSending.current = false;
    }
  };

  return (
    <div className={styles.desk}>
      <TextPane
        content={submission.content}
        locale={source}
        lines={lines}
        confidence={seen?.confidence}
        faults={{ content: faults.content, lines: faults.lines }}
        onText={(content) => {
          dispatch({ type: 'changed', change: { content } });
        }}
        onLine={({ key, block }, included) => {
          dispatch({ type: 'line-chosen', key, included, proposed: block.included });
        }}
        onRestoreAll={() => {
          const keys = lines.filter(({ block }) => !block.included).map(({ key }) => key);
          dispatch({ type: 'all-restored', keys });
        }}
        onFollowProposal={() => {
          dispatch({ type: 'proposal-followed' });
        }}
      />
      <PagePane lines={lines} locale={source} isWaiting={!isBlank && !seen && !preview.error} />
      <SettingsPane
        submission={submission}
        source={source}
        detected={isCurrent && submission.sourceLocale === null}
        targets={targets}
        lines={lines}
        engines={desk?.engines}
        faults={faults}
        trouble={trouble && !refusal.isComplete ? explain(trouble) : undefined}
        canSubmit={canSubmit}
        isSending={submit.isPending}
        onChange={(change) => {
          dispatch({ type: 'changed', change });
        }}
        onSubmit={() => void send()}
      />
    </div>
  );
}
