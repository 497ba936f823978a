import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';

/** Puts any failure into a sentence: the server's own when it refused, ours when it did not answer. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation();
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof ApiProblem)) return t('problem.unreachable');
      const { title, detail, errors } = error.problem;
      const what = /[.?…]$/.test(title) ? title : `${title}.`;
      return [what, detail, ...(errors ?? []).map((fault) => fault.detail)].filter(Boolean).join(' ');
    },
    [t],
  );
}
