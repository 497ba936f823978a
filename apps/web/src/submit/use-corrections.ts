import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { knowPreview, useFixSource, type Reading } from '../api/submission.js';
import { fixesOf, type AskedFinding } from './asked-findings.js';
import type { ChosenLine } from './chosen-lines.js';
import { renamesAfterFix } from './fixed-source.js';
import { sourceOf, type Source } from './handed-in.js';
import { readingOf } from './release-body.js';
import { submissionReducer, type Submission, type SubmissionEvent } from './submission.js';

/** The most corrections that one source carries. */
const MOST_FIXES = 500;

/** Makes corrections in the source: the desk writes them, and what was decided about its lines stays decided. */
export function useCorrections({
  submission,
  file,
  source,
  lines,
  findings,
  dispatch,
  rest,
}: {
  readonly submission: Submission;
  readonly file: File | null;
  readonly source: Source | null;
  readonly lines: readonly ChosenLine[];
  readonly findings: readonly AskedFinding[];
  readonly dispatch: (event: SubmissionEvent) => void;
  readonly rest: (source: Source | null) => void;
}) {
  const client = useQueryClient();
  const fix = useFixSource();
  /** The last correction: how many places, and the submission before it. */
  const [last, setLast] = useState<{ readonly count: number; readonly before: Submission } | null>(null);

  const correct = async (wanted: readonly AskedFinding[]) => {
    if (!source || fix.isPending) return;
    const asked: Reading = readingOf(source, submission);
    const corrected = wanted.slice(0, MOST_FIXES - asked.fixes.length);
    const made = fixesOf(corrected);
    if (made.length === 0) return;
    const answer = await fix.mutateAsync({ ...asked, fixes: [...asked.fixes, ...made] }).catch(() => null);
    if (!answer) return;
    const isFile = source.kind === 'file';
    const fixed = {
      from: isFile ? null : source.content,
      content: isFile ? null : (answer.content ?? source.content),
      fixes: made,
      ...renamesAfterFix(lines, findings, corrected, answer),
    };
    const after = submissionReducer(submission, { type: 'fixed', fixed });
    const next = sourceOf(after, file);
    if (next) knowPreview(client, readingOf(next, after), { ...answer, content: null });
    dispatch({ type: 'fixed', fixed });
    rest(next);
    setLast({ count: made.length, before: submission });
  };

  const undo = () => {
    if (!last) return;
    dispatch({ type: 'unfixed', before: last.before });
    rest(sourceOf(last.before, file));
    setLast(null);
  };

  return {
    correct,
    undo,
    isCorrecting: fix.isPending,
    error: fix.error,
    /** How many places the last correction changed, as long as it can be taken back. */
    corrected: last?.count ?? 0,
    /** Something else changed: what went wrong is past, and to take back the correction would take back that too. */
    forget: () => {
      setLast(null);
      if (fix.isError) fix.reset();
    },
  };
}
