import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDesk } from '../api/session.js';
import { isRefusal } from '../api/client.js';
import { useSubmitRelease } from '../api/submission.js';
import { useProblemText } from '../words/problem.js';
import { FindingsPane } from './findings-pane.js';
import { fieldFaults, isOfSettings } from './field-faults.js';
import { isOpen } from './asked-findings.js';
import { MarginPane, type MarginView } from './margin-pane.js';
import { PagePane, type ShownFinding } from './page-pane.js';
import { attemptBody, releaseBody } from './release-body.js';
import { SettingsPane } from './settings-pane.js';
import { attemptFor } from './submit-attempt.js';
import { targetLocales, type SubmissionEvent } from './submission.js';
import styles from './submit-screen.module.css';
import { TextPane } from './text-pane.js';
import { useCorrections } from './use-corrections.js';
import { useReadSource } from './use-read-source.js';
import { useSubmission } from './use-submission.js';

/** The three panes: the source as it came, the page it becomes, and beside it the findings and where the release goes. */
export function SubmissionForm({ personId }: { readonly personId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const explain = useProblemText();
  const { data: desk } = useDesk();
  const { submission, dispatch, file, setFile, attempt, setAttempt, submitted } = useSubmission(personId);
  const { source, rest, seen, error, isWaiting, isCurrent, lines, findings } = useReadSource(submission, file);
  const corrections = useCorrections({ submission, file, source, lines, findings, dispatch, rest });
  const submit = useSubmitRelease();
  const isSending = useRef(false);
  const [margin, setMargin] = useState<MarginView>('settings');
  /** A new one with each press, so that the second press on the same finding leads to it again. */
  const [shown, setShown] = useState<ShownFinding | null>(null);
  const act = (event: SubmissionEvent) => {
    // What was refused is not what now stands there.
    if (submit.isError) submit.reset();
    if (event.type !== 'set') corrections.forget();
    dispatch(event);
  };

  const locale = submission.sourceLocale ?? seen?.sourceLocale ?? null;
  const targets = locale ? targetLocales(submission, locale) : [];
  const trouble = submit.error ?? error;
  const refusal = fieldFaults(trouble);
  const faults = {
    ...refusal.fields,
    ...(source?.kind === 'file' && isRefusal(trouble, 'empty_text') && { content: t('submit.fileEmpty') }),
    ...(locale && targets.length === 0 && { targetLocales: t('submit.targetsMissing') }),
    ...(lines.length > 0 && !lines.some(({ included }) => included) && { lines: t('submit.nothingIncluded') }),
  };
  const canSubmit = isCurrent && Object.keys(faults).every((field) => field in refusal.fields);

  const send = async () => {
    // A state would come too late for the second press of a double click.
    if (!canSubmit || !source || !locale || isSending.current) return;
    isSending.current = true;
    const release = releaseBody(submission, source, locale, targets, lines);
    const next = attemptFor(attemptBody(release, source), attempt);
    setAttempt(next);
    try {
      const { id } = await submit.mutateAsync({
        release,
        file: source.kind === 'file' ? source.file : null,
        key: next.key,
      });
      submitted();
      await navigate(`/releases/${id}`);
    } catch (reason) {
      // Shown from the mutation's own state, in the pane that it belongs to.
      if (isOfSettings(fieldFaults(reason).fields)) setMargin('settings');
    } finally {
      isSending.current = false;
    }
  };

  return (
    <div className={styles.desk}>
      <TextPane
        submission={submission}
        hasSource={source !== null}
        locale={locale}
        lines={lines}
        confidence={seen?.confidence}
        faults={{ content: faults.content, lines: faults.lines }}
        file={file}
        onFile={setFile}
        onEvent={act}
      />
      <PagePane
        lines={lines}
        locale={locale}
        isWaiting={isWaiting}
        notices={[...(source?.kind === 'page' ? (submission.page?.notices ?? []) : []), ...(seen?.notices ?? [])]}
        findings={findings}
        shown={shown}
      />
      <MarginPane
        view={margin}
        onView={setMargin}
        lines={lines}
        open={findings.filter(isOpen).length}
        trouble={trouble && !refusal.isComplete ? explain(trouble) : undefined}
        canSubmit={canSubmit}
        isSending={submit.isPending}
        onSubmit={() => void send()}
      >
        {margin === 'settings' ? (
          <SettingsPane
            submission={submission}
            source={locale}
            detected={isCurrent && submission.sourceLocale === null}
            targets={targets}
            engines={desk?.engines}
            faults={faults}
            onChange={(change) => {
              act({ type: 'set', change });
            }}
          />
        ) : (
          <FindingsPane
            hasSource={seen !== null}
            findings={findings}
            notes={submission.notes}
            lines={lines}
            locale={locale}
            isCurrent={isCurrent}
            isCorrecting={corrections.isCorrecting}
            corrected={corrections.corrected}
            trouble={corrections.error ? explain(corrections.error) : undefined}
            onShow={setShown}
            onCorrect={(chosen) => void corrections.correct(chosen)}
            onUndo={corrections.undo}
            onEvent={act}
          />
        )}
      </MarginPane>
    </div>
  );
}
