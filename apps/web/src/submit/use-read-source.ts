import { useMemo } from 'react';
import { usePreview } from '../api/submission.js';
import { askedFindings } from './asked-findings.js';
import { chosenLines, givenTypes } from './chosen-lines.js';
import { isSameSource, sourceName, sourceOf, type Source } from './handed-in.js';
import { readingOf } from './release-body.js';
import type { Submission } from './submission.js';
import { useRested } from './use-rested.js';

/** Milliseconds without a keystroke before the desk is asked what it makes of the text. */
const REST_MS = 400;

/** What the desk makes of the source, with what was decided about its lines and findings. */
export function useReadSource(submission: Submission, file: File | null) {
  const { way, content, format, alternative, file: chosen, page } = submission;
  const source = useMemo(
    () => sourceOf({ way, content, format, alternative, file: chosen, page }, file),
    [way, content, format, alternative, chosen, page, file],
  );
  const [rested, rest] = useRested<Source | null>(source, REST_MS, isSameSource);

  const preview = usePreview(rested && readingOf(rested, submission));
  const isAsked = source !== null && rested !== null && sourceName(source) === sourceName(rested);
  const seen = isAsked ? preview.data : undefined;
  const error = isAsked ? preview.error : null;
  const isCurrent = seen !== undefined && !preview.isPlaceholderData && isSameSource(rested, source);
  const { choices, types, notes, ignored } = submission;
  const lines = useMemo(() => (seen ? chosenLines(seen.blocks, { choices, types }) : []), [seen, choices, types]);

  // What a line is bears on what is missing from the release: the findings are asked for again with the types by hand.
  const given = useMemo(() => givenTypes(lines), [lines]);
  const isTyped = isCurrent && given.length > 0;
  const typed = usePreview(isTyped && source ? readingOf(source, submission, given) : null);
  const found = isTyped && typed.data && !typed.isPlaceholderData ? typed.data.findings : seen?.findings;
  const findings = useMemo(() => askedFindings(found ?? [], lines, { notes, ignored }), [found, lines, notes, ignored]);
  return {
    source,
    /** Takes this source at once, as what was not typed. */
    rest,
    seen: seen ?? null,
    error,
    isWaiting: source !== null && !seen && !error,
    isCurrent,
    lines,
    findings,
  };
}
