import { runChecks } from '@triptych/checks';
import type { Finding, LanguagePair } from '@triptych/domain';
import { useMemo } from 'react';

/** What the checks find in a text, while it is typed: the same checks as the desk's. */
export function useFindings(source: string | undefined, target: string, pair: LanguagePair): readonly Finding[] {
  const { source: sourceLocale, target: targetLocale } = pair;
  return useMemo(
    () => (source === undefined || target === '' ? [] : runChecks({ source, sourceLocale, target, targetLocale })),
    [source, target, sourceLocale, targetLocale],
  );
}
