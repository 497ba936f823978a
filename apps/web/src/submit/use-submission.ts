import { useEffect, useReducer, useState } from 'react';
import type { Attempt } from './submit-attempt.js';
import { forgetSubmission, keepSubmission, loadSubmission } from './stored-submission.js';
import { submissionReducer } from './submission.js';

/** What is handed in and chosen, kept on this device with every change until it was submitted. A file's bytes are not kept. */
export function useSubmission(personId: string) {
  const [stored] = useState(() => loadSubmission(personId));
  const [submission, dispatch] = useReducer(submissionReducer, stored.submission);
  const [file, setFile] = useState<File | null>(null);
  const [attempt, setAttempt] = useState<Attempt | undefined>(stored.attempt);
  const [isSubmitted, setSubmitted] = useState(false);
  useEffect(() => {
    if (!isSubmitted) keepSubmission(personId, { submission, attempt });
  }, [personId, submission, attempt, isSubmitted]);
  const submitted = () => {
    setSubmitted(true);
    forgetSubmission(personId);
  };
  return { submission, dispatch, file, setFile, attempt, setAttempt, submitted };
}
