import { useEffect, useReducer, useState } from 'react';
import type { Attempt } from './submit-attempt.js';
import { forgetSubmission, keepSubmission, loadSubmission } from './stored-submission.js';
import { submissionReducer } from './submission.js';

/** What is typed, kept on this device with every change until it was submitted. */
export function useSubmission(personId: string) {
  const [stored] = useState(() => loadSubmission(personId));
  const [submission, dispatch] = useReducer(submissionReducer, stored.submission);
  const [attempt, setAttempt] = useState<Attempt | undefined>(stored.attempt);
  const [isSubmitted, setSubmitted] = useState(false);
  useEffect(() => {
    if (!isSubmitted) keepSubmission(personId, { submission, attempt });
  }, [personId, submission, attempt, isSubmitted]);
  const submitted = () => {
    setSubmitted(true);
    forgetSubmission(personId);
  };
  return { submission, dispatch, attempt, setAttempt, submitted };
}
